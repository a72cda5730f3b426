import { UsageError } from '../../command-line/usage-error.ts';
import type { Bilingual } from '../../../words/language.ts';

/** Why the system refuses, and what to do. */
interface Refusal {
  readonly why: Bilingual;
  readonly advice: Bilingual;
}

const ELSEWHERE: Bilingual = {
  vi: 'Hãy ghi sang thư mục hay ổ đĩa khác.',
  en: 'Write to another folder or disk.',
};
const NO_RIGHT: Refusal = {
  why: {
    vi: 'không có quyền ghi ở đó, hoặc tệp đang mở trong chương trình khác',
    en: 'no permission to write there, or the file is open in another program',
  },
  advice: {
    vi: 'Đóng tệp nếu đang mở (Word, Excel), kiểm tra quyền ghi vào tệp và thư mục.',
    en: 'Close the file if it is open (Word, Excel), and check your permission to write to the file and its folder.',
  },
};
const FULL: Refusal = {
  why: { vi: 'đĩa đã đầy hoặc hết hạn mức', en: 'the disk is full, or your share of it is' },
  advice: { vi: 'Xóa bớt tệp hoặc ghi sang ổ đĩa khác.', en: 'Free some space, or write to another disk.' },
};
const IN_THE_WAY: Refusal = {
  why: {
    vi: 'trên đường dẫn có một tệp nằm ở chỗ của thư mục',
    en: 'a file stands where a folder should be',
  },
  advice: { vi: 'Hãy kiểm tra lại đường dẫn.', en: 'Check the path.' },
};
const UNREACHABLE: Refusal = {
  why: { vi: 'ổ đĩa hay ổ mạng báo lỗi', en: 'the disk or network drive reports an error' },
  advice: {
    vi: 'Kiểm tra kết nối mạng và ổ đĩa rồi chạy lại; chưa có tệp nào bị mất.',
    en: 'Check the network and the disk, then run this again; no file is lost.',
  },
};

/** What the words of systems for an error mean. */
const REFUSALS: ReadonlyMap<string, Refusal> = new Map([
  ['ENOSPC', FULL],
  ['EDQUOT', FULL],
  ['EACCES', NO_RIGHT],
  ['EPERM', NO_RIGHT],
  ['EBUSY', NO_RIGHT],
  ['ETXTBSY', NO_RIGHT],
  ['ENOTDIR', IN_THE_WAY],
  ['EEXIST', IN_THE_WAY],
  ['EIO', UNREACHABLE],
  ['ESTALE', UNREACHABLE],
  ['ENETDOWN', UNREACHABLE],
  ['ENETUNREACH', UNREACHABLE],
  ['EHOSTDOWN', UNREACHABLE],
  ['EHOSTUNREACH', UNREACHABLE],
  ['ETIMEDOUT', UNREACHABLE],
  ['ENOTCONN', UNREACHABLE],
  ['ECONNRESET', UNREACHABLE],
  ['EREMOTEIO', UNREACHABLE],
  ['ENXIO', UNREACHABLE],
  ['ENODEV', UNREACHABLE],
  [
    'EROFS',
    {
      why: { vi: 'ổ đĩa hay thư mục này chỉ cho đọc', en: 'the disk or folder is read-only' },
      advice: ELSEWHERE,
    },
  ],
  [
    'EISDIR',
    {
      why: { vi: 'đó là một thư mục', en: 'it is a folder' },
      advice: { vi: 'Nêu tên tệp trong thư mục ấy.', en: 'Name a file in that folder.' },
    },
  ],
  [
    'ENOENT',
    {
      why: { vi: 'không còn thư mục để ghi', en: 'the folder to write to is not there' },
      advice: { vi: 'Hãy kiểm tra lại đường dẫn.', en: 'Check the path.' },
    },
  ],
  [
    'ENAMETOOLONG',
    {
      why: { vi: 'tên hay đường dẫn quá dài', en: 'the name or the path is too long' },
      advice: { vi: 'Đặt tên ngắn hơn.', en: 'Give it a shorter name.' },
    },
  ],
  [
    'ELOOP',
    {
      why: { vi: 'liên kết (shortcut) dẫn vòng về chính nó', en: 'links lead round in a circle' },
      advice: { vi: 'Hãy kiểm tra lại đường dẫn.', en: 'Check the path.' },
    },
  ],
  [
    'EFBIG',
    {
      why: { vi: 'tệp lớn hơn mức ổ đĩa cho phép', en: 'the file is larger than the disk allows' },
      advice: ELSEWHERE,
    },
  ],
]);

/** Does something to a file; what the system says against it is told to the user, as a UsageError. */
export async function trying<Value>(output: string, act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof UsageError ? error : cannotWrite(output, codeOf(error));
  }
}

/** That a file cannot be written, by the word of the system for it (`ENOSPC`), with what that means and what to do. */
export function cannotWrite(output: string, code: string): UsageError {
  const refusal = REFUSALS.get(code);
  const why = refusal === undefined ? { vi: code, en: code } : refusal.why;
  const sign = refusal === undefined ? '' : ` (${code})`;
  return new UsageError(
    { vi: `không ghi được ${output}: ${why.vi}${sign}`, en: `cannot write ${output}: ${why.en}${sign}` },
    refusal?.advice ?? {
      vi: 'Hãy kiểm tra thư mục và quyền ghi.',
      en: 'Check the folder and your permission to write there.',
    },
  );
}

/** That somebody changed a file while another text was made for it. */
export function changedMeanwhile(file: string): UsageError {
  return new UsageError(
    {
      vi: `tệp ${file} vừa bị sửa ở chỗ khác, nên không ghi đè`,
      en: `${file} has been changed in the meantime and is not overwritten`,
    },
    { vi: 'Hãy lưu tệp rồi chạy lại.', en: 'Save the file and run this again.' },
  );
}

/** The word of the system for an error, `ENOSPC`; else what the error says. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
