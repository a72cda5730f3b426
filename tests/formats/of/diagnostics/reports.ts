import { knownDate } from '../../../../src/calendar/civil-date.ts';
import { plain } from '../../../../src/formats/text/paint.ts';
import type {
  CheckReport,
  ReportView,
  WordedExempted,
} from '../../../../src/formats/of/diagnostics/check-report.ts';
import type { MendedWords } from '../../../../src/rules/mending/mended-words.ts';
import { linesOf, placeOf, worded } from './worded.ts';
import { idName } from '../../../../src/schedule/visits/unit-name.ts';

/** A file whose name needs escaping everywhere, with wide and combining letters, a tab and CRLF. */
const PAGE = {
  file: 'kế hoạch, 100%/năm: 2021.yaml',
  text: `\ufeffyaer: 2021\r\nunits:\r\n  - ${'Sở Y tế'.normalize('NFD')} 漢\tso-y-te\r\n  - so-y-te\r\n`,
};

const UNKNOWN = worded(PAGE, 'yaer', {
  diagnostic: {
    code: 'CC103',
    values: { path: [], key: 'yaer', nearest: 'year' },
    location: placeOf(PAGE, 'yaer'),
    related: [],
  },
  slug: 'unknown-key',
  message: { vi: 'không có khóa "yaer" [x](y) {0}', en: 'there is no key "yaer" [x](y) {0}' },
  advice: { vi: 'Có phải là "year"?', en: 'Did you mean "year"?' },
});
const TWICE = worded(PAGE, 'so-y-te', {
  diagnostic: {
    code: 'CC204',
    values: { name: idName('so-y-te', 'Sở Y tế') },
    location: placeOf(PAGE, 'so-y-te'),
    related: [],
  },
  slug: 'duplicate-unit',
  severity: 'warning',
  message: { vi: '100% trùng:\u001b[31m dòng\nsau', en: '100% twice:\u001b[31m next\nline' },
  related: [{ location: placeOf(PAGE, 'so-y-te\r\n'), message: { vi: 'lần đầu', en: 'first here' } }],
});
const LONG = worded(PAGE, 'units:\r\n  - ', {
  diagnostic: {
    code: 'CC309',
    values: { name: idName('so-y-te', 'Sở Y tế'), team: 'Đoàn' },
    location: placeOf(PAGE, 'units:\r\n  - '),
    related: [],
  },
  slug: 'stands-aside',
  severity: 'info',
});
const WHOLE = worded({ file: '/mất/đâu.yaml', text: '' }, '', {
  diagnostic: {
    code: 'CC115',
    values: { file: '/mất/đâu.yaml', fault: 'missing' },
    location: placeOf({ file: '/mất/đâu.yaml', text: '' }, ''),
    related: [],
  },
  slug: 'unreadable-file',
});

const EXEMPTED: WordedExempted = {
  worded: LONG,
  diagnostic: LONG.diagnostic,
  exemption: {
    path: ['exemptions', 0],
    rule: 'CC309',
    at: 'units',
    reason: 'người của Sở không tham gia\u001b[31m',
    document: '12/SNV-CCHC',
    until: knownDate('2021-12-31'),
  },
  location: placeOf(PAGE, '- so-y-te'),
};

const MENDED: MendedWords = {
  code: 'CC107',
  location: placeOf(PAGE, 'yaer'),
  before: '1.2.2021\u001b[31m',
  after: '2021-02-01',
  count: 2,
};

/** A report with every severity, a place of several lines, a related place, and a file that is wrong as a whole. */
export const REPORT: CheckReport = {
  files: [PAGE.file, 'sạch.yaml'],
  diagnostics: [UNKNOWN, TWICE, LONG, WHOLE],
  exempted: [EXEMPTED],
  unchecked: [{ file: PAGE.file, sections: ['yaer', 'units'], codes: ['CC202', 'CC301'] }],
  mended: [MENDED],
  isDryRun: false,
};

/** How it is shown. */
export const VIEW: ReportView = {
  lineOf: linesOf(PAGE),
  language: 'vi',
  paint: plain,
  width: 80,
  least: 'info',
  version: '1.2.3',
  nameInRepository: (file) => (file.startsWith('/') ? `..${file}` : `kho/${file}`),
};
