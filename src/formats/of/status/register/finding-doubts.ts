import type { Bilingual } from '../../../../words/language.ts';
import type { Doubt } from './doubt.ts';

/** That the visit of a new finding is not known: nothing is named, nothing fits, or several visits do. */
export function unitNotMeant(named: string | null, visits: readonly string[]): Doubt {
  const list = visits.join(', ');
  const advice = {
    vi: 'Ghi mã cuộc như ở trang Sổ theo dõi.',
    en: 'Give the visit as the register has it.',
  };
  if (named === null)
    return {
      words: {
        vi: 'để trống, mà dòng này có ghi một kết quả kiểm tra',
        en: 'is empty, while the row tells of a finding',
      },
      advice,
    };
  return visits.length === 0
    ? {
        words: { vi: `không có cuộc kiểm tra nào là "${named}"`, en: `there is no visit "${named}"` },
        advice,
      }
    : {
        words: {
          vi: `"${named}" ứng với ${visits.length} cuộc: ${list}`,
          en: `"${named}" fits ${visits.length} visits: ${list}`,
        },
        advice,
      };
}

/** That a finding lacks what it needs. */
export function lacking(title: Bilingual): Doubt {
  return {
    words: { vi: 'để trống, mà dòng này có ghi', en: 'is empty, while the row tells something' },
    advice: { vi: `Ghi đủ "${title.vi}".`, en: `Fill in "${title.en}".` },
  };
}

/** That the number of a finding was not in the sheet when it was written. */
export function unknownFinding(id: string): Doubt {
  return {
    words: {
      vi: `cuộc này không có kết quả số "${id}" lúc xuất sổ`,
      en: `the visit had no finding "${id}" when the register was written`,
    },
    advice: {
      vi: 'Để trống ô số ở dòng ghi thêm: số do máy đặt; dòng cũ giữ nguyên mã cuộc và số.',
      en: 'Leave the number of a new one empty, it is given by the program; rows on record keep visit and number.',
    },
  };
}

/** That a finding of the sheet is on record no longer. */
export function findingGone(id: string): Doubt {
  return {
    words: {
      vi: `kết quả "${id}" không còn trong sổ`,
      en: `the finding "${id}" is on record no longer`,
    },
    advice: {
      vi: 'Xuất lại sổ bằng "cchc status -o so-theo-doi.xlsx" rồi ghi vào tệp mới.',
      en: 'Write the register anew with "cchc status -o so-theo-doi.xlsx", and fill in the new file.',
    },
  };
}

/** That a demand was answered before, so that another answer is a second report. */
export function answered(unit: string, demand: string): Doubt {
  return {
    words: {
      vi: 'báo cáo đã ghi nay khác đi: không rõ là ghi nhầm hay là báo cáo thứ hai',
      en: 'the report on record was changed: it may have been a mistake, or be a second report',
    },
    advice: {
      vi: `Báo cáo thứ hai: cchc record remediation-reported ${unit} --demand ${demand} --met yes --on NGÀY; ghi nhầm: cchc record correct ${unit} remediation-reported --on NGÀY`,
      en: `A second report: cchc record remediation-reported ${unit} --demand ${demand} --met yes --on DATE; a mistake: cchc record correct ${unit} remediation-reported --on DATE`,
    },
  };
}

export const answerWithoutDemand: Doubt = {
  words: {
    vi: 'kết quả này không có kiến nghị nào để trả lời',
    en: 'this finding demands nothing that could be answered',
  },
  advice: { vi: 'Xóa ô này.', en: 'Empty the cell.' },
};

export const demandless: Doubt = {
  words: {
    vi: 'kết quả mới ghi chưa có số kiến nghị nên chưa trả lời được',
    en: 'a finding that is new has no numbered demand yet that could be answered',
  },
  advice: {
    vi: 'Xóa ô này; ghi vào sổ, xuất lại sổ, rồi ghi báo cáo.',
    en: 'Empty the cell; record the finding, write the register anew, then give the report.',
  },
};

export const DEADLINE_WITHOUT_DEMAND: Doubt = {
  words: { vi: 'có hạn mà không có kiến nghị', en: 'is a deadline, and nothing is demanded' },
  advice: { vi: 'Ghi "Kiến nghị", hoặc xóa ô này.', en: 'Fill in "Demand", or empty the cell.' },
};

/** That a cell holds no count of working days. */
export function notCounted(text: string): Doubt {
  return {
    words: {
      vi: `"${text.slice(0, 60)}" không phải số ngày làm việc`,
      en: `"${text.slice(0, 60)}" is no number of working days`,
    },
    advice: { vi: 'Ghi một số, ví dụ 10.', en: 'Write a number, such as 10.' },
  };
}
