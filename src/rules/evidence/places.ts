import type { Path } from '../../diagnostics/path.ts';
import type { Block } from '../../plan/language/units.ts';
import type { Round } from '../../plan/language/rounds.ts';
import type { Visit } from '../../schedule/visits/visit.ts';
import type { Place, RuleContext } from '../engine/rule.ts';

/** The first of the keys that is written at a path; the path itself if none is. */
export function firstWritten({ isWritten }: RuleContext, path: Path, keys: readonly string[]): Path {
  const key = keys.find((one) => isWritten([...path, one]));
  return key === undefined ? path : [...path, key];
}

/** Where a block is pointed at: its id, or its level, which it always has. */
export function blockPath(context: RuleContext, block: Pick<Block, 'path'>): Path {
  return firstWritten(context, block.path, ['id', 'level']);
}

/** Where a visit is pointed at: its unit, or its block while the unit is open. */
export function visitPath(context: RuleContext, visit: Visit): Path {
  return visit.unit === null ? blockPath(context, visit) : [...visit.path, 'unit'];
}

/** Where the window of a round is pointed at; a plan that writes none has its year for a window. */
export function windowPlace({ isWritten }: RuleContext, round: Round): Place {
  return { path: isWritten(round.window.path) ? round.window.path : ['year'] };
}

/** What the window of a round is called in values: the round if the plan declares rounds, else nothing. */
export function roundName(round: Round): string {
  return round.declared ? (round.name ?? round.id) : '';
}
