import { knownDate } from '../../../../src/calendar/civil-date.ts';
import type { Block, Heading, OfficialDocument, Paragraph } from '../../../../src/documents/document.ts';

export function text(words: string): Paragraph {
  return { kind: 'paragraph', role: 'text', runs: [{ text: words, style: 'regular' }] };
}

export function fillIn(words: string): Paragraph {
  return { ...text(words), role: 'fill-in' };
}

function dash(words: string): Paragraph {
  return { ...text(words), role: 'dash' };
}

function heading(level: Heading['level'], words: string): Heading {
  return { kind: 'heading', level, text: words };
}

/** A short official letter without number and date; the base of the other samples. */
export const PLAIN: OfficialDocument = {
  parent: 'UBND tỉnh Vĩnh Long',
  issuer: 'Sở Nội vụ',
  number: null,
  symbol: 'SNV-CCHC',
  place: 'Vĩnh Long',
  date: null,
  year: 2026,
  title: null,
  summary: 'thông báo lịch kiểm tra công tác cải cách hành chính năm 2026',
  addressees: ['Sở Tài chính'],
  authority: null,
  bases: [],
  enacting: null,
  body: [text('Sở Nội vụ thông báo lịch kiểm tra.')],
  signatures: [{ lines: ['GIÁM ĐỐC'], name: null }],
  recipients: ['Như trên', 'Lưu: VT, CCHC'],
  annexes: [],
  annexesAlone: false,
};

const EVERY_BLOCK: readonly Block[] = [
  text(
    'Thực hiện Quyết định số 1067/QĐ-UBND ngày 17 tháng 5 năm 2021 của Chủ tịch Ủy ban nhân dân tỉnh Vĩnh Long về việc thành lập Đoàn kiểm tra công tác cải cách hành chính, Sở Nội vụ thông báo như sau:',
  ),
  heading(1, 'I. Thời gian, địa điểm'),
  heading(2, '1. Thời gian'),
  heading(3, 'a) Buổi sáng'),
  {
    kind: 'paragraph',
    role: 'text',
    runs: [
      { text: 'Từ ', style: 'regular' },
      { text: '8 giờ 00', style: 'bold' },
      { text: ', ', style: 'regular' },
      { text: 'thứ Hai, ngày 12 tháng 4 năm 2021', style: 'italic' },
      { text: ', tại ', style: 'regular' },
      { text: 'địa điểm', style: 'gap' },
      { text: '.', style: 'regular' },
    ],
  },
  { ...text('* * *'), role: 'centre' },
  dash('Chuẩn bị báo cáo theo đề cương gửi kèm;'),
  dash(
    'Bố trí thành phần làm việc gồm đại diện lãnh đạo đơn vị, công chức phụ trách cải cách hành chính và các phòng chuyên môn có liên quan.',
  ),
  fillIn('Người liên hệ:'),
  {
    kind: 'table',
    columns: [
      { title: 'TT', share: 1, align: 'centre' },
      { title: 'Đơn vị', share: 4, align: 'left' },
      { title: 'Thời gian', share: 3, align: 'centre' },
    ],
    rows: [
      ['1', 'Sở Tài chính', 'Sáng 12/4/2021'],
      ['2', 'Ủy ban nhân dân huyện Tam Bình', 'Chiều 13/4/2021'],
    ],
  },
  text('Đề nghị các cơ quan, đơn vị quan tâm phối hợp thực hiện.'),
];

