import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCivilDate } from '../../../src/calendar/civil-date.ts';
import { FACT_NAMES, type FactName, FACTS } from '../../../src/plan/language/fact-kinds.ts';
import { bareFact, factShape, normaliseFact } from '../../../src/plan/language/facts.ts';
import { appendItems } from '../../../src/plan/writing/edit-list.ts';
import { factLines, type NewFact } from '../../../src/plan/writing/fact-lines.ts';
import { readYaml } from '../../../src/plan/yaml/yaml-document.ts';

const PATH = ['records', 'facts', 0];

function day(text: string) {
  const date = parseCivilDate(text);
  if (date === null) throw new Error(text);
  return date;
}

const fact = (name: FactName, told: Partial<NewFact>): NewFact => ({
  ...bareFact(name, day('2021-04-22'), PATH),
  ...told,
});

describe('a fact is written', () => {
  it('with what it tells, and nothing else', () => {
    const notified = fact('notified', {
      unit: 'so-tu-phap',
      number: '45/SNV-CCHC',
      visit: day('2021-05-17'),
      session: 'morning',
    });
    expect(factLines(notified)).toEqual([
      'fact: notified',
      'unit: so-tu-phap',
      'on: 2021-04-22',
      'number: 45/SNV-CCHC',
      'visit: 2021-05-17',
      'session: morning',
    ]);
  });

  it.each<[string, string]>([
    ['045', '"045"'],
    ['no', '"no"'],
    ['Lũ: phải lùi # gấp', '"Lũ: phải lùi # gấp"'],
    ['2021-05-17', '"2021-05-17"'],
    ['a\n  - fact: visited', String.raw`"a\n  - fact: visited"`],
  ])('with quotes where %j needs them', (text, expected) => {
    expect(factLines(fact('raised', { unit: 'a', text }))).toContain(`text: ${expected}`);
  });

  it('with the units of a naming on one line, and without demands only where there are none', () => {
    expect(factLines(fact('named', { unit: 'a', units: ['xa-b', 'no', 'x, y'] }))).toContain(
      'units: [xa-b, "no", "x, y"]',
    );
    expect(factLines(fact('conclusion-issued', { unit: 'a' })).join()).not.toContain('demands');
    expect(factLines(fact('conclusion-issued', { unit: 'a', demands: false }))).toContain('demands: false');
  });
});

describe('what was written is read back', () => {
  const pieces = fc.constantFrom(
    ...['\n', '\t', '  - fact: visited', '# ', ': '],
    ...[
      '"',
      "'",
      '\\',
      '...',
      '---',
      'facts:',
      '{',
      '}',
      '[',
      ']',
      ', ',
      '&a',
      '*a',
      '!',
      '|',
      '>',
      '%',
      '@',
    ],
    ...['Sở', 'ế', 'e\u0302\u0301', '045', 'no', '~', '2021-05-17', '😀'],
  );
  const texts = fc
    .array(pieces, { minLength: 1, maxLength: 8 })
    .map((parts) => parts.join(''))
    .filter((text) => text.trim() !== '');
  const dates = fc.constantFrom('2021-02-28', '2024-02-29', '1999-12-31').map(day);

  it('just as it was, and no line of it becomes another fact', () => {
    const facts = fc
      .tuple(fc.constantFrom(...FACT_NAMES), dates, texts, texts, texts, fc.array(texts), dates, fc.boolean())
      .map(([name, on, one, other, third, units, visit, isTrue]) => {
        const all = {
          ...fact(name, {}),
          on,
          unit: one,
          subject: other,
          round: third,
          number: one,
          visit,
          session: 'afternoon' as const,
          replaces: third,
          units: units.length > 0 ? units : ['a'],
          block: one,
          seed: other,
          commitment: third,
          excluded: units.map((unit) => ({ unit, reason: other })),
          witnesses: units,
          to: visit,
          demands: isTrue,
          demand: 'd1',
          met: 'partly' as const,
          deadline: other,
          until: visit,
          id: one,
          file: third,
          text: other,
          reason: one,
          content: other,
          kind: 'violation' as const,
          nature: third,
          cause: one,
          evidence: other,
          owner: third,
          measures: one,
          after: units.length,
          repeats: other,
        };
        const { needs, takes } = FACTS[name];
        const known: readonly string[] = ['fact', 'on', ...needs, ...takes];
        const told = Object.entries(all).filter(([key]) => known.includes(key));
        return { ...fact(name, {}), ...Object.fromEntries(told), corrects: isTrue ? visit : null };
      });
    fc.assert(
      fc.property(fc.array(facts, { minLength: 1, maxLength: 3 }), (several) => {
        const text = appendItems('plan: a\nfacts:\n', 'facts', several.map(factLines));
        const data = readYaml({ file: '', text: text ?? '' }).data as { facts: unknown[] };
        const read = data.facts.map((one) => normaliseFact(factShape.parse(one), PATH));
        expect(read).toEqual(several.map(inNfc));
      }),
    );
  });
});

it('writes nothing down that a reader would have to mend', () => {
  const signs = fc.array(
    fc.constantFrom(
      '\ud800',
      '\u0001',
      '\u00a0',
      '\u200b',
      '–',
      '“',
      '”',
      '：',
      '，',
      '\u2028',
      '\r',
      'а',
      'a',
      ' ',
      'Sở',
      '"',
      "'",
      '9',
    ),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(
      signs.map((parts) => parts.join('')),
      (text) => {
        const lines = factLines({ ...fact('notified', {}), number: text, text });
        const document = readYaml({
          file: '',
          text: appendItems('plan: a\nfacts:\n', 'facts', [lines]) ?? '',
        });
        expect([document.signs, document.problems]).toEqual([[], []]);
      },
    ),
  );
});

function inNfc<Value>(value: Value): Value {
  return JSON.parse(
    JSON.stringify(value, (_, one: unknown) => (typeof one === 'string' ? one.normalize('NFC') : one)),
  ) as Value;
}
