import * as TABLE from '../table.ts';
import type { DiagnosticOf } from '../../diagnostics/diagnostic.ts';
import type { Rule } from './rule.ts';

type Table = typeof TABLE;

/** The code of a rule. */
export type Code = keyof Table;

type ValuesByCode = { [One in Code]: Parameters<Table[One]['message']>[0] };
type NoteByCode = { [One in Code]: string & keyof NonNullable<Table[One]['notes']> };

/** The rule of each code. */
type RuleOf<One extends Code> = { [Each in One]: Rule<Each, ValuesByCode[Each], NoteByCode[Each]> }[One];

/** Something that a rule tells, with the values that its words need: of all rules, or of those of some codes. */
export type Diagnostic<One extends Code = Code> = {
  [Each in One]: DiagnosticOf<Each, ValuesByCode[Each], NoteByCode[Each]>;
}[One];

const BY_CODE: { readonly [One in Code]: RuleOf<One> } = TABLE;

/** Every rule, in the order of codes. */
export const RULES: readonly RuleOf<Code>[] = Object.values(BY_CODE);

/** The rule of a code. */
export function ruleOf<One extends Code>(code: One): RuleOf<One> {
  return BY_CODE[code];
}
