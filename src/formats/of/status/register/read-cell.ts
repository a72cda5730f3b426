import type { CivilDate } from '../../../../calendar/civil-date.ts';
import { writtenDate } from '../../../../calendar/date-words.ts';
import type { ReadCell } from '../../../xlsx/reading/read-workbook.ts';
import type { Doubt } from './doubt.ts';
import { dayOrNull, plainText } from './plain-text.ts';
import { CROSS, type FactColumn, sessionOf } from './register-columns.ts';

/** What somebody has written into a cell, as plain text; null if it is empty. Or why that is doubtful. */
export type Written = { readonly value: string | null } | { readonly doubt: Doubt };

/** The days that a cell may hold. */
interface Days {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

/** What is wrong with a cell whatever it is to hold: it has no value of its own. Null: it has one, or is empty. */
export function withoutValue(cell: ReadCell | null): Doubt | null {
  switch (cell?.is) {
    case 'formula':
    case 'error':
    case 'merged':
      return WITHOUT_VALUE[cell.is];
    case 'text':
    case 'number':
    case 'day':
    case 'boolean':
    case undefined:
      return null;
  }
}

/** Reads a cell in a column of a fact. Nothing is guessed. */
export function readCell(cell: ReadCell | null, { holds }: Pick<FactColumn, 'holds'>, days: Days): Written {
  const doubt = withoutValue(cell);
  if (doubt !== null) return { doubt };
  const text = plainText(cell);
  if (cell === null || text === null) return { value: null };
  switch (holds) {
    case 'any':
      return { value: text };
    case 'day':
      return readDay(cell, text, days);
    case 'number':
      return cell.is === 'text' ? { value: text } : { doubt: notText(cell, text) };
    case 'session': {
      const session = cell.is === 'text' ? sessionOf(text.toLowerCase()) : null;
      return session === null ? { doubt: notListed(text, SESSIONS_LISTED) } : { value: session };
    }
    case 'cross':
      return cell.is === 'text' && text.toLowerCase() === CROSS
        ? { value: CROSS }
        : { doubt: notListed(text, CROSS_LISTED) };
  }
}

function readDay(cell: ReadCell, text: string, { from, to }: Days): Written {
  if (cell.is !== 'day') return { doubt: cell.is === 'text' ? textForDay(text) : numberForDay(text) };
  if (cell.hasTime) return { doubt: WITH_TIME };
  const date = dayOrNull(cell.day);
  if (date !== null && from <= date && date <= to) return { value: date };
  const [first, last] = [writtenDate(from, 'vi'), writtenDate(to, 'vi')];
  return {
    doubt: {
      words: {
        vi: `${date === null ? 'ngày' : `ngày ${writtenDate(date, 'vi')}`} quá xa năm của kế hoạch`,
        en: `${date === null ? 'the day' : writtenDate(date, 'en')} is too far from the year of the plan`,
      },
      advice: {
        vi: `Ghi một ngày từ ${first} đến ${last}.`,
        en: `Write a day from ${writtenDate(from, 'en')} to ${writtenDate(to, 'en')}.`,
      },
    },
  };
}

const WITHOUT_VALUE: Readonly<Record<'formula' | 'error' | 'merged', Doubt>> = {
  formula: {
    words: { vi: 'là công thức, không tính hộ', en: 'holds a formula, which is not computed' },
    advice: { vi: 'Ghi giá trị thay cho công thức.', en: 'Write the value in place of the formula.' },
  },
  error: {
    words: { vi: 'báo lỗi của bảng tính (như #REF!)', en: 'holds the mistake of a formula, such as #REF!' },
    advice: { vi: 'Xóa rồi ghi lại giá trị.', en: 'Delete it and write the value.' },
  },
  merged: {
    words: { vi: 'bị gộp với ô khác', en: 'is merged with another cell' },
    advice: { vi: 'Bỏ gộp rồi ghi riêng từng ô.', en: 'Part the cells and write into each of them.' },
  },
};

const DAY_ANEW = {
  vi: 'Xóa ô rồi gõ lại ngày, ví dụ 17/05/2021; ngày nằm giữa ô thì Excel đã hiểu là ngày.',
  en: 'Delete it and type the day again, as your Excel writes days; the cell is one of dates.',
};

function textForDay(text: string): Doubt {
  return {
    words: { vi: `là chữ "${cut(text)}", không phải ngày`, en: `holds the text "${cut(text)}", not a day` },
    advice: DAY_ANEW,
  };
}

function numberForDay(text: string): Doubt {
  return {
    words: { vi: `là ${cut(text)}, không phải ngày`, en: `holds ${cut(text)}, not a day` },
    advice: DAY_ANEW,
  };
}

const WITH_TIME: Doubt = {
  words: { vi: 'có cả giờ', en: 'holds a time besides the day' },
  advice: { vi: 'Chỉ ghi ngày.', en: 'Write the day alone.' },
};

const NUMBER_ANEW = {
  vi: 'Đặt ô ở dạng chữ (Text) rồi gõ đủ số và ký hiệu, ví dụ 045/SNV-CCHC.',
  en: 'Make it a cell of text and type the number with its symbol, such as 045/SNV-CCHC.',
};

function notText(cell: ReadCell, text: string): Doubt {
  const words =
    cell.is === 'day'
      ? { vi: `đã bị đổi thành ngày ${text}`, en: `has been turned into the day ${text}` }
      : {
          vi: `là ô kiểu số (${cut(text)}): số 0 ở đầu và ký hiệu có thể đã mất`,
          en: `is a cell of numbers (${cut(text)}): zeros in front and the symbol may be lost`,
        };
  return { words, advice: NUMBER_ANEW };
}

/** That the number of a paper on record has lost the zeros in front of it. */
export function lostZero(written: string, recorded: string): Doubt {
  return {
    words: {
      vi: `"${cut(written)}" khác số đã ghi "${cut(recorded)}" chỉ ở số 0 phía trước`,
      en: `"${cut(written)}" differs from "${cut(recorded)}" on record only in zeros in front`,
    },
    advice: NUMBER_ANEW,
  };
}

const SESSIONS_LISTED = {
  vi: 'Chọn "sáng" hoặc "chiều", hay để trống.',
  en: 'Choose "morning" or "afternoon", or leave it empty.',
};
const CROSS_LISTED = { vi: 'Ghi "x" hoặc để trống.', en: 'Write "x", or leave it empty.' };

/** That a word is none of those which a cell may hold. */
export function notListed(text: string, advice: Doubt['advice']): Doubt {
  return {
    words: { vi: `"${cut(text)}" không có trong danh sách`, en: `"${cut(text)}" is none of the choices` },
    advice,
  };
}

/** The beginning of what somebody wrote, enough to know it by. */
function cut(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 59)}…`;
}
