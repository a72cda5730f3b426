import type { LetterKind } from '../../documents/letter/letter.ts';
import { UsageError } from '../command-line/usage-error.ts';

/**
 * The number of each of some papers, on from the first one: each has one of its own (Nghị định 30/2020/NĐ-CP, Điều 15
 * khoản 1). An annex bears that of the paper it goes with.
 */
export function numbersFrom(
  first: string | null,
  count: number,
  { shape }: Pick<LetterKind, 'shape'>,
): readonly (string | null)[] {
  if (first === null || shape === 'annex' || count < 2) return Array.from({ length: count }, () => first);
  if (!/^\d+$/.test(first))
    throw new UsageError(
      {
        vi: `--number: không đánh số tiếp từ "${first}" cho ${count} văn bản được`,
        en: `--number: ${count} papers cannot be numbered on from "${first}"`,
      },
      {
        vi: 'Chỉ ghi chữ số, ví dụ 101: các văn bản mang số 101, 102, …; hoặc viết từng văn bản bằng --unit.',
        en: 'Give digits only, such as 101: the papers bear 101, 102, …; or write them one by one with --unit.',
      },
    );
  return Array.from({ length: count }, (_, index) =>
    String(Number(first) + index).padStart(first.length, '0'),
  );
}
