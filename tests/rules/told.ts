import type { Location } from '../../src/diagnostics/diagnostic.ts';
import { diagnosticValues } from '../../src/formats/of/diagnostics/diagnostics-json.ts';
import { wordDiagnostic } from '../../src/rules/engine/wording-of.ts';
import { type ValidatedFixture, validateFixture } from './read-fixture.ts';

/** What `expected.json` of a rule holds: every code of both plans, and what is told of the code itself. */
export interface Told {
  readonly fires: readonly string[];
  readonly silent: readonly string[];
  readonly problems: readonly unknown[];
}

/** What the two plans of a fixture folder are told, in both languages, with the text that each place covers. */
export function toldOf(folder: string): Told {
  const code = folder.replace(/^.*(CC\d{3})-[^/]*$/, '$1');
  const fires = validateFixture(`${folder}/fires`);
  const silent = validateFixture(`${folder}/silent`);
  const codesOf = ({ diagnostics }: ValidatedFixture) => diagnostics.map((diagnostic) => diagnostic.code);
  return { fires: codesOf(fires), silent: codesOf(silent), problems: problemsOf(code, fires) };
}

function problemsOf(code: string, { diagnostics, textAt }: ValidatedFixture) {
  const worded = diagnostics.filter((diagnostic) => diagnostic.code === code).map(wordDiagnostic);
  const english = diagnosticValues(worded, 'en');
  const covered = (location: Location) => shorten(textAt(location));
  return diagnosticValues(worded, 'vi').map((vietnamese, index) => {
    const other = english[index];
    const { diagnostic } = worded[index] ?? {};
    if (other === undefined || diagnostic === undefined)
      throw new Error('the languages tell different problems');
    const { related, message, advice, basis, ...rest } = vietnamese;
    const place = Object.fromEntries(Object.entries(rest).filter(([key]) => key !== 'path'));
    return {
      ...place,
      text: covered(diagnostic.location),
      message: { vi: message, en: other.message },
      advice: advice === undefined ? null : { vi: advice, en: other.advice },
      basis: basis === undefined ? null : { vi: basis, en: other.basis },
      related: related.map(({ message: note, ...at }, position) => ({
        ...at,
        text: covered(diagnostic.related[position]?.location ?? diagnostic.location),
        message: { vi: note, en: other.related[position]?.message },
      })),
    };
  });
}

/** A place of several lines by its first one. */
function shorten(text: string): string {
  const [first = '', ...rest] = text.split('\n');
  return rest.length === 0 ? first : `${first} … (${rest.length + 1} lines)`;
}