/** Several addressees, number below ten, a date with both leading zeros, every kind of block and run. */
export const LETTER: OfficialDocument = {
  ...PLAIN,
  number: '5',
  date: knownDate('2021-02-05'),
  year: 2021,
  addressees: ['Sở Tài chính', 'Sở Tài nguyên và Môi trường', 'Ủy ban nhân dân huyện Tam Bình'],
  body: EVERY_BLOCK,
  signatures: [{ lines: ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC'], name: 'Nguyễn Thị Ánh Nguyệt' }],
  recipients: ['Như trên', 'Chủ tịch UBND tỉnh (để báo cáo)', 'Đoàn kiểm tra', 'Lưu: VT, CCHC'],
};

/** A decision with legal bases and articles. */
export const DECISION: OfficialDocument = {
  ...PLAIN,
  parent: null,
  issuer: 'Ủy ban nhân dân tỉnh Vĩnh Long',
  number: '1067',
  symbol: 'QĐ-UBND',
  date: knownDate('2021-05-17'),
  year: 2021,
  title: 'QUYẾT ĐỊNH',
  summary: 'Về việc thành lập Đoàn kiểm tra công tác cải cách hành chính tỉnh Vĩnh Long năm 2021',
  addressees: [],
  authority: 'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH VĨNH LONG',
  bases: [
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
    'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019;',
    'Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 195/TTr-SNV ngày 10 tháng 5 năm 2021',
  ],
  enacting: 'QUYẾT ĐỊNH:',
  body: [
    heading(0, 'Điều 1. Thành lập Đoàn kiểm tra công tác cải cách hành chính năm 2021, gồm:'),
    text('1. Ông Nguyễn Văn Ước, Giám đốc Sở Nội vụ, Trưởng đoàn.'),
    text('2. Bà Trần Thị Phượng, Phó Giám đốc Sở Nội vụ, Phó Trưởng đoàn.'),
    heading(0, 'Điều 2. Hiệu lực'),
    text('Quyết định này có hiệu lực kể từ ngày ký.'),
    heading(
      0,
      'Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ và các ông (bà) có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.',
    ),
  ],
  signatures: [{ lines: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'], name: 'Nguyễn Thị Quyên Thanh' }],
  recipients: ['Như Điều 3', 'Chủ tịch, các PCT UBND tỉnh', 'Lưu: VT, 1.20.05'],
};

/** A form for minutes: no place, no date, two signatures, recipients below. */
export const MINUTES: OfficialDocument = {
  ...PLAIN,
  issuer: 'Đoàn kiểm tra cải cách hành chính',
  symbol: 'BB-ĐKT',
  place: null,
  title: 'BIÊN BẢN',
  summary: 'Kiểm tra công tác cải cách hành chính tại Sở Tài chính',
  addressees: [],
  body: [
    fillIn('Thời gian bắt đầu:'),
    fillIn('Địa điểm:'),
    heading(1, 'I. Thành phần'),
    heading(2, '1. Đoàn kiểm tra'),
    dash('Ông Nguyễn Văn Ước, Giám đốc Sở Nội vụ, Trưởng đoàn;'),
    dash('Bà Trần Thị Phượng, Phó Giám đốc Sở Nội vụ, Phó Trưởng đoàn.'),
    heading(1, 'II. Nội dung'),
    text('Đoàn kiểm tra ghi nhận:'),
    fillIn(''),
    fillIn(''),
    text('Biên bản kết thúc vào hồi ... giờ ... phút cùng ngày.'),
  ],
  signatures: [
    { lines: ['THƯ KÝ'], name: null },
    { lines: ['TM. ĐOÀN KIỂM TRA', 'TRƯỞNG ĐOÀN'], name: 'Nguyễn Văn Ước' },
  ],
  recipients: ['Sở Tài chính', 'Lưu: VT, Hồ sơ'],
};

const SCHEDULE: Block = {
  kind: 'table',
  columns: [
    { title: 'TT', share: 1, align: 'centre' },
    { title: 'Cơ quan, đơn vị', share: 6, align: 'left' },
    { title: 'Thời gian', share: 4, align: 'centre' },
    { title: 'Địa điểm', share: 4, align: 'left' },
    { title: 'Ghi chú', share: 3, align: 'left' },
  ],
  rows: Array.from({ length: 24 }, (_, index) => [
    String(index + 1),
    `Ủy ban nhân dân xã thứ ${index + 1}, huyện Vũng Liêm`,
    'Thứ Hai, ngày 12 tháng 4 năm 2021',
    'Hội trường Ủy ban nhân dân xã',
    '',
  ]),
};

/** A long agency, a long place, a landscape annex over several pages and a second, upright one. */
export const ANNEXED: OfficialDocument = {
  ...PLAIN,
  parent: 'Ủy ban nhân dân Thành phố Hồ Chí Minh',
  issuer: 'Sở Nông nghiệp và Môi trường',
  number: '2231',
  symbol: 'SNNMT-VP',
  place: 'Thành phố Hồ Chí Minh',
  date: knownDate('2026-12-29'),
  annexes: [
    { title: 'Lịch kiểm tra cải cách hành chính năm 2026', landscape: true, blocks: [SCHEDULE] },
    {
      title: 'Đề cương báo cáo',
      landscape: false,
      blocks: [heading(1, 'I. Công tác chỉ đạo, điều hành'), text('Nêu rõ số liệu và nguyên nhân.')],
    },
  ],
};

export const SAMPLES = {
  letter: LETTER,
  decision: DECISION,
  minutes: MINUTES,
  annexed: ANNEXED,
  annexes: { ...ANNEXED, summary: '', annexesAlone: true },
  plain: PLAIN,
};
