import type { CivilDate } from '../calendar/civil-date.ts';
import type { Bilingual } from '../words/language.ts';

/** How sure a date is: a fact, planned, or unknown. */
export type State = 'fixed' | 'expected' | 'open';

/** When an event is. `date` is null exactly if `state` is `open`. */
export interface EventDate {
  readonly date: CivilDate | null;
  readonly state: State;
}

/** What a deadline or event belongs to: one visit, one round, or the campaign. */
export type Scope = 'visit' | 'round' | 'campaign';

/** The events of a campaign, by name. */
export const EVENTS = {
  'decision-signed': { scope: 'campaign', name: { vi: 'ngày ký quyết định', en: 'decision signed' } },
  'notice-sent': { scope: 'visit', name: { vi: 'ngày gửi thông báo', en: 'notice sent' } },
  'visit-start': { scope: 'visit', name: { vi: 'ngày bắt đầu kiểm tra', en: 'first day of the visit' } },
  'visit-end': { scope: 'visit', name: { vi: 'ngày kết thúc kiểm tra', en: 'last day of the visit' } },
  'round-ended': { scope: 'round', name: { vi: 'ngày kết thúc đợt kiểm tra', en: 'round ended' } },
  'conclusion-issued': { scope: 'visit', name: { vi: 'ngày ban hành kết luận', en: 'conclusion issued' } },
  'conclusion-received': {
    scope: 'visit',
    name: { vi: 'ngày nhận được kết luận', en: 'conclusion received' },
  },
  'remediation-reported': {
    scope: 'visit',
    name: { vi: 'ngày báo cáo kết quả khắc phục', en: 'remediation reported' },
  },
} as const satisfies Readonly<Record<string, { readonly scope: Scope; readonly name: Bilingual }>>;

export type EventName = keyof typeof EVENTS;

/** Whether a word is the name of an event. */
export function isEventName(word: string): word is EventName {
  return Object.hasOwn(EVENTS, word);
}

/** The dates of events that are known or planned; what is left out is open. */
export type EventDates = Partial<Readonly<Record<EventName, EventDate>>>;
