import type { ReadingValues, YamlFaultName } from '../../plan/reading-problems.ts';
import type { Bilingual } from '../../words/language.ts';
import { inQuotes } from '../mending/written.ts';
import { defineRule } from '../engine/rule.ts';

const QUOTE: Bilingual = {
  vi: 'Nếu đó là một phần của giá trị, đặt cả giá trị trong dấu nháy kép.',
  en: 'If it belongs to the value, put the whole value in double quotes.',
};
const ALIGN: Bilingual = {
  vi: 'Dùng dấu cách để các mục cùng cấp bắt đầu ở cùng một cột.',
  en: 'Use blanks so that items of one level begin in the same column.',
};

/** What each fault of the YAML library means, and what mends it. */
const FAULTS: Readonly<
  Partial<Record<YamlFaultName, { readonly words: Bilingual; readonly advice: Bilingual }>>
> = {
  BAD_INDENT: {
    words: { vi: 'dòng này thụt vào sai cột', en: 'this line is indented to the wrong column' },
    advice: ALIGN,
  },
  TAB_AS_INDENT: {
    words: { vi: 'dòng này thụt vào bằng phím Tab', en: 'this line is indented with a tab' },
    advice: { vi: 'Thay Tab bằng dấu cách.', en: 'Replace the tab with blanks.' },
  },
  MISSING_CHAR: {
    words: {
      vi: 'thiếu một dấu ở đây: dấu hai chấm, dấu phẩy, ngoặc đóng hoặc dấu cách',
      en: 'a sign is missing here: a colon, a comma, a closing bracket, or a blank',
    },
    advice: {
      vi: 'Xem lại dòng này và dòng ngay trên: sau khóa phải có dấu hai chấm rồi dấu cách.',
      en: 'Look at this line and the one above: a key is followed by a colon and a blank.',
    },
  },
  UNEXPECTED_TOKEN: {
    words: { vi: 'có ký tự không đúng chỗ', en: 'something stands where it does not belong' },
    advice: QUOTE,
  },
  BLOCK_AS_IMPLICIT_KEY: {
    words: {
      vi: 'một dòng có hai dấu hai chấm nên không rõ đâu là giá trị',
      en: 'one line has two colons, so that it is not clear what the value is',
    },
    advice: {
      vi: 'Đặt giá trị có dấu hai chấm trong dấu nháy kép.',
      en: 'Put a value with a colon in double quotes.',
    },
  },
  MULTILINE_IMPLICIT_KEY: {
    words: { vi: 'khóa không có dấu hai chấm theo sau', en: 'a key is not followed by a colon' },
    advice: {
      vi: 'Viết "khóa: giá trị" trên một dòng, có dấu hai chấm và dấu cách.',
      en: 'Write "key: value" on one line, with a colon and a blank.',
    },
  },
  BLOCK_IN_FLOW: {
    words: {
      vi: 'trong ngoặc nhọn hoặc ngoặc vuông không được xuống dòng kiểu thụt dòng',
      en: 'items written by indentation cannot stand inside brackets',
    },
    advice: {
      vi: 'Đóng ngoặc trước, hoặc bỏ ngoặc và viết mỗi mục một dòng.',
      en: 'Close the bracket first, or drop it and write each item on a line of its own.',
    },
  },
  UNCLOSED_BRACKET: {
    words: {
      vi: 'ngoặc mở ra mà chưa đóng lại',
      en: 'a bracket has been opened and not closed',
    },
    advice: {
      vi: 'Thêm dấu } hoặc ] ở cuối mục; sau mỗi mục trong ngoặc có dấu phẩy.',
      en: 'Add } or ] at the end of the item; items inside brackets are separated by commas.',
    },
  },
  UNCLOSED_QUOTE: {
    words: {
      vi: 'dấu nháy mở ra mà chưa đóng lại',
      en: 'a quote has been opened and not closed',
    },
    advice: {
      vi: 'Thêm dấu nháy ở cuối giá trị; có khi dấu nháy bị thiếu nằm ở một dòng phía trên.',
      en: 'Add the quote at the end of the value; sometimes the one missing is on a line above.',
    },
  },
  MISSING_COMMA: {
    words: {
      vi: 'thiếu dấu phẩy giữa hai mục trong ngoặc',
      en: 'a comma is missing between two items inside brackets',
    },
    advice: {
      vi: 'Thêm dấu phẩy; giá trị có dấu hai chấm thì đặt trong dấu nháy kép.',
      en: 'Add the comma; if a value has a colon, put it in double quotes.',
    },
  },
  BAD_SCALAR_START: {
    words: {
      vi: 'giá trị không thể bắt đầu bằng ký tự này',
      en: 'a value cannot begin with this character',
    },
    advice: { vi: 'Đặt giá trị trong dấu nháy kép.', en: 'Put the value in double quotes.' },
  },
  BAD_DQ_ESCAPE: {
    words: {
      vi: 'trong dấu nháy kép, dấu gạch chéo ngược bắt đầu một ký hiệu không có',
      en: 'inside double quotes the backslash begins an escape that does not exist',
    },
    advice: {
      vi: 'Viết hai gạch chéo ngược, hoặc dùng dấu nháy đơn.',
      en: 'Double the backslash, or use single quotes.',
    },
  },
  BAD_ALIAS: {
    words: {
      vi: 'dấu * hoặc & ở đầu giá trị chỉ đến một mục không có',
      en: 'the * or & at the beginning of a value refers to nothing',
    },
    advice: { vi: 'Đặt giá trị trong dấu nháy kép.', en: 'Put the value in double quotes.' },
  },
  MULTIPLE_DOCS: {
    words: {
      vi: 'từ đây là văn bản thứ hai trong cùng một tệp',
      en: 'a second document begins here in the same file',
    },
    advice: {
      vi: 'Bỏ dòng "---" hoặc "..." ở đây, hoặc tách thành hai tệp.',
      en: 'Remove the line "---" or "..." here, or make two files.',
    },
  },
  NOT_PRINTABLE: {
    words: {
      vi: 'có ký tự điều khiển không hiện ra trên màn hình',
      en: 'a control character stands here that no screen shows',
    },
    advice: {
      vi: 'Xóa ký tự này; nếu không nhìn thấy, gõ lại cả dòng.',
      en: 'Delete it; if you cannot see it, type the line anew.',
    },
  },
  TAG_RESOLVE_FAILED: {
    words: {
      vi: 'dấu ! ở đầu giá trị gọi một kiểu dữ liệu không có',
      en: 'the ! at the beginning of a value asks for a type that does not exist',
    },
    advice: { vi: 'Đặt giá trị trong dấu nháy kép.', en: 'Put the value in double quotes.' },
  },
  BAD_DIRECTIVE: {
    words: {
      vi: 'dòng bắt đầu bằng % không phải một chỉ thị có nghĩa',
      en: 'a line that begins with % is not a directive that means anything',
    },
    advice: { vi: 'Bỏ dòng này.', en: 'Remove this line.' },
  },
};

