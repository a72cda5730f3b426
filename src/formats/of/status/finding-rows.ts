import { shortFullDate } from '../../../calendar/date-words.ts';
import { contentItemMeant } from '../../../follow-up/content-items.ts';
import { demandOf, issuedFindings } from '../../../follow-up/demand-status.ts';
import type { DemandStatus } from '../../../follow-up/status.ts';
import { DEMAND_STATE_NAMES, isOpen } from '../../../plan/demands.ts';
import { FINDING_KIND_NAMES } from '../../../plan/language/findings.ts';
import type { StandingFact } from '../../../plan/standing-facts.ts';
import { capital } from '../../../words/names.ts';
import { type FindingsListed, type StatusView, unitText } from './status-view.ts';

/** A finding of an issued conclusion, in words. */
export interface FindingRow {
  readonly unit: string;
  readonly id: string;
  /** The clause of its content item, or the place of that among all. */
  readonly content: string;
  readonly kind: string;
  readonly text: string;
  /** What is demanded, with its number; empty where nothing is. */
  readonly demand: string;
  /** The last day of the demand; empty without one. */
  readonly due: string;
  /** How the demand stands, and what the finding repeats. */
  readonly state: string;
  readonly isLate: boolean;
}

/** The findings of all issued conclusions that a status lists, in the order of visits. */
export function findingRows(view: StatusView): FindingRow[] {
  const { plan, status, findings: listed, language } = view;
  return status.visits.flatMap((of) => {
    return issuedFindings(of.visit).flatMap((finding) => {
      const demand = demandOf(of, finding);
      if (!isListed(listed, finding, demand)) return [];
      const { content, kind, text, id } = finding;
      const item = content === null ? undefined : contentItemMeant(plan, content, of.visit.subject);
      const deadline = demand?.deadline ?? null;
      return [
        {
          unit: unitText(view, of),
          id: id ?? '',
          content: item?.reference ?? content ?? '',
          kind: kind === null ? '' : FINDING_KIND_NAMES[kind][language],
          text: text ?? '',
          demand: demand === null ? '' : `${demand.demand.id}: ${demand.demand.text}`,
          due:
            deadline?.date == null || deadline.state === 'expected'
              ? ''
              : shortFullDate(deadline.date, language),
          state: stateText(finding, demand, view),
          isLate: demand?.isLate ?? false,
        },
      ];
    });
  });
}

function isListed(listed: FindingsListed, { repeats }: StandingFact, demand: DemandStatus | null): boolean {
  switch (listed) {
    case 'all':
      return true;
    case 'open':
      return demand !== null && isOpen(demand.demand);
    case 'late':
      return demand?.isLate === true;
    case 'repeated':
      return repeats !== null;
    default:
      return listed satisfies never;
  }
}

function stateText({ repeats }: StandingFact, demand: DemandStatus | null, { language }: StatusView): string {
  const parts = [
    ...(demand === null ? [] : [DEMAND_STATE_NAMES[demand.demand.state][language]]),
    ...(demand?.isLate === true ? [{ vi: 'quá hạn', en: 'late' }[language]] : []),
    ...(repeats === null ? [] : [{ vi: `lặp lại ${repeats}`, en: `repeats ${repeats}` }[language]]),
  ];
  return capital(parts.join(', '));
}
