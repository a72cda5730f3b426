import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knownDate } from '../../../src/calendar/civil-date.ts';
import { diagnosticsFor } from '../../../src/documents/audience/diagnostics-for.ts';
import { bodyName, type Directory, nameInSentence } from '../../../src/plan/directory.ts';
import type { UnitEntry } from '../../../src/plan/language/units.ts';
import { announcedPlan } from '../../../src/plan/announced-plan.ts';
import { parseDirectory, parsePlan, withFacts } from '../../../src/plan/parse.ts';
import type { YamlDocument } from '../../../src/plan/yaml/yaml-document.ts';
import { beginComparing } from '../../../src/rules/comparing/compare-files.ts';
import { USUAL_MONTHS_APART } from '../../../src/rules/comparing/usual-months-apart.ts';
import { factsOfPlan } from '../../../src/rules/comparing/facts-of-plan.ts';
import { faultySections } from '../../../src/rules/engine/faulty-sections.ts';
import { validatePlan } from '../../../src/rules/engine/validate-plan.ts';
import { wordDiagnostic } from '../../../src/rules/engine/wording-of.ts';
import { recordsOf } from '../../rules/read-fixture.ts';

const FOLDER = 'tests/rules/fixtures';

/** By which exemptions have ended or not. */
const ON = { asOf: null, clock: knownDate('2021-06-01') };

const FIXTURES = readdirSync(FOLDER)
  .map((rule) => `${rule}/fires`)
  .filter((name) => existsSync(`${FOLDER}/${name}/plan.yaml`));

/** A fixture, checked with this text for its plan; what its second plan has in common with it is told too. */
function check(fixture: string, text: string) {
  const read = (file: string) => readFileSync(`${FOLDER}/${fixture}/${file}`, 'utf8');
  const compare = beginComparing({ monthsApart: USUAL_MONTHS_APART });
  const checkOne = (file: string, of: string) => {
    const written = parsePlan({ file, text: of });
    const records = recordsOf(`${FOLDER}/${fixture}`, written);
    const plan = withFacts(written, records);
    const named = plan.value?.directory ?? 'directory.yaml';
    if (!existsSync(`${FOLDER}/${fixture}/${named}`)) return null;
    const directory = parseDirectory({ file: named, text: read(named) });
    const { context, diagnostics } = validatePlan(plan, directory, ON, records);
    if (context === null || plan.value === null) return null;
    const openly = validatePlan({ ...plan, value: announcedPlan(plan.value) }, directory, ON, records);
    const documents = { plan: plan.document, directory: directory.document };
    const faulty = faultySections(plan.problems, directory.problems, records?.problems);
    const facts = openly.context === null ? null : factsOfPlan(openly.context, documents, faulty, true);
    const between = facts === null ? [] : compare(facts).diagnostics;
    const found = { whole: diagnostics, openly: [...openly.diagnostics, ...between] };
    return { context, plan: plan.document, records: records?.document ?? null, found };
  };
  if (existsSync(`${FOLDER}/${fixture}/plan-2.yaml`)) checkOne('plan-2.yaml', read('plan-2.yaml'));
  return checkOne('plan.yaml', text);
}

/** The text of a plan in which units are visited unannounced. */
function unannounced(document: YamlDocument, entries: readonly UnitEntry[]): string {
  let { text } = document.source;
  const spans = entries.map(({ path }) => document.locate(path).span);
  for (const { start, end, column } of spans.sort((one, other) => other.start - one.start)) {
    const entry = text.slice(start, end);
    text = text.slice(0, start) + turned(entry, column) + text.slice(end);
  }
  return text;
}

function turned(entry: string, column: number): string {
  const form = 'form: unannounced';
  if (/\bform: [\w-]+/.test(entry)) return entry.replace(/\bform: [\w-]+/, form);
  if (entry.startsWith('{')) return entry.replace('{', `{ ${form},`);
  return entry.includes(': ') ? `${form}\n${' '.repeat(column - 1)}${entry}` : `{ unit: ${entry}, ${form} }`;
}

/** What a unit is called, its id among it. */
function namesOf(unit: string, directory: Directory): string[] {
  const agency = directory.get(unit);
  return agency === undefined ? [unit] : [unit, bodyName(agency), nameInSentence(agency), agency.name];
}

/** What is said to those concerned of the plan of a fixture in which a unit is visited unannounced, with its name. */
function betrayals(fixture: string): { readonly tried: number; readonly betrayed: readonly string[] } {
  const text = readFileSync(`${FOLDER}/${fixture}/plan.yaml`, 'utf8');
  const before = check(fixture, text);
  const entries = before?.context.plan.blocks.flatMap((block) => block.units) ?? [];
  const betrayed: string[] = [];
  let tried = 0;
  for (const unit of new Set(entries.map((entry) => entry.unit))) {
    if (before === null) break;
    const own = entries.filter((entry) => entry.unit === unit);
    const after = check(fixture, unannounced(before.plan, own));
    const visits = after?.context.visits.filter((visit) => visit.unit === unit) ?? [];
    if (after === null || visits.some(({ form }) => form !== 'unannounced')) continue;
    const forms = after.context.plan.blocks.flatMap(({ units }) => units.filter((one) => one.unit === unit));
    if (forms.length < own.length || forms.some(({ form }) => form !== 'unannounced')) continue;
    tried += 1;
    const names = namesOf(unit, after.context.directory);
    for (const diagnostic of diagnosticsFor('concerned', after.found, after)) {
      // What is wrong with the directory is the same whoever is visited.
      if (diagnostic.location.file === 'directory.yaml') continue;
      const { message, advice, related } = wordDiagnostic(diagnostic);
      const said = [message, advice, ...related.map((one) => one.message)].flatMap((words) =>
        words === null ? [] : [words.vi, words.en],
      );
      const telling = said.find((words) => names.some((name) => words.includes(name)));
      if (telling !== undefined) betrayed.push(`${unit}: ${diagnostic.code} ${telling}`);
    }
  }
  return { tried, betrayed };
}

