import type { ReadingValues } from '../../plan/reading-problems.ts';
import type { Bilingual } from '../../words/language.ts';
import { defineRule } from '../engine/rule.ts';

const SAVE_AS_UTF_8: Bilingual = {
  vi: 'Lưu lại tệp với bảng mã UTF-8 (trong Notepad: File, Save As, Encoding: UTF-8).',
  en: 'Save the file with the encoding UTF-8 (in Notepad: File, Save As, Encoding: UTF-8).',
};

/** Why a file cannot be read, and what to do. */
const FAULTS: Readonly<
  Record<ReadingValues['CC115']['fault'], { readonly words: Bilingual; readonly advice: Bilingual }>
> = {
  missing: {
    words: { vi: 'không có tệp này', en: 'there is no such file' },
    advice: {
      vi: 'Xem lại tên tệp; đường dẫn của danh mục, lịch, đề cương tính từ thư mục chứa kế hoạch.',
      en: 'Check the name; the path of a directory, schedule or outline is taken from the folder of the plan.',
    },
  },
  encoding: {
    words: {
      vi: 'không phải văn bản UTF-8; có lẽ là bảng mã cũ (Windows-1258, TCVN3, VNI)',
      en: 'it is not UTF-8 text; perhaps it is in an old encoding (Windows-1258, TCVN3, VNI)',
    },
    advice: SAVE_AS_UTF_8,
  },
  'utf-16': {
    words: { vi: 'không phải văn bản UTF-8 mà là UTF-16', en: 'it is not UTF-8 text but UTF-16' },
    advice: SAVE_AS_UTF_8,
  },
  'office-file': {
    words: {
      vi: 'là tệp của Word, Excel hay tệp nén, không phải tệp chữ',
      en: 'it is a file of Word or Excel, or an archive, not a text file',
    },
    advice: {
      vi: 'Nêu tệp .yaml; chưa có thì gõ "cchc init" để bắt đầu.',
      en: 'Name a .yaml file; "cchc init" begins one.',
    },
  },
  pdf: {
    words: { vi: 'là tệp PDF, không phải tệp chữ', en: 'it is a PDF, not a text file' },
    advice: {
      vi: 'Nêu tệp .yaml; chưa có thì gõ "cchc init" để bắt đầu.',
      en: 'Name a .yaml file; "cchc init" begins one.',
    },
  },
  outside: {
    words: { vi: 'nằm ngoài thư mục chứa kế hoạch', en: 'it lies outside the folder of the plan' },
    advice: {
      vi: 'Chép tệp vào thư mục của kế hoạch, hoặc vào thư mục con của nó.',
      en: 'Copy the file into the folder of the plan or a folder below it.',
    },
  },
  folder: {
    words: { vi: 'đây là thư mục, không phải tệp', en: 'it is a folder, not a file' },
    advice: { vi: 'Ghi rõ tên tệp trong thư mục đó.', en: 'Name the file in that folder.' },
  },
  denied: {
    words: { vi: 'không được phép mở', en: 'it may not be opened' },
    advice: { vi: 'Xem lại quyền đọc tệp.', en: 'Check the permission to read it.' },
  },
  device: {
    words: { vi: 'đây là thiết bị, không phải tệp', en: 'it is a device, not a file' },
    advice: {
      vi: 'Hãy nêu một tệp; muốn đọc từ lệnh khác thì dùng "-".',
      en: 'Name a file; "-" reads what another command writes.',
    },
  },
  socket: {
    words: { vi: 'đây là socket, không phải tệp', en: 'it is a socket, not a file' },
    advice: { vi: 'Hãy nêu một tệp.', en: 'Name a file.' },
  },
  silent: {
    words: {
      vi: 'đây là ống dẫn (FIFO) mà không chương trình nào ghi vào',
      en: 'it is a pipe (FIFO) that nothing writes to',
    },
    advice: {
      vi: 'Chạy lệnh ghi vào ống dẫn trước, hoặc nêu một tệp.',
      en: 'Start the command that writes to it first, or name a file.',
    },
  },
  name: {
    words: {
      vi: 'tên dài quá mức hệ thống cho phép, hoặc có ký tự không dùng được',
      en: 'its name is longer than the system allows, or holds what no name may',
    },
    advice: { vi: 'Đặt tên tệp ngắn hơn.', en: 'Give it a shorter name.' },
  },
  loop: {
    words: { vi: 'liên kết dẫn vòng lại chính nó', en: 'it is a link that leads back to itself' },
    advice: { vi: 'Sửa liên kết, hoặc nêu tệp thật.', en: 'Mend the link, or name the file itself.' },
  },
  failed: {
    words: { vi: 'hệ thống báo lỗi khi đọc', en: 'the system failed to read it' },
    advice: {
      vi: 'Kiểm tra ổ đĩa hoặc ổ mạng, rồi chạy lại.',
      en: 'Check the disk or the network drive, and try again.',
    },
  },
  'not-schedule': {
    words: { vi: 'không phải lịch đã lưu ở dạng JSON', en: 'it is not a schedule saved as JSON' },
    advice: {
      vi: 'Lưu lịch bằng: cchc schedule --format json -o lich.json',
      en: 'Save one with: cchc schedule --format json -o lich.json',
    },
  },
  'later-format': {
    words: {
      vi: 'tệp do phiên bản cchc mới hơn lưu',
      en: 'it was saved by a later version of cchc',
    },
    advice: {
      vi: 'Cập nhật cchc rồi chạy lại. Xem phiên bản đang dùng: cchc --version',
      en: 'Update cchc and try again. The version in use: cchc --version',
    },
  },
  'other-plan': {
    words: { vi: 'là lịch của kế hoạch khác', en: 'it is the schedule of another plan' },
    advice: {
      vi: 'Hãy nêu lịch đã lưu của chính kế hoạch này.',
      en: 'Name a schedule saved from this very plan.',
    },
  },
  'too-long': {
    words: { vi: 'dài quá một triệu ký tự', en: 'it has more than a million letters' },
    advice: {
      vi: 'Kiểm tra xem có đúng là tệp lời của văn bản hay không.',
      en: 'See whether this is the text of a letter at all.',
    },
  },
};

/** A file cannot be opened or is not text. */
export const unreadableFile = defineRule<ReadingValues['CC115']>()({
  code: 'CC115',
  slug: 'unreadable-file',
  severity: 'error',
  kind: 'reader',
  message: ({ file, fault }) => {
    const { words } = FAULTS[fault];
    return { vi: `không đọc được tệp "${file}": ${words.vi}`, en: `cannot read "${file}": ${words.en}` };
  },
  advice: ({ fault }) => FAULTS[fault].advice,
  explanation: {
    vi: 'Tệp kế hoạch, danh mục mà kế hoạch nêu ở khóa "directory", đề cương nêu ở "outline", hoặc lịch nêu ở "schedule-issued", không mở được hoặc không phải văn bản UTF-8. Các tệp ấy phải nằm trong thư mục của kế hoạch, để kế hoạch đem sang máy khác vẫn dùng được và không đọc tệp ngoài ý muốn. Khi thiếu danh mục, phần mềm chỉ kiểm tra được cách viết của kế hoạch.',
    en: 'The plan, the directory that it names under "directory", the outline under "outline", or the schedule under "schedule-issued", cannot be opened or is not UTF-8 text. These files must lie in the folder of the plan, so that the plan works on another machine and reads no file unawares. Without the directory only the writing of the plan can be checked.',
  },
});
