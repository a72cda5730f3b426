import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse, parseDocument } from 'yaml';
import { describe, expect, it } from 'vitest';
import { knownDate } from '../../src/calendar/civil-date.ts';
import type { Location } from '../../src/diagnostics/diagnostic.ts';
import type { Diagnostic } from '../../src/rules/engine/known-rules.ts';
import { parseDirectory, parsePlan, parseRecords, withFacts } from '../../src/plan/parse.ts';
import { validatePlan } from '../../src/rules/engine/validate-plan.ts';
import { REWRITINGS, type Rewriting } from './rewritings.ts';

const FOLDER = 'tests/rules/fixtures';
/** Fixtures of which only the enlarged text is faulty, the one whose file is missing, and those about signs themselves. */
const NOT_HERE = ['CC109', 'CC110', 'CC115', 'CC117', 'CC122', 'CC123'];

const FIXTURES = readdirSync(FOLDER).filter((name) => !NOT_HERE.includes(name.slice(0, 5)));

describe.each(FIXTURES)('%s', (name) => {
  const code = name.slice(0, 5);
  const read = (file: string) => readFileSync(`${FOLDER}/${name}/fires/${file}`, 'utf8');
  const texts = [
    read('plan.yaml'),
    existsSync(`${FOLDER}/${name}/fires/directory.yaml`) ? read('directory.yaml') : '',
    ...(existsSync(`${FOLDER}/${name}/fires/so.yaml`) ? [read('so.yaml')] : []),
  ];
  const expected = placesOf(code, texts);

  it.each(Object.entries(REWRITINGS))('stands at the same words %s', (_, rewrite: Rewriting) => {
    const changed = texts.map((text) => rewrite(text));
    const written = changed.filter((text) => text !== null);
    if (written.length === texts.length) expect(placesOf(code, written)).toEqual(expected);
  });
});

it('rewrites nearly every fixture in every way', () => {
  for (const [way, rewrite] of Object.entries(REWRITINGS)) {
    const left = FIXTURES.filter(
      (name) => rewrite(readFileSync(`${FOLDER}/${name}/fires/plan.yaml`, 'utf8')) === null,
    );
    expect(left.length, way).toBeLessThan(5);
  }
});

/** What each diagnostic of a code and its related places cover, as data. */
function placesOf(code: string, [plan = '', directory = '', facts = '']: readonly string[]) {
  const sources = new Map([
    ['plan.yaml', plan],
    ['directory.yaml', directory],
    ['so.yaml', facts],
  ]);
  const records = facts === '' ? null : parseRecords({ file: 'so.yaml', text: facts });
  const { diagnostics } = validatePlan(
    withFacts(parsePlan({ file: 'plan.yaml', text: plan }), records),
    parseDirectory({ file: 'directory.yaml', text: directory }),
    { asOf: code === 'CC905' ? knownDate('2021-06-01') : null, clock: null },
    records,
  );
  const covered = (location: Location) => [location.file, dataAt(sources.get(location.file) ?? '', location)];
  return diagnostics
    .filter((diagnostic) => diagnostic.code === code)
    .map(({ location, related, ...diagnostic }: Diagnostic) => ({
      values: withoutLines(diagnostic.values),
      place: covered(location),
      related: related.map((one) => covered(one.location)),
    }));
}

/** What the words under a span say: an alias by what it stands for. */
function dataAt(text: string, { span }: Location): unknown {
  const words = text.slice(span.start, span.end);
  expect(words).toBe(words.trim());
  expect(words).not.toMatch(/^&/);
  if (/^\*\S+$/.test(words)) return aliased(text, words.slice(1));
  const indented = ' '.repeat(span.column - 1) + words;
  try {
    return JSON.stringify(
      parse(indented.normalize('NFC'), { uniqueKeys: false, logLevel: 'silent', customTags: [] }),
    );
  } catch {
    return words.replaceAll('\r\n', '\n').normalize('NFC');
  }
}

function aliased(text: string, anchor: string): unknown {
  const document = parseDocument(text, { uniqueKeys: false });
  let found: unknown;
  const seek = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('anchor' in node && node.anchor === anchor && 'value' in node) found = node.value;
    if ('items' in node) for (const item of node.items as unknown[]) seek(item);
    if ('key' in node) seek(node.key);
    if ('value' in node) seek(node.value);
  };
  seek(document.contents);
  return JSON.stringify(found);
}

/** The values of a diagnostic, but for the number of a line. */
function withoutLines(values: Diagnostic['values']): unknown {
  return JSON.parse(JSON.stringify({ ...values, line: null }).normalize('NFC'));
}
