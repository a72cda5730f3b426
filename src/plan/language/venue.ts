import type { WordsOf } from './words-of.ts';

/** What an editor says of `venue`, wherever it stands. */
export function venueWords(): WordsOf<string> {
  return {
    title: 'Địa điểm',
    also: ['nơi làm việc', 'địa điểm làm việc', 'nơi kiểm tra', 'địa điểm kiểm tra'],
    description:
      'Nơi Đoàn và đơn vị gặp nhau. Của cuộc kiểm tra lấy ở đơn vị hoặc khối trước, rồi đến đoàn, rồi đến danh mục, rồi đến văn phòng thư ký; không ghi ở đâu cả là tại đơn vị.',
    examples: ['Phòng họp số 1, trụ sở UBND huyện'],
  };
}
