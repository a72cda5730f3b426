import type { Location } from '../../src/diagnostics/diagnostic.ts';
import { type WordedDiagnostic, wordDiagnostic } from '../../src/rules/engine/wording-of.ts';
import type { Bilingual } from '../../src/words/language.ts';
import { type ValidatedFixture, validateFixture } from './read-fixture.ts';

/**
 * What `expected.txt` of a rule holds: the codes that its two plans are told, and each finding of the rule itself: place, the
 * words that it covers, gravity and name; below it what is said in both languages, and related places.
 */
export function expectedText(folder: string): string {
  const code = folder.replace(/^.*(CC\d{3})-[^/]*$/, '$1');
  const fires = validateFixture(`${folder}/fires`);
  const silent = validateFixture(`${folder}/silent`);
  const found = fires.diagnostics.filter((diagnostic) => diagnostic.code === code);
  const lines = [
    `fires: ${codesOf(fires)}`,
    `silent: ${codesOf(silent)}`,
    ...found.flatMap((diagnostic) => findingLines(wordDiagnostic(diagnostic), fires)),
  ];
  return `${lines.join('\n')}\n`;
}

function codesOf({ diagnostics }: ValidatedFixture): string {
  return diagnostics.length === 0 ? 'nothing' : diagnostics.map(({ code }) => code).join(' ');
}

function findingLines(worded: WordedDiagnostic, { textAt }: ValidatedFixture): string[] {
  const { diagnostic, severity, slug, message, advice, basis, related } = worded;
  const place = (location: Location) => `${placeText(location)} ${JSON.stringify(shorten(textAt(location)))}`;
  return [
    `${place(diagnostic.location)} ${severity} ${diagnostic.code} ${slug}`,
    ...said('', message),
    ...said('advice ', advice),
    ...said('basis ', basis),
    ...related.flatMap((note) => [`  ${place(note.location)}`, ...said('  ', note.message)]),
  ];
}

function placeText({ file, span }: Location): string {
  return `${file}:${span.line}:${span.column}-${span.endLine}:${span.endColumn}`;
}

function said(what: string, words: Bilingual | null): string[] {
  return words === null ? [] : [`  ${what}vi: ${words.vi}`, `  ${what}en: ${words.en}`];
}

/** A place of several lines by its first one. */
function shorten(text: string): string {
  const [first = '', ...rest] = text.split('\n');
  return rest.length === 0 ? first : `${first} … (${rest.length + 1} lines)`;
}
