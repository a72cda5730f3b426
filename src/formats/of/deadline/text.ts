import type { Confidence } from '../../../calendar/calendar.ts';
import { fullDate, fullDateInText } from '../../../calendar/date-words.ts';
import { type Count, quantity } from '../../../deadlines/period.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import { listNamedDays } from '../calendar/calendar-list.ts';
import { countBasis } from './count-basis.ts';
import { drawCountedDays } from './count-days.ts';
import { drawCountedMonths } from './count-months.ts';
import { drawCountedWeeks, weeksFit } from './count-weeks.ts';
import type { Paint } from '../../text/paint.ts';
import { wrap } from '../../text/text-width.ts';

const DAYS_MET: Bilingual = {
  vi: 'Ngày nghỉ và ngày làm bù gặp khi đếm',
  en: 'Days off and make-up days met',
};
const HOW: Bilingual = { vi: 'Cách đếm', en: 'How it is counted' };

const WARNINGS: Readonly<Record<Exclude<Confidence, 'official'>, Bilingual>> = {
  confirmed: {
    vi: 'Có ngày theo văn bản chưa thấy bản gốc, nhưng nhiều nguồn thứ cấp thống nhất.',
    en: 'Some days rest on a document that has not been seen itself, but on which many sources at second hand agree.',
  },
  'second-hand': {
    vi: 'CHƯA KIỂM CHỨNG: có ngày chỉ biết qua nguồn thứ cấp, chưa thấy văn bản gốc.',
    en: 'NOT VERIFIED: some days are known at second hand only, the document itself has not been seen.',
  },
  forecast: {
    vi: 'DỰ KIẾN: lịch nghỉ của khoảng thời gian này tính từ luật, chưa có văn bản; kết quả có thể thay đổi.',
    en: 'FORECAST: the days off of this time are computed from the law, without a document; the result may change.',
  },
};

/**
 * A count as a proof to read on one screen of `width` columns: the last day, the days as they were counted, the days off
 * met with their documents, the reading and its basis. Ends with a line break.
 */
export function deadlineText(count: Count, language: Language, paint: Paint, width: number): string {
  const warning = count.status === 'official' ? [] : wrap(WARNINGS[count.status][language], width);
  const sections = [
    [
      paint.bold(fullDate(count.date, language)),
      ...wrap(question(count, language), width),
      ...warning.map((line) => paint.bold(paint.yellow(line))),
    ],
    drawn(count, language, paint, width),
    listed(count, language, paint, width),
    [paint.bold(HOW[language]), ...countBasis(count, language).flatMap((part) => item(part, width))],
  ];
  const filled = sections.filter((lines) => lines.length > 0);
  return `${filled.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** "15 ngày làm việc trước thứ Hai, 17/05/2021". */
function question(count: Count, language: Language): string {
  const side = { before: { vi: 'trước', en: 'before' }, after: { vi: 'sau', en: 'after' } }[count.direction];
  const strict = { vi: ' (cách đếm chặt)', en: ' (strict convention)' }[language];
  const whole = quantity(count.count, count.measure)[language];
  const event = fullDateInText(count.from, language);
  return `${whole} ${side[language]} ${event}${count.convention === 'strict' ? strict : ''}`;
}

function drawn(count: Count, language: Language, paint: Paint, width: number): string[] {
  if (count.steps.length === 0) return [];
  if (count.measure === 'week' || count.measure === 'month')
    return drawCountedDays(count, language, paint, width);
  return weeksFit(count, width)
    ? drawCountedWeeks(count, language, paint, width)
    : drawCountedMonths(count, language, paint);
}

function listed(count: Count, language: Language, paint: Paint, width: number): string[] {
  const days = count.steps.map((step) => ({ ...step, kind: step.reason ?? 'working' }));
  days.sort((a, b) => (a.date < b.date ? -1 : 1));
  return listNamedDays(days, DAYS_MET, language, paint, width);
}

function item(text: string, width: number): string[] {
  return wrap(text, width - 4).map((line, row) => `${row === 0 ? '  - ' : '    '}${line}`);
}
