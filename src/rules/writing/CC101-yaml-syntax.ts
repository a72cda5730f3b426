import type { ReadingValues, YamlFaultName } from '../../plan/reading-problems.ts';
import type { Bilingual } from '../../words/language.ts';
import { shown } from '../../plan/shown.ts';
import { defineRule } from '../engine/rule.ts';
import { counted } from '../words/phrases.ts';

const QUOTE: Bilingual = {
  vi: 'Nếu đó là một phần của giá trị, đặt cả giá trị trong dấu nháy kép.',
  en: 'If it belongs to the value, put the whole value in double quotes.',
};
/** A value up to this length is shown as it should be written. */
const LONGEST_SHOWN = 300;
const IN_QUOTES: Bilingual = {
  vi: 'Đặt cả giá trị trong dấu nháy kép.',
  en: 'Put the whole value in double quotes.',
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
  COLON_IN_VALUE: {
    words: {
      vi: 'giá trị có dấu hai chấm theo sau là dấu cách, nên không rõ đâu là khóa',
      en: 'the value has a colon with a blank behind it, so that it is not clear what the key is',
    },
    advice: IN_QUOTES,
  },
  COMMA_IN_VALUE: {
    words: {
      vi: 'giá trị có dấu phẩy mà nằm trong ngoặc nhọn { }, nên bị cắt ra ở dấu phẩy',
      en: 'the value has a comma and stands in braces { }, so that it is cut at the comma',
    },
    advice: IN_QUOTES,
  },
  HASH_IN_VALUE: {
    words: {
      vi: 'giá trị có dấu # sau dấu cách, nên phần từ dấu # bị coi là chú thích',
      en: 'the value has a # behind a blank, so that the rest of the line is taken for a comment',
    },
    advice: IN_QUOTES,
  },
  TEXT_AFTER_QUOTE: {
    words: {
      vi: 'dấu nháy đóng lại sớm: sau nó vẫn còn chữ của giá trị',
      en: 'the quote closes early: more words of the value follow it',
    },
    advice: {
      vi: 'Giá trị có sẵn dấu nháy kép thì đặt cả giá trị trong dấu nháy đơn.',
      en: 'Put a value that has double quotes of its own in single quotes as a whole.',
    },
  },
  UNOPENED_QUOTE: {
    words: {
      vi: 'dấu nháy đóng lại mà không có dấu nháy mở',
      en: 'a quote closes that was not opened',
    },
    advice: {
      vi: 'Thêm dấu nháy mở ở đầu giá trị, hoặc xóa dấu nháy này.',
      en: 'Add the quote at the beginning of the value, or delete this one.',
    },
  },
  UNOPENED_BRACKET: {
    words: {
      vi: 'ngoặc đóng lại mà không có ngoặc mở',
      en: 'a bracket closes that was not opened',
    },
    advice: {
      vi: 'Thêm ngoặc mở ở đầu giá trị.',
      en: 'Add the bracket at the beginning of the value.',
    },
  },
  STRAY_ANCHOR: {
    words: {
      vi: 'dấu & ở đầu giá trị làm mất chữ đứng liền sau nó',
      en: 'the & at the beginning of the value swallows the word behind it',
    },
    advice: IN_QUOTES,
  },
  LIST_MARK: {
    words: {
      vi: 'mục của danh sách phải mở đầu bằng dấu gạch ngang (-)',
      en: 'an item of a list begins with a hyphen (-)',
    },
    advice: {
      vi: 'Thay dấu này bằng dấu gạch ngang rồi dấu cách.',
      en: 'Put a hyphen and a blank in its place.',
    },
  },
  MISSING_SPACE: {
    words: {
      vi: 'thiếu dấu cách sau dấu hai chấm hoặc sau dấu gạch ngang đầu mục',
      en: 'a blank is missing behind the colon, or behind the hyphen of an item',
    },
    advice: { vi: 'Thêm một dấu cách.', en: 'Add a blank.' },
  },
  MISSING_COLON: {
    words: { vi: 'thiếu dấu hai chấm sau khóa', en: 'the colon behind the key is missing' },
    advice: {
      vi: 'Viết "khóa: giá trị" trên một dòng, có dấu hai chấm và dấu cách.',
      en: 'Write "key: value" on one line, with a colon and a blank.',
    },
  },
  MISSING_DASH: {
    words: {
      vi: 'dòng này mở đầu một mục của danh sách mà thiếu dấu gạch ngang',
      en: 'this line begins an item of a list, and its hyphen is missing',
    },
    advice: {
      vi: 'Thêm dấu gạch ngang và dấu cách ở đầu dòng.',
      en: 'Add a hyphen and a blank at its beginning.',
    },
  },
  SURPLUS_DASH: {
    words: {
      vi: 'thừa dấu gạch ngang: ở đây là các khóa của một nhóm, không phải danh sách',
      en: 'a hyphen too many: these are the keys of a group, not a list',
    },
    advice: { vi: 'Bỏ dấu gạch ngang này.', en: 'Delete this hyphen.' },
  },
  EQUALS_SIGN: {
    words: {
      vi: 'giữa khóa và giá trị là dấu bằng, không phải dấu hai chấm',
      en: 'between key and value stands an equals sign, not a colon',
    },
    advice: { vi: 'Thay dấu bằng bằng dấu hai chấm.', en: 'Put a colon in its place.' },
  },
  MERGE_KEY: {
    words: {
      vi: 'tệp kế hoạch không dùng "<<" để lấy lại các khóa của mục khác',
      en: 'a plan file does not use "<<" to take over the keys of another item',
    },
    advice: {
      vi: 'Xóa dòng này, và viết đủ các khóa vào đây.',
      en: 'Delete this line, and write the keys out here.',
    },
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
  advice: ({ fault, written, columns }) => {
    if (columns !== undefined)
      return {
        vi: `Thụt vào ${columns.expected} dấu cách như các dòng cùng cấp; dòng này đang thụt vào ${columns.found}.`,
        en: `Indent it by ${counted(columns.expected, 'blank')} as the others of its level; it has ${columns.found}.`,
      };
    const advice = FAULTS[fault]?.advice ?? ALIGN;
    if (written === null || written.trim() === '' || fault === 'SURPLUS_DASH') return advice;
    const words = written.length > LONGEST_SHOWN ? shown(written) : written.replace(/\s+/g, ' ');
    return { vi: `${advice.vi} Viết: ${words}`, en: `${advice.en} Write: ${words}` };
  },
  fix: ({ written }) => written,
  explanation: {
    vi: 'Tệp kế hoạch viết bằng YAML: mỗi dòng một cặp "khóa: giá trị", mục con thụt vào bằng dấu cách, mục của danh sách mở đầu bằng dấu gạch ngang. Chỗ nào rõ người viết định viết gì (giá trị có dấu phẩy, dấu hai chấm, dấu # hoặc dấu nháy mà chưa đặt trong dấu nháy kép; thiếu dấu gạch ngang, dấu hai chấm, dấu cách, dấu nháy, ngoặc; phím Tab; dòng lệch một, hai cột) thì phần mềm đọc như đã sửa, kiểm tra tiếp cả tệp, và cchc validate --fix sửa giúp. Chỗ nào không rõ (thụt dòng giữa hai cột, ngoặc mở và ngoặc đóng khác nhau) thì cả phần đó, từ khóa ở đầu dòng đến khóa kế tiếp, chưa được kiểm tra; các phần khác vẫn được kiểm tra. Còn lỗi này thì chưa lập lịch và chưa viết văn bản.',
    en: 'A plan file is written in YAML: one "key: value" per line, with what belongs below it indented by blanks, and items of lists behind a hyphen. Where it is plain what is meant (a value with a comma, a colon, a # or a quote that is not in double quotes; a hyphen, colon, blank, quote or bracket that is missing; a tab; a line a blank or two beside its column), the file is read as if it were mended and checked to its end, and cchc validate --fix mends it. Where it is not (a line between two columns, brackets that do not belong together), the whole section, from its key at the beginning of a line to the next, is not checked; the others are. No schedule or paper is made while this is wrong.',
  },
});
