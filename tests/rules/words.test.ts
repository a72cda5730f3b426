import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/engine/known-rules.ts';
import { type WordedDiagnostic, wordDiagnostic } from '../../src/rules/engine/wording-of.ts';
import type { Bilingual } from '../../src/words/language.ts';
import { validateFixture } from './read-fixture.ts';

const FOLDER = 'tests/rules/fixtures';

/** What the fixtures make each rule say, by its code. */
const said = new Map<string, WordedDiagnostic[]>();
for (const name of readdirSync(FOLDER)) {
  for (const plan of ['fires', 'silent']) {
    for (const diagnostic of validateFixture(`${FOLDER}/${name}/${plan}`).diagnostics) {
      said.set(diagnostic.code, [...(said.get(diagnostic.code) ?? []), wordDiagnostic(diagnostic)]);
    }
  }
}

it('gives each code and each slug to one rule, in the order of codes', () => {
  const codes = RULES.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].sort());
  expect(new Set(RULES.map(({ slug }) => slug)).size).toBe(RULES.length);
});

describe.each(RULES.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  const told = said.get(code) ?? [];

  it('belongs to a family and has a slug and a severity', () => {
    expect(code).toMatch(/^CC[1-9]\d\d$/);
    expect(rule.slug).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(['error', 'warning', 'info']).toContain(rule.severity);
  });

  it('explains itself in both languages, in Vietnamese with its diacritics', () => {
    for (const language of ['vi', 'en'] as const) {
      expect(rule.explanation[language].length).toBeGreaterThan(80);
      expect(rule.explanation[language]).toMatch(/[.?!”"]$/);
    }
    expect(rule.explanation.vi).toMatch(/[ạảấầẩậắằẳặẹẻẽếềểễệịỉọỏốồổỗộớờởỡợụủứừửữựỳỷỹđơư]/);
  });

  it('says something in both languages without a hole', () => {
    expect(told).not.toEqual([]);
    const texts = [...told.flatMap(textsOf), ...notesOf(rule), rule.explanation];
    for (const text of texts) {
      for (const one of [text.vi, text.en]) {
        expect(one.trim()).toBe(one);
        expect(one).not.toBe('');
        // Lines of YAML are indented.
        expect(one.replace(/\n +/g, '\n')).not.toMatch(/undefined|\[object|NaN|null|\s\s/);
        expect(one.normalize('NFC')).toBe(one);
      }
      expect(text.vi).not.toBe(text.en);
    }
  });

  it('has one sentence for a message, without a full stop', () => {
    for (const { message } of told) {
      for (const one of [message.vi, message.en]) expect(one).not.toMatch(/[.;]$|[.?!] \p{Lu}/u);
    }
  });

  it('advises where something is wrong, unless the message itself says what is needed', () => {
    const saysItself = ['CC104', 'CC112', 'CC113'].includes(code);
    if (rule.severity === 'info' || saysItself) return;
    expect(told.filter(({ advice }) => advice === null)).toEqual([]);
  });
});

function notesOf({ notes = {} }: { readonly notes?: Readonly<Record<string, Bilingual>> }): Bilingual[] {
  return Object.values(notes);
}

function textsOf({ message, advice, related }: WordedDiagnostic): Bilingual[] {
  return [message, ...(advice === null ? [] : [advice]), ...related.map((place) => place.message)];
}
