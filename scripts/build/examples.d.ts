import type { RuleExample } from '../../src/formats/of/rules/rule-example.ts';

export function examplesIn(fixtures: string): ReadonlyMap<string, RuleExample>;
