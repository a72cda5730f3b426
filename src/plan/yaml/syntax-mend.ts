import type { YamlFaultName } from '../reading-problems.ts';
import type { Replacement } from './replacements.ts';

/** Words that YAML does not take as they are meant, and what is to be written in their place. */
export interface SyntaxMend extends Replacement {
  readonly fault: YamlFaultName;
}
