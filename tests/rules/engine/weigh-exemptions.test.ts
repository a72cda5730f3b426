import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { knownDate } from '../../../src/calendar/civil-date.ts';
import { parseDirectory, parsePlan } from '../../../src/plan/parse.ts';
import { RULES } from '../../../src/rules/engine/known-rules.ts';
import { validatePlan } from '../../../src/rules/engine/validate-plan.ts';

const FOLDER = 'tests/rules/fixtures/CC309-stands-aside/fires';
const PLAN = readFileSync(`${FOLDER}/plan.yaml`, 'utf8');
const DIRECTORY = parseDirectory({
  file: 'directory.yaml',
  text: readFileSync(`${FOLDER}/directory.yaml`, 'utf8'),
});

const WHY = 'reason: vì vậy, document: 12/SNV, until: 2021-12-31';

/** The codes told and the codes exempted, with these exemptions. */
function weighed(
  exemptions: readonly string[],
  change: (text: string) => string = String,
  asOf = '2021-06-01',
) {
  const text = `${change(PLAN)}exemptions: [${exemptions.map((one) => `{ ${one} }`).join(', ')}]\n`;
  const plan = parsePlan({ file: 'plan.yaml', text });
  const clock = asOf === '' ? null : knownDate(asOf);
  const { diagnostics, exempted } = validatePlan(plan, DIRECTORY, { asOf: null, clock });
  return {
    told: diagnostics.map(({ code }) => code),
    exempted: exempted.map(({ diagnostic, exemption }) => `${diagnostic.code} ${exemption.document ?? ''}`),
  };
}

describe('an exemption', () => {
  it.each([
    'units.so.units.so-tu-phap',
    '"units[so].units[so-tu-phap]"',
    'units.0.units.0',
    'units.so.units.so-tu-phap.unit',
  ])('at %s keeps one finding from being told', (path) => {
    expect(weighed([`rule: CC309, path: ${path}, ${WHY}`])).toEqual({ told: [], exempted: ['CC309 12/SNV'] });
  });

  it('covers one item: nothing that stands at items of a list below it, and no other rule', () => {
    for (const path of ['units', 'units.so', 'units.so.units', 'units.so.units.so-xay-dung']) {
      expect(weighed([`rule: CC309, path: ${path}, ${WHY}`]).told).toEqual(['CC309', 'CC804']);
    }
    expect(weighed([`rule: CC302, path: units.so.units.so-tu-phap, ${WHY}`]).told).toEqual([
      'CC309',
      'CC804',
    ]);
  });

  it('follows its item wherever it stands in the file', () => {
    const turned = (text: string) =>
      `# dòng thêm\n${text.replace('[so-tu-phap, so-xay-dung]', '[so-xay-dung, so-tu-phap]')}`;
    const { told } = weighed([`rule: CC309, path: units.so.units.so-tu-phap, ${WHY}`], turned);
    expect(told).toEqual([]);
  });

  it('holds through its last day, and without a day to judge by', () => {
    const exemption = `rule: CC309, path: units.so.units.so-tu-phap, reason: a, document: b, until: 31/05/2021`;
    expect(weighed([exemption], String, '2021-05-31').exempted).toHaveLength(1);
    expect(weighed([exemption], String, '2021-06-01').told).toEqual(['CC309', 'CC116', 'CC803']);
    expect(weighed([exemption], String, '').exempted).toHaveLength(1);
  });

  it('that repeats another exempts nothing more', () => {
    const same = `rule: CC309, path: units.so.units.so-tu-phap, ${WHY}`;
    expect(weighed([same, same])).toEqual({ told: ['CC804'], exempted: ['CC309 12/SNV'] });
  });

  it('is not called unused where its rule could not be applied', () => {
    const broken = (text: string) => text.replace('formed: true', 'formed: 1');
    const { told } = weighed([`rule: CC309, path: units.so.units.so-tu-phap, ${WHY}`], broken);
    expect(told).toEqual(['CC104']);
  });

  it('is refused from every error, from how files are written, and from exemptions', () => {
    const refused = RULES.filter(
      ({ severity, kind, code }) =>
        severity === 'error' || kind === 'reader' || kind === 'text' || code.startsWith('CC8'),
    );
    for (const { code } of refused) {
      expect(weighed([`rule: ${code}, path: units, ${WHY}`]).told).toEqual(['CC309', 'CC802']);
    }
  });
});
