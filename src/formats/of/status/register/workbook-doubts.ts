import type { WorkbookFault } from '../../../xlsx/reading/workbook-fault.ts';
import type { Doubt } from './doubt.ts';
import { REGISTER_SHEET } from './register-columns.ts';

const WRITE_ANEW = {
  vi: 'Xuất lại sổ bằng "cchc status -o so-theo-doi.xlsx" rồi ghi vào tệp mới.',
  en: 'Write it anew with "cchc status -o so-theo-doi.xlsx", and fill in the new file.',
};
const SAVE_AS = {
  vi: 'Mở tệp bằng Excel hoặc LibreOffice rồi lưu lại ở dạng .xlsx.',
  en: 'Open it in Excel or LibreOffice and save it as .xlsx.',
};

/** Why a file cannot be read as the register. */
export const FAULT_DOUBTS: Readonly<Record<WorkbookFault, Doubt>> = {
  empty: { words: { vi: 'tệp trống', en: 'the file is empty' }, advice: WRITE_ANEW },
  'not-workbook': {
    words: {
      vi: 'không phải tệp Excel, dù tên có đuôi .xlsx',
      en: 'is not an Excel file, though its name ends in .xlsx',
    },
    advice: SAVE_AS,
  },
  'old-workbook': {
    words: { vi: 'là tệp Excel kiểu cũ (.xls)', en: 'is a file of an older Excel (.xls)' },
    advice: SAVE_AS,
  },
  'other-workbook': {
    words: { vi: 'không phải sổ tính dạng .xlsx', en: 'is not a workbook in the form .xlsx' },
    advice: SAVE_AS,
  },
  encrypted: {
    words: { vi: 'tệp có mật khẩu mở, không đọc được', en: 'is locked by a password, and cannot be read' },
    advice: { vi: 'Bỏ mật khẩu mở tệp rồi lưu lại.', en: 'Remove the password to open it, and save it.' },
  },
  macros: {
    words: { vi: 'tệp có macro, không đọc', en: 'holds macros, and is not read' },
    advice: {
      vi: 'Lưu lại ở dạng .xlsx không có macro.',
      en: 'Save it as .xlsx without macros.',
    },
  },
  'external-links': {
    words: {
      vi: 'tệp có liên kết tới tệp hoặc nguồn dữ liệu khác, không đọc',
      en: 'refers to other files or sources, and is not read',
    },
    advice: { vi: 'Bỏ các liên kết ấy rồi lưu lại.', en: 'Remove these references, and save it.' },
  },
  'too-large': {
    words: { vi: 'tệp quá lớn so với một sổ theo dõi', en: 'is too large for a register' },
    advice: WRITE_ANEW,
  },
  'too-many-rows': {
    words: {
      vi: 'có dữ liệu dưới dòng 10000, quá nhiều so với một sổ theo dõi',
      en: 'holds something below row 10000, too much for a register',
    },
    advice: WRITE_ANEW,
  },
  damaged: {
    words: { vi: 'tệp hỏng, không đọc được', en: 'is damaged, and cannot be read' },
    advice: SAVE_AS,
  },
};

/** That a workbook is not the register, by the names of its sheets. */
export function noRegister(names: readonly string[]): Doubt {
  const list = listOf(names);
  return {
    words: {
      vi: `không phải sổ theo dõi do cchc xuất; tệp có các trang: ${list}`,
      en: `is not a register that cchc wrote; it has the sheets ${list}`,
    },
    advice: WRITE_ANEW,
  };
}

/** That the sheet of the register is not there, or not under its name. */
export function noSheet(wanted: string, names: readonly string[]): Doubt {
  const list = listOf(names);
  return {
    words: {
      vi: `không thấy trang "${wanted}"; tệp có các trang: ${list}`,
      en: `there is no sheet "${wanted}"; there are ${list}`,
    },
    advice: {
      vi: `Đặt lại tên trang của sổ là "${wanted}".`,
      en: `Give the sheet of the register its name "${wanted}" again.`,
    },
  };
}

/** That a register is of another plan. */
export function otherPlan(found: string, wanted: string): Doubt {
  return {
    words: {
      vi: `là sổ của kế hoạch "${found}", không phải của "${wanted}"`,
      en: `is the register of the plan "${found}", not of "${wanted}"`,
    },
    advice: { vi: 'Nêu đúng kế hoạch của sổ này.', en: 'Name the plan of this register.' },
  };
}

export const NEWER_REGISTER: Doubt = {
  words: {
    vi: 'là sổ do bản cchc mới hơn xuất',
    en: 'is a register that a later version of cchc wrote',
  },
  advice: { vi: 'Cập nhật cchc rồi thử lại.', en: 'Bring cchc up to date and try again.' },
};

/** That a title of a column is not where it was. */
export function otherTitle(found: string | null, wanted: string): Doubt {
  return {
    words: {
      vi: `đầu cột phải là "${wanted}"${found === null ? ' mà để trống' : `, đang là "${found}"`}`,
      en: `the title should be "${wanted}", and is ${found === null ? 'empty' : `"${found}"`}`,
    },
    advice: {
      vi: `Dòng đầu cột của trang "${REGISTER_SHEET.vi}" phải giữ nguyên: không thêm, bỏ, đổi tên, chuyển chỗ cột và dòng.`,
      en: `The titles on the sheet "${REGISTER_SHEET.en}" must stay as they are: no column and no row is added, removed, renamed or moved.`,
    },
  };
}

/** A list of names of sheets, not all of many. */
function listOf(names: readonly string[]): string {
  const shown = names
    .filter((name) => !name.startsWith('cchc'))
    .slice(0, 8)
    .map((name) => `"${name.slice(0, 40)}"`);
  return [...shown, ...(names.length > 9 ? ['…'] : [])].join(', ');
}
