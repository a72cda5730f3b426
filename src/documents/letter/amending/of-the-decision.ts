import type { Aspect, PlanChange, Thing } from '../../../follow-up/difference/difference.ts';

/** What a decision says of a thing, if anything. */
interface SaidByDecision {
  /** Whether it says that there is one, so that it is amended where one is added or removed. */
  readonly isWhole: boolean;
  /** What it says of one. */
  readonly aspects: readonly Aspect[];
  /** Whether it says so only where the plan names its clause; without one the secretariat chose it. */
  readonly needsClause?: true;
}

const TEXT = { isWhole: true, aspects: ['text', 'for'] } as const satisfies SaidByDecision;

/**
 * What the decision says of each thing in a plan. The rest is the secretariat's: how it words letters, reads days and places
 * visits, whom it asks, and what it knows of itself; or a fact about the decision that was issued.
 */
const SAID = {
  plan: null,
  decision: { isWhole: false, aspects: ['title'] },
  'legal-basis': null,
  article: { isWhole: true, aspects: ['text', 'owner'] },
  'decision-recipient': null,
  office: { isWhole: false, aspects: ['name'] },
  'letter-recipient': null,
  aim: TEXT,
  requirement: TEXT,
  content: TEXT,
  form: TEXT,
  subject: { isWhole: true, aspects: ['name'] },
  block: {
    isWhole: true,
    aspects: [
      'level',
      'kinds',
      'minimum',
      'share',
      'each-district',
      'selected-by',
      'form',
      'team',
      'round',
      'subject',
    ],
  },
  unit: { isWhole: true, aspects: ['form', 'team', 'round', 'subject'] },
  round: { isWhole: true, aspects: ['name', 'window'] },
  review: { isWhole: true, aspects: ['date'] },
  report: null,
  team: { isWhole: true, aspects: ['name', 'lead', 'subjects', 'rounds', 'units'] },
  secondment: { isWhole: true, aspects: [] },
  post: { isWhole: true, aspects: ['send'] },
  member: null,
  substitute: null,
  reception: TEXT,
  funding: TEXT,
  duty: { isWhole: true, aspects: ['text', 'owner', 'with'], needsClause: true },
  deadline: { isWhole: true, aspects: ['due', 'owner', 'for'], needsClause: true },
  expected: null,
  schedule: null,
  closed: { isWhole: true, aspects: ['closed-days', 'closed-for'], needsClause: true },
  calendar: null,
  'calendar-day': null,
  exemption: null,
} as const satisfies Readonly<Record<Thing, SaidByDecision | null>>;

/** A thing of which the decision says something. */
export type DecidedThing = { [One in Thing]: (typeof SAID)[One] extends null ? never : One }[Thing];

/** A change of what the decision says. */
export type DecidedChange = PlanChange & { readonly thing: DecidedThing };

/** Whether a change of a plan changes what its decision says, so that only its issuer can make it. */
export function changesDecision(change: PlanChange): change is DecidedChange {
  const { thing, aspect, clause } = change;
  // A day is set by the decision where a clause says so of this unit alone.
  if (thing === 'unit' && aspect === 'pin') return clause !== null;
  const said: SaidByDecision | null = SAID[thing];
  if (said === null || (said.needsClause === true && clause === null)) return false;
  return aspect === null ? said.isWhole : said.aspects.includes(aspect);
}