const ANY_FAULT: Bilingual = { vi: 'cách viết không đúng quy tắc YAML', en: 'this is not well-formed YAML' };

/** The text is not YAML. */
export const yamlSyntax = defineRule<ReadingValues['CC101']>()({
  code: 'CC101',
  slug: 'yaml-syntax',
  severity: 'error',
  kind: 'reader',
  message: ({ fault }) => FAULTS[fault]?.words ?? ANY_FAULT,
  advice: ({ fault }) => FAULTS[fault]?.advice ?? ALIGN,
  fix: ({ fault }, words) =>
    fault === 'BLOCK_AS_IMPLICIT_KEY' && /^[\p{L}\p{N}]/u.test(words) && !/\s#/.test(words)
      ? inQuotes(words)
      : null,
  explanation: {
    vi: 'Tệp kế hoạch viết bằng YAML: mỗi dòng một cặp "khóa: giá trị", mục con thụt vào bằng dấu cách. Ở chỗ này tệp không đọc được nên chưa kiểm tra được gì khác. Thường là do thiếu dấu hai chấm, thụt dòng lệch, dùng phím Tab, hoặc giá trị có dấu hai chấm mà không đặt trong dấu nháy kép. Sửa dòng được chỉ ra, có khi là dòng ngay trên nó.',
    en: 'A plan file is written in YAML: one "key: value" per line, with what belongs below it indented by blanks. Here the file cannot be read, so nothing else has been checked. Usual causes are a missing colon, uneven indentation, a tab, or a value with a colon that is not in double quotes. Mend the line shown, sometimes the one above it.',
  },
});
