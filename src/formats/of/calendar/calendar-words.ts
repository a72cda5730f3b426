import type { Confidence, DayKind } from '../../../calendar/calendar.ts';
import type { Bilingual } from '../../../words/language.ts';
import type { Paint } from '../../text/paint.ts';

/** What each kind of day is called. */
export const KIND_WORDS: Readonly<Record<DayKind, Bilingual>> = {
  working: { vi: 'ngày làm việc', en: 'working day' },
  weekend: { vi: 'cuối tuần', en: 'weekend' },
  holiday: { vi: 'nghỉ lễ, tết', en: 'holiday' },
  'in-lieu': { vi: 'nghỉ bù', en: 'day in lieu' },
  'swap-off': { vi: 'nghỉ hoán đổi', en: 'day off by swap' },
  'make-up': { vi: 'làm bù', en: 'make-up day' },
};

/** How well a day is known, in a word or two. */
export const STATUS_WORDS: Readonly<Record<Confidence, Bilingual>> = {
  official: { vi: 'chính thức', en: 'official' },
  confirmed: { vi: 'nguồn thứ cấp thống nhất', en: 'second-hand, agreed' },
  'second-hand': { vi: 'nguồn thứ cấp', en: 'second-hand' },
  forecast: { vi: 'dự kiến', en: 'forecast' },
};

const KIND_MARKS: Readonly<Record<DayKind, string>> = {
  working: ' ',
  weekend: ' ',
  holiday: '*',
  'in-lieu': '°',
  'swap-off': '~',
  'make-up': '+',
};

/** The marks in the order of a legend, each with what it stands for. */
export const MARK_WORDS: readonly (readonly [mark: string, words: Bilingual])[] = [
  [KIND_MARKS.holiday, KIND_WORDS.holiday],
  [KIND_MARKS['in-lieu'], KIND_WORDS['in-lieu']],
  [KIND_MARKS['swap-off'], KIND_WORDS['swap-off']],
  [KIND_MARKS['make-up'], KIND_WORDS['make-up']],
  ['=', { vi: 'ngày làm việc do kế hoạch ấn định', en: 'working day set by the plan' }],
];

/** The mark of a day, so that kinds can be told apart without colour; a blank for an ordinary day. */
export function markOf(day: { readonly kind: DayKind; readonly name?: Bilingual }): string {
  return day.kind === 'working' && day.name !== undefined ? '=' : KIND_MARKS[day.kind];
}

/** The colour of a kind of day. */
export function paintOf(kind: DayKind, paint: Paint): (text: string) => string {
  switch (kind) {
    case 'working':
      return (text) => text;
    case 'weekend':
      return (text) => paint.dim(text);
    case 'holiday':
      return (text) => paint.red(text);
    case 'in-lieu':
    case 'swap-off':
      return (text) => paint.yellow(text);
    case 'make-up':
      return (text) => paint.green(text);
    default:
      return kind satisfies never;
  }
}
