import type { Path } from '../../diagnostics/path.ts';
import type { Lack, Unfinished } from '../../plan/unfinished.ts';
import type { Bilingual } from '../../words/language.ts';
import { type AgencyName, agencyName } from '../../schedule/visits/unit-name.ts';
import { defineRule, type Finding } from '../engine/rule.ts';
import { placeWords } from '../words/place-words.ts';

/** What is said of each way in which a value is not final, and what is to be put there. */
const LACKS: Readonly<
  Record<Lack, { readonly words: (written: string) => Bilingual; readonly advice: Bilingual }>
> = {
  number: {
    words: (written) => ({
      vi: `"${written}" chưa có số văn bản`,
      en: `the number is left open in "${written}"`,
    }),
    advice: {
      vi: 'Ghi số, ký hiệu đúng như văn bản đã ký.',
      en: 'Write the number and symbol as the signed paper has them.',
    },
  },
  blank: {
    words: (written) => ({
      vi: `"${written}" còn chỗ để trống`,
      en: `something is left open in "${written}"`,
    }),
    advice: {
      vi: 'Điền cho đủ; chưa biết, và khóa này không bắt buộc, thì xóa khóa đi.',
      en: 'Fill it in; or delete the key, if it is not known and not required.',
    },
  },
  mark: {
    words: (written) =>
      written === ''
        ? { vi: 'còn ghi SỬA', en: 'a comment marks it as provisional' }
        : { vi: `"${written}" còn ghi SỬA`, en: `"${written}" is marked as provisional` },
    advice: {
      vi: 'Sửa cho đúng văn bản đã ban hành, rồi xóa lời ghi chú có chữ SỬA.',
      en: 'Put what the issued paper says, then delete the comment with that mark.',
    },
  },
  name: {
    words: (written) => ({
      vi: `"${written}" là tên đặt làm ví dụ`,
      en: `"${written}" stands for anybody's name`,
    }),
    advice: {
      vi: 'Ghi họ tên thật; chưa biết thì xóa khóa này.',
      en: 'Write the real name, or delete the key until it is known.',
    },
  },
};

interface Values extends Unfinished {
  /** The agency of the directory of which it is, if any. */
  readonly agency: AgencyName | null;
}

/** A value stands for one that is still to be given, which no paper may print. */
export const unfinishedValue = defineRule<Values>()({
  code: 'CC121',
  slug: 'unfinished-value',
  severity: 'warning',
  kind: 'plan-and-directory',
  message: ({ path, written, lack }) => {
    const place = placeWords(path);
    const words = LACKS[lack].words(written);
    return {
      vi: `${place.vi} chưa viết xong: ${words.vi}`,
      en: `${place.en} is unfinished: ${words.en}`,
    };
  },
  advice: ({ lack }) => LACKS[lack].advice,
  explanation: {
    vi: 'Kế hoạch do cchc init viết ra, hoặc viết trước khi quyết định được ký, có những chỗ chỉ giữ chỗ: số 00/QĐ-UBND hoặc .../QĐ-UBND, "[họ tên]", "ngày ... tháng ...", Nguyễn Văn A, lời ghi chú mở đầu bằng chữ SỬA ở cuối dòng, hoặc ở dòng riêng ngay trên một khóa (khi ấy là cả khóa). Danh mục cũng vậy. Kế hoạch như vậy vẫn kiểm tra và xếp lịch được, nhưng văn bản in những chỗ ấy thì không gửi đi được: cchc letter không viết, trừ khi thêm --draft, và bản nháp đánh dấu chúng. Điền xong, hãy xóa cả lời ghi chú SỬA. Giá trị đúng là như vậy, không phải chỗ trống, thì ghi ngoại lệ vào khóa "exemptions" (chỗ trong kế hoạch). Kế hoạch ghi "example: true" không bị nhắc, kể cả danh mục của nó.',
    en: 'A plan that cchc init wrote, or that was written before the decision was signed, holds places for what is to come: a number of zeros or dots, words in square brackets, a date without its day, a name that stands for anybody, a comment that begins with the mark, behind a value or on a line of its own above a key (then all of it). So may a directory. Such a plan can be checked and scheduled, but a paper that prints those places cannot be sent: cchc letter refuses, unless --draft is added, and a draft marks them. Delete the comment too once the value is right. Where a value is meant just so, exempt it under "exemptions" (of the plan). A plan with "example: true" is left alone, and its directory with it.',
  },
  *check({ unfinished }) {
    for (const one of unfinished()) yield findingOf({ ...one, agency: null });
  },
  *checkDirectory({ directory, unfinishedInDirectory }) {
    const byPlace = new Map(directory.agencies.map((agency) => [placeOf(agency.path), agencyName(agency)]));
    for (const one of unfinishedInDirectory())
      yield { ...findingOf({ ...one, agency: byPlace.get(placeOf(one.path)) ?? null }), file: 'directory' };
  },
});

/** The entry of a directory in which something stands. */
function placeOf(path: Path): string {
  return path.slice(0, 2).join('.');
}

/** Told at the value, or at the key of one that is not shown. */
function findingOf(values: Values): Finding<Values> {
  return { path: values.path, part: values.written === '' ? 'key' : 'value', values };
}
