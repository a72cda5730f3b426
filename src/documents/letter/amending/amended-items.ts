import type { PlanSide } from '../../../follow-up/difference/changed-fields.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { enumeration } from '../sentences.ts';
import type { Amendment } from './amendment.ts';
import { clauseWords, compareClauses } from './clause-words.ts';
import { changedWords } from './changed-words.ts';
import type { ItemWords } from './item-words.ts';
import type { DecidedChange } from './of-the-decision.ts';
import { wholeWords } from './whole-words.ts';

/** One thing that is amended: what the decision says of it, and what stands in a table of before and after. */
export interface AmendedItem extends ItemWords {
  /** The clause of the plan, as its file has it, and as people say it; null where it names none. */
  readonly clause: string | null;
  readonly where: string | null;
  /** The changes that it says. */
  readonly changes: readonly DecidedChange[];
}

/** What the changes of a plan come to, in the order of its clauses; what is done alike to several is said once. */
export function amendedItems(facts: LetterFacts, amendment: Amendment): AmendedItem[] {
  const { changes } = amendment;
  const groups = new Map<string, [DecidedChange, ...DecidedChange[]]>();
  for (const change of changes.filter((one) => !isToldByBlock(one, changes))) {
    const known = groups.get(alike(change));
    if (known === undefined) groups.set(alike(change), [change]);
    else known.push(change);
  }
  return [...groups.values()]
    .map((group) => itemOf(facts, amendment, group))
    .toSorted((one, other) => compareClauses(one.clause, other.clause));
}

/** Whether a unit comes with its block, or goes with it, which names it. */
function isToldByBlock({ thing, kind, path }: DecidedChange, changes: readonly DecidedChange[]): boolean {
  const isOfIt = (block: DecidedChange) =>
    block.thing === 'block' && block.kind === kind && block.path[1] === path[1];
  return thing === 'unit' && kind !== 'changed' && changes.some(isOfIt);
}

/** What changes have in common that are said in one sentence: units, and agencies that send members, added or removed. */
function alike({ thing, kind, clause, within, old, new: now, path, aspect }: DecidedChange): string {
  const isListed = kind !== 'changed' && (thing === 'unit' || thing === 'secondment');
  if (!isListed) return JSON.stringify([thing, kind, path, aspect]);
  const place = thing === 'unit' ? path[1] : within?.vi;
  return JSON.stringify([thing, kind, clause, place, thing === 'unit' ? [old, now] : null]);
}

function itemOf(
  facts: LetterFacts,
  amendment: Amendment,
  group: readonly [DecidedChange, ...DecidedChange[]],
): AmendedItem {
  const [change] = group;
  const { clause, kind } = change;
  const where = clause === null ? null : clauseWords(clause);
  const side: PlanSide = kind === 'removed' ? amendment.before : amendment.now;
  const words =
    kind === 'changed'
      ? changedWords(facts, change, where)
      : wholeWords({ facts, side, where }, change, namesIn(group));
  return { ...words, clause, where, changes: group };
}

function namesIn(group: readonly DecidedChange[]): string {
  return enumeration(group.map(({ name }) => name?.vi ?? ''));
}
