import { writtenDate } from '../../../calendar/date-words.ts';
import { isOfDemand } from '../../../follow-up/demand-status.ts';
import type { OpenDeadline, VisitStatus } from '../../../follow-up/status.ts';
import type { FactName } from '../../../plan/language/fact-kinds.ts';
import { EVENTS, type EventName, isEventName } from '../../../plan/language/known-deadlines.ts';
import type { StandingFact } from '../../../plan/standing-facts.ts';
import type { Bilingual, Language } from '../../../words/language.ts';
import { lastFact } from '../schedule/state-text.ts';
import type { StatusView } from './status-view.ts';

/** The facts of a visit whose papers an event rests on, the nearest one first. */
const PAPERS_OF: Readonly<Record<EventName, readonly FactName[]>> = {
  'decision-signed': [],
  'nomination-sent': [],
  'notice-sent': ['notified'],
  'visit-start': ['notified'],
  'visit-end': ['minutes', 'notified'],
  'round-ended': [],
  'conclusion-issued': ['conclusion-issued'],
  'conclusion-received': ['conclusion-issued'],
  'remediation-reported': ['remediation-reported'],
};

const PAPER_NAMES: Partial<Readonly<Record<FactName, Bilingual>>> = {
  notified: { vi: 'thông báo', en: 'notice' },
  minutes: { vi: 'biên bản', en: 'minutes' },
  'conclusion-issued': { vi: 'kết luận', en: 'conclusion' },
  'remediation-reported': { vi: 'báo cáo khắc phục', en: 'report on remediation' },
};

const VOID_NOTICE: Bilingual = { vi: 'thay thông báo', en: 'in place of the notice' };

/** What an open deadline hangs on, in words: the paper of its visit, the decision, and the extension by which it is that day. */
export function citedDocuments(view: StatusView, open: OpenDeadline): string[] {
  const { language } = view;
  const { deadline, extended } = open;
  return [
    ...paperText(view, open),
    ...(extended === null ? [] : [extensionText(extended, open, language)]),
    ...(extended === null && deadline.eventDate !== null && isEventName(deadline.event)
      ? [eventText(deadline.event, deadline.eventDate, deadline.state === 'expected', language)]
      : []),
  ];
}

function paperText({ plan, language }: StatusView, { visit, deadline, endedBy }: OpenDeadline): string[] {
  const { event } = deadline;
  const rests = isOfDemand(deadline) ? 'conclusion-received' : event;
  if (!isEventName(rests)) return [];
  if (rests === 'decision-signed') {
    const { number, date } = plan.decision;
    return [documentText({ vi: 'văn bản', en: 'instrument' }, number, date, language)];
  }
  const paper = visit === null ? undefined : firstPaper(visit, PAPERS_OF[rests]);
  // What a new notice is due for is no paper to rest on, but the one that no longer holds.
  const isVoid = endedBy === 'notified';
  const name = isVoid ? VOID_NOTICE : paper === undefined ? undefined : PAPER_NAMES[paper.fact];
  return paper === undefined || name === undefined
    ? []
    : [documentText(name, paper.number, paper.on, language)];
}

function firstPaper(visit: VisitStatus, names: readonly FactName[]): StandingFact | undefined {
  for (const name of names) {
    const fact = lastFact(visit, name);
    if (fact !== undefined) return fact;
  }
  return undefined;
}

function extensionText({ number, on }: StandingFact, { deadline }: OpenDeadline, language: Language): string {
  const by = documentText({ vi: 'gia hạn theo văn bản', en: 'extended by document' }, number, on, language);
  const from = deadline.extended?.from ?? null;
  if (from === null) return by;
  const old = writtenDate(from, language);
  return `${by} (${{ vi: `hạn cũ ${old}`, en: `first due on ${old}` }[language]})`;
}

/** From which day it is counted: "tính từ ngày nhận được kết luận, 25/05/2021". */
function eventText(
  event: EventName,
  date: StandingFact['on'],
  isExpected: boolean,
  language: Language,
): string {
  const name = EVENTS[event].name[language];
  const on = writtenDate(date, language);
  const sure = isExpected ? { vi: ' (dự kiến)', en: ' (expected)' }[language] : '';
  return { vi: `tính theo ${name} ${on}${sure}`, en: `counted from: ${name}, ${on}${sure}` }[language];
}

/** "kết luận số 12/KL-SNV ngày 25/05/2021"; without a number "kết luận ngày 25/05/2021". */
function documentText(
  name: Bilingual,
  number: string | null,
  on: StandingFact['on'],
  language: Language,
): string {
  const date = writtenDate(on, language);
  return {
    vi: `${name.vi}${number === null ? '' : ` số ${number}`} ngày ${date}`,
    en: `${name.en}${number === null ? '' : ` no. ${number}`} of ${date}`,
  }[language];
}