describe('a unit that is only visited unannounced', () => {
  it.each(FIXTURES)('is named to nobody else by %s', (fixture) => {
    expect(betrayals(fixture).betrayed).toEqual([]);
  });
});

describe('what is told to those concerned', () => {
  const planOf = (fixture: string) => readFileSync(`${FOLDER}/${fixture}/plan.yaml`, 'utf8');
  const SO = 'units: [so-tu-phap, so-xay-dung]';
  const HIDDEN_SO = 'units: [{ unit: so-tu-phap, form: unannounced }, so-xay-dung]';
  const OF = 'reason: Đã thống nhất, document: 12/SNV-CCHC, until: 2021-12-31';
  const codes = (fixture: string, edit: (text: string) => string) => {
    const checked = check(fixture, edit(planOf(fixture)));
    if (checked === null) throw new Error(fixture);
    return diagnosticsFor('concerned', checked.found, checked).map(({ code }) => code);
  };

  it('of a trip over the cap, not where it is unannounced', () => {
    const district = (form: string) => (text: string) =>
      text
        .replace('visits-per-week: 2', 'visits-per-week: 1')
        .replace('level: district', `level: district\n    form: ${form}`);
    const withCommunes = (form: string) => (text: string) =>
      district(form)(text).replace(
        'window:',
        `  - { id: xa, level: commune, form: ${form}, units: [xa-my-loc, xa-hoa-hiep] }\nwindow:`,
      );
    expect(codes('CC603-cap-too-low/fires', withCommunes('on-site'))).toEqual(['CC603']);
    const withoutDistrict = (text: string) =>
      district('on-site')(text).replace(/ {2}- id: huyen\n(?: {4}.*\n)+/, '');
    const alone = codes('CC603-cap-too-low/fires', withoutDistrict);
    expect(codes('CC603-cap-too-low/fires', withCommunes('unannounced'))).toEqual(alone);
  });

  it('of an unknown owner, not where the nearest is a hidden unit', () => {
    const owned = (text: string) => text.replace('so-noi-vuu', 'so-tu-phapp');
    const fixture = 'CC504-unknown-owner/fires';
    expect(codes(fixture, owned)).toEqual(['CC504', 'CC504']);
    expect(codes(fixture, (text) => owned(text).replace(SO, HIDDEN_SO))).toEqual(['CC504']);
  });

  it('of a visit asked for twice, not where the first of the two is hidden', () => {
    const twice = (first: string) => (text: string) =>
      text.replace('[huyen-tam-binh, huyen-tam-binh]', `[${first}, huyen-tam-binh]`);
    const fixture = 'CC204-duplicate-unit/fires';
    expect(codes(fixture, twice('huyen-tam-binh'))).toEqual(['CC204']);
    expect(codes(fixture, twice('{ unit: huyen-tam-binh, form: unannounced }'))).toEqual([]);
  });

  it('of a record, not where it is of a hidden unit', () => {
    const fixture = 'CC427-record-out-of-order/fires';
    expect(codes(fixture, String)).toContain('CC427');
    expect(codes(fixture, (text) => text.replace(SO, HIDDEN_SO))).toEqual([]);
  });

  it.each(['CC903-fact-out-of-order', 'CC906-fact-twice', 'CC911-fact-dates-amiss', 'CC916-extension-amiss'])(
    'of a fact, not where it is of a hidden unit: %s',
    (name) => {
      const hidden = (text: string) => text.replace(SO, HIDDEN_SO);
      const toAll = codes(`${name}/fires`, String);
      const toOthers = codes(`${name}/fires`, hidden);
      expect(toOthers.length).toBeLessThan(toAll.length);
    },
  );

  it.each([
    ['units.so.units.so-xay-dung', ['CC804']],
    ['units.so.units.1', ['CC804']],
    ['units.so.units.so-tu-phap', []],
    ['units.so.units.0', []],
    ['teams.doan', ['CC804']],
    ['teams.doan.seconding.so-tu-phap', []],
    ['office', ['CC804']],
    ['records.so-tu-phap', []],
    ['teams.doan.members.so-noi-vu', []],
  ])('of an exemption of %s: %j', (item, told) => {
    const exempting = (text: string) =>
      text
        .replace(/exemptions:[^]*/, `exemptions:\n  - { rule: CC419, path: ${item}, ${OF} }\n`)
        .replace(SO, HIDDEN_SO);
    expect(codes('CC804-exemption-unused/fires', exempting)).toEqual(told);
  });

  it('of an exemption, as if the rule found nothing at a hidden unit', () => {
    const fixture = 'CC804-exemption-unused/fires';
    expect(codes(fixture, String)).toEqual(['CC309', 'CC804', 'CC804', 'CC804']);
    const alone = codes(fixture, (text) => text.replace(SO, 'units: [so-xay-dung]'));
    expect(codes(fixture, (text) => text.replace(SO, HIDDEN_SO))).toEqual(alone);
  });
});
