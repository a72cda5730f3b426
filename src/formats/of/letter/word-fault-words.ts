import type { TextProblem } from '../../../documents/letter/text/fill.ts';
import type { Bilingual } from '../../../words/language.ts';
import { printable } from '../../text/text-width.ts';
import type { WordError, WordFault } from '../../docx/reading/word-fault.ts';

/** What is said of a fault; `what`: what it is in the file, as it is written there. */
type Said = (what: string) => TextProblem;

const SAVE_AS: Bilingual = {
  vi: 'Mở tệp bằng Word, chọn Lưu thành (Save As), loại "Word Document (.docx)", rồi thử lại.',
  en: 'Open it in Word, choose Save As, "Word Document (.docx)", and try again.',
};

const WORDS: Readonly<Record<WordFault, Said>> = {
  empty: said('tệp trống', 'is empty', SAVE_AS),
  'too-large': said('quá lớn so với một mẫu văn bản', 'is too large for the template of a letter', {
    vi: 'Mẫu lớn nhất 10 MB, giải nén ra 40 MB, trong đó 12 MB là chữ và định dạng, 1000 phần. Bỏ bớt hình, hoặc chép nội dung sang một tệp mới.',
    en: 'A template has 10 MB at most, 40 MB unpacked, of them 12 MB in XML, and 1000 parts. Take pictures out, or copy its text into a new file.',
  }),
  'too-dense': said(
    'nén hơn 200 lần, như tệp phá hoại (zip bomb)',
    'is packed more than 200 times, as files made to do harm (zip bombs) are',
    {
      vi: 'Không dùng tệp này. Chép nội dung của mẫu sang một tệp Word mới.',
      en: 'Do not use this file. Copy the text of the template into a new Word file.',
    },
  ),
  'too-long': said(
    'quá dài để điền: trên 3 MB chữ và định dạng, hoặc trên 20.000 dấu {',
    'is too long to be filled: above 3 MB of text, or 20,000 braces',
    {
      vi: 'Chép nội dung của mẫu sang một tệp Word mới.',
      en: 'Copy the text of the template into a new Word file.',
    },
  ),
  encrypted: said('có mật khẩu mở, không đọc được', 'is locked by a password, and cannot be read', {
    vi: 'Bỏ mật khẩu mở tệp rồi lưu lại.',
    en: 'Remove the password to open it, and save it.',
  }),
  damaged: said('là tệp Word hỏng', 'is a damaged Word file', SAVE_AS),
  'old-word': said('là tệp Word kiểu cũ (.doc)', 'is a file of an older Word (.doc)', SAVE_AS),
  'open-document': said('là tệp OpenDocument (.odt)', 'is an OpenDocument file (.odt)', {
    vi: 'Mở bằng LibreOffice hoặc Word rồi lưu lại ở dạng .docx.',
    en: 'Open it in LibreOffice or Word, and save it as .docx.',
  }),
  'rich-text': said('là tệp RTF', 'is an RTF file', SAVE_AS),
  pdf: said('là tệp PDF', 'is a PDF file', {
    vi: 'Dùng tệp .docx mà PDF ấy được in ra từ đó.',
    en: 'Use the .docx file from which it was printed.',
  }),
  'web-page': said(
    'là trang web hoặc tệp XML, dù tên có thể là .docx hay .doc',
    'is a web page or an XML file, whatever its name',
    SAVE_AS,
  ),
  'other-office': said('là tệp Excel hoặc PowerPoint', 'is a file of Excel or PowerPoint', SAVE_AS),
  'template-file': said('là tệp khuôn mẫu của Word (.dotx)', 'is a template of Word (.dotx)', SAVE_AS),
  'not-word': said('không phải tệp Word (.docx)', 'is not a Word file (.docx)', SAVE_AS),
  macros: said('có macro, không dùng', 'holds macros, and is not used', {
    vi: 'Lưu lại ở dạng .docx không có macro (không phải .docm, .dotm).',
    en: 'Save it as .docx without macros (not .docm or .dotm).',
  }),
  embedded: (what) => ({
    words: {
      vi: `có tệp nhúng hoặc đối tượng OLE${quoted(what)}, không dùng`,
      en: `holds an embedded file or OLE object${quoted(what)}, and is not used`,
    },
    advice: {
      vi: 'Xóa đối tượng ấy trong Word, hoặc dán lại thành hình (Paste Special, Picture).',
      en: 'Delete the object in Word, or paste it anew as a picture (Paste Special, Picture).',
    },
  }),
  'add-in': said(
    'có phần bổ trợ, nút ActiveX hoặc giao diện riêng, không dùng',
    'holds add-ins, ActiveX controls or a user interface of its own, and is not used',
    {
      vi: 'Bỏ các nút và phần bổ trợ ấy trong Word, rồi lưu lại ở dạng .docx.',
      en: 'Remove these controls and add-ins in Word, and save it as .docx.',
    },
  ),
  external: (what) => ({
    words: {
      vi: `dẫn tới nơi khác ngoài tệp${quoted(what)}, không dùng`,
      en: `refers to what lies elsewhere${quoted(what)}, and is not used`,
    },
    advice: {
      vi: 'Hình thì chèn vào tệp, không liên kết; mẫu gắn kèm (attachedTemplate) thì bỏ trong Developer, Document Template, chọn Normal. Chỉ liên kết http, https, mailto là được để lại.',
      en: 'Put pictures into the file instead of linking them; take an attached template away (Developer, Document Template, Normal). Links to http, https and mailto alone may stay.',
    },
  }),
  field: (what) => ({
    words: {
      vi: `có trường lấy dữ liệu hoặc chạy lệnh từ nơi khác${quoted(what)}, không dùng`,
      en: `holds a field that fetches or runs something${quoted(what)}, and is not used`,
    },
    advice: {
      vi: 'Trong Word, đặt con trỏ vào trường, nhấn Ctrl+Shift+F9 để đổi thành chữ, rồi lưu lại.',
      en: 'In Word, put the cursor into the field, press Ctrl+Shift+F9 to make it text, and save the file.',
    },
  }),
  'mail-merge': said(
    'nối với nguồn dữ liệu trộn thư (mail merge), không dùng',
    'is bound to a source of mail merge, and is not used',
    {
      vi: 'Trong Word: Mailings, Start Mail Merge, Normal Word Document; rồi lưu lại.',
      en: 'In Word: Mailings, Start Mail Merge, Normal Word Document; then save it.',
    },
  ),
  definitions: said(
    'có khai báo DTD hoặc thực thể (ENTITY), không dùng',
    'holds a DTD or definitions of entities, and is not used',
    SAVE_AS,
  ),
  'other-letters': said('không được viết bằng UTF-8', 'is not written in UTF-8', SAVE_AS),
  outside: said(
    'có tên dẫn ra ngoài tệp, không dùng',
    'has a name that leads out of the file, and is not used',
    SAVE_AS,
  ),
  twice: said('có hai lần trong tệp, không dùng', 'stands in the file twice, and is not used', SAVE_AS),
  foreign: said(
    'không phải phần của một tệp Word, không dùng',
    'is no part of a Word file, and is not used',
    SAVE_AS,
  ),
};

/** What is said of a file that cannot be used as a template, with the part of it that is the reason. */
export function wordFaultProblem({ fault, part, what }: WordError): TextProblem {
  const { words, advice } = WORDS[fault](what ?? '');
  if (part === null) return { words, advice };
  const shown = cut(part);
  return { words: { vi: `phần "${shown}" ${words.vi}`, en: `the part "${shown}" ${words.en}` }, advice };
}

function said(vi: string, en: string, advice: Bilingual): Said {
  return () => ({ words: { vi, en }, advice });
}

function quoted(what: string): string {
  return what === '' ? '' : ` ("${cut(what)}")`;
}

/** Names and addresses are told as far as a reader needs to find them, on one line. */
function cut(text: string): string {
  return printable(text.length > 120 ? `${text.slice(0, 120)}…` : text);
}
