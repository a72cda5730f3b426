import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type CivilDate, knownDate } from '../../../src/calendar/civil-date.ts';
import { parseDirectory, parsePlan, parseRecords, withFacts } from '../../../src/plan/parse.ts';
import { validatePlan } from '../../../src/rules/engine/validate-plan.ts';

const FOLDER = 'tests/rules/fixtures/CC903-fact-out-of-order/silent';
const PLAN = readFileSync(`${FOLDER}/plan.yaml`, 'utf8');
const DIRECTORY = parseDirectory({
  file: 'directory.yaml',
  text: readFileSync(`${FOLDER}/directory.yaml`, 'utf8'),
});

interface Told {
  readonly change?: (plan: string) => string;
  readonly asOf?: CivilDate;
}

/** The codes told of a plan with these facts, each with the line of the records on which it stands, counted from 1. */
function told(facts: readonly string[], { change = String, asOf }: Told = {}): string[] {
  const lines = facts.map((fact) => `  - { ${fact} }\n`).join('');
  const records = parseRecords({ file: 'so.yaml', text: `cchc-records: 1\nplan: thu\nfacts:\n${lines}` });
  const plan = withFacts(parsePlan({ file: 'plan.yaml', text: change(PLAN) }), records);
  const { diagnostics } = validatePlan(plan, DIRECTORY, { asOf: asOf ?? null, clock: null }, records);
  return diagnostics.map(({ code, location: { file, span } }) =>
    file === 'so.yaml' ? `${code} ${span.line - 3}` : code,
  );
}

/** A plan with another list of units at province level, with more blocks, or with a list of its own. */
const withUnits = (units: string) => (plan: string) => plan.replace('[so-tu-phap, so-xay-dung]', units);
const withBlock = (block: string) => (plan: string) => plan.replace('window:', `  - ${block}\nwindow:`);
const withList = (item: string) => (plan: string) =>
  plan.replace('records: so.yaml', `records:\n  - { file: so.yaml }\n  - ${item}`);

const NOTICE = 'fact: notified, unit: so-tu-phap, on: 2021-04-12, visit: 2021-05-06, number: 45/SNV-CCHC';
const VISIT = 'fact: visited, unit: so-tu-phap, on: 2021-05-06';
const CONCLUSION = 'fact: conclusion-issued, unit: so-tu-phap, on: 2021-05-20, number: 60/KL-SNV';

/** A fact that says nothing of any visit. */
const NOTE = 'fact: raised, unit: ban-quan-ly, on: 2021-04-01';

const COMMUNES = '{ id: xa, name: Cấp xã, level: commune, each-district: 1, selected-by: district }';

describe('a number', () => {
  const other = 'fact: notified, unit: so-xay-dung, on: 2021-04-12, visit: 2021-05-07, number: 45/SNV-CCHC';

  it('is that of one letter to several addressees of one day', () => {
    expect(told([NOTICE, other, VISIT])).toEqual([]);
  });

  it('is used twice on another day, in another writing, or for another thing', () => {
    const later = other.replace('on: 2021-04-12', 'on: 2021-04-13');
    expect(told([NOTICE, later])).toEqual(['CC907 2']);
    expect(told([NOTICE, later.replace('45/SNV-CCHC', '"045 / snv-cchc"')])).toEqual(['CC907 2']);
    expect(told([NOTICE, VISIT, CONCLUSION.replace('60/KL-SNV', '45/SNV-CCHC')])).toEqual(['CC907 3']);
  });

  it('may come again in another year, by another issuer, with another symbol, and where it is cited', () => {
    const cited = 'fact: conclusion-received, unit: so-tu-phap, on: 2021-05-24, number: 60/KL-SNV';
    const byUnit = 'fact: report-received, unit: so-tu-phap, on: 2021-04-28, number: 45/SNV-CCHC';
    const nextYear = 'fact: reminded, unit: so-tu-phap, on: 2022-01-10, number: 45/SNV-CCHC';
    const symbol = 'fact: reminded, unit: so-tu-phap, on: 2021-05-26, number: 45/SNV-VP';
    expect(told([NOTICE, byUnit, VISIT, CONCLUSION, cited, symbol, nextYear])).toEqual([]);
  });

  it('of a mistaken entry is free again', () => {
    const corrected = NOTICE.replace('45/', '46/').replace('2021-04-12', '2021-04-09');
    const other2 = other.replace('2021-04-12', '2021-04-08');
    expect(told([NOTICE, `${corrected}, corrects: 2021-04-12`, VISIT, other2])).toEqual([]);
  });
});

describe('beside the list of the plan', () => {
  it('a fact of the file that comes too early is told, and what the list has wrong is told by the old rules alone', () => {
    const listed = withList('{ unit: so-tu-phap, visited: { from: 2021-05-06 } }');
    expect(told(['fact: conclusion-issued, unit: so-tu-phap, on: 2021-05-04'], { change: listed })).toEqual([
      'CC903 1',
    ]);
    const reversed = withList(
      '{ unit: so-tu-phap, visited: { from: 2021-05-06 }, conclusion-issued: 2021-05-04 }',
    );
    expect(told([NOTE], { change: reversed })).toEqual(['CC427']);
    expect(
      told([NOTE], { change: withList('{ unit: ban-quan-ly, conclusion-issued: 2021-05-04 }') }),
    ).toEqual(['CC425']);
  });

  it('an item that the list has twice is told once, by the old rule', () => {
    const visited = '{ unit: so-tu-phap, visited: { from: 2021-05-06 } }';
    expect(told([NOTE], { change: withList(`${visited}\n  - ${visited}`) })).toEqual(['CC426']);
  });

  it('a fact of the file that the list has is told, and a visit in the file serves a conclusion in the list', () => {
    const listed = withList('{ unit: so-tu-phap, visited: { from: 2021-05-06 } }');
    expect(told([VISIT], { change: listed })).toEqual(['CC906 1']);
    expect(
      told([VISIT], { change: withList('{ unit: so-tu-phap, conclusion-issued: 2021-05-20 }') }),
    ).toEqual([]);
  });
});

describe('a visit', () => {
  it('that was put off or cancelled may be notified anew, with nothing to replace', () => {
    const again = NOTICE.replace(
      '2021-04-12, visit: 2021-05-06, number: 45',
      '2021-04-28, visit: 2021-05-26, number: 52',
    );
    expect(told([NOTICE, again])).toEqual(['CC913 2']);
    for (const fact of ['put-off', 'cancelled']) {
      expect(
        told([NOTICE, `fact: ${fact}, unit: so-tu-phap, on: 2021-04-26, reason: Dịch bệnh`, again]),
      ).toEqual([]);
    }
  });

  it('that was cancelled still has its facts', () => {
    const cancelled = 'fact: cancelled, unit: so-tu-phap, on: 2021-04-26, reason: Dịch bệnh';
    expect(told([NOTICE, cancelled, NOTICE])).toEqual(['CC906 3']);
    expect(told([NOTICE, cancelled])).toEqual([]);
  });

  it('that nobody knows of makes no fact of an announced one doubtful', () => {
    const both = withUnits('[so-tu-phap, so-xay-dung, { unit: so-tu-phap, form: unannounced, team: doan }]');
    const ofFacts = (facts: readonly string[]) =>
      told(facts, { change: both }).filter((code) => code.startsWith('CC9'));
    expect(ofFacts([NOTICE, VISIT])).toEqual([]);
    const early = CONCLUSION.replace('2021-05-20', '2021-05-05');
    expect(ofFacts([NOTICE, VISIT, early])).toEqual(['CC903 3']);
  });

  it('that was cancelled is held only after a new notice', () => {
    const cancelled = 'fact: cancelled, unit: so-tu-phap, on: 2021-04-13, reason: Bão';
    const again = 'fact: notified, unit: so-tu-phap, on: 2021-04-13, visit: 2021-05-10, number: 99/SNV';
    expect(told([NOTICE, cancelled, VISIT])).toEqual(['CC903 3']);
    expect(told([NOTICE, cancelled, again, VISIT])).toEqual([]);
  });

  it('by report has a conclusion without anybody going there', () => {
    const byReport = withUnits('[{ unit: so-tu-phap, form: by-report }, so-xay-dung]');
    const received = 'fact: conclusion-received, unit: so-tu-phap, on: 2021-05-24';
    expect(told([CONCLUSION, received], { change: byReport })).toEqual([]);
    expect(told([received], { change: byReport })).toEqual(['CC904 1']);
    expect(told([CONCLUSION, received])).toEqual(['CC918 1']);
  });

  it('ends before its conclusion, and has its minutes on any of its days', () => {
    const long = `${VISIT}, to: 2021-05-07`;
    expect(told([long, 'fact: minutes, unit: so-tu-phap, on: 2021-05-06'])).toEqual([]);
    expect(told([long, 'fact: conclusion-issued, unit: so-tu-phap, on: 2021-05-06'])).toEqual(['CC903 2']);
  });

  it('still open is named by its own id', () => {
    const raised = 'fact: raised, unit: "huyen-tam-binh#1", on: 2021-04-01, text: chưa họp';
    expect(told([raised], { change: withBlock(COMMUNES) })).toEqual(['CC217']);
    expect(told([raised.replace('#1', '#2')], { change: withBlock(COMMUNES) })).toEqual(['CC217', 'CC202 1']);
  });
});

describe('a naming', () => {
  const named = 'fact: named, unit: huyen-tam-binh, on: 2021-03-01, units: [xa-my-loc]';

  it('may stand beside the same name in the plan', () => {
    const written = COMMUNES.replace(' }', ', units: [xa-my-loc] }');
    expect(told([named], { change: withBlock(written) })).toEqual([]);
    const other = named.replace('xa-my-loc', 'xa-tan-loc');
    expect(told([other], { change: withBlock(written) })).toEqual(['CC915 1']);
  });

  it('of a block without districts is by the id of the block', () => {
    const block = withBlock(
      '{ id: them, name: Thêm, level: province, minimum: 1, selected-by: secretariat }',
    );
    expect(
      told(['fact: named, unit: them, on: 2021-03-01, units: [ban-quan-ly]'], { change: block }),
    ).toEqual(['CC309']);
    expect(
      told(['fact: named, unit: them, on: 2021-03-01, units: [xa-my-loc]'], { change: block }),
    ).toContain('CC915 1');
  });

  it('comes before the notice to the unit that it names', () => {
    const notice = (on: string) => `fact: notified, unit: xa-my-loc, on: ${on}, visit: 2021-05-06`;
    const change = withBlock(COMMUNES);
    expect(told([named, notice('2021-04-09')], { change })).toEqual([]);
    expect(told([named, notice('2021-02-26')], { change })).toEqual(['CC903 1']);
  });

  it('may come after the notice to its district, which reserves a day for a unit without a name', () => {
    const reserved = 'fact: notified, unit: "huyen-tam-binh#1", on: 2021-02-26, visit: 2021-05-06';
    expect(told([reserved, named], { change: withBlock(COMMUNES) })).toEqual([]);
  });

  it('replaced by a correction counts no more', () => {
    const again = named.replace('2021-03-01', '2021-03-03').replace('xa-my-loc', 'xa-tan-loc');
    expect(told([named, again], { change: withBlock(COMMUNES) })).toEqual(['CC915 2']);
    expect(told([named, `${again}, corrects: 2021-03-01`], { change: withBlock(COMMUNES) })).toEqual([]);
  });
});

describe('the day taken for today', () => {
  it('is never one that was not given', () => {
    expect(told([NOTICE, VISIT, CONCLUSION])).toEqual([]);
    expect(told([NOTICE, VISIT, CONCLUSION], { asOf: knownDate('2021-05-20') })).toEqual([]);
  });

  it('leaves what is later in the future, told once', () => {
    expect(told([NOTICE, VISIT, CONCLUSION], { asOf: knownDate('2021-05-05') })).toEqual(['CC905 2']);
  });

  it('lets a notified day go by', () => {
    expect(told([NOTICE], { asOf: knownDate('2021-05-06') })).toEqual([]);
    expect(told([NOTICE], { asOf: knownDate('2021-05-07') })).toEqual(['CC909 1']);
  });
});

describe('a deadline', () => {
  const dues = (plan: string) =>
    plan.replace(
      'records:',
      '  ra-soat: { what: Rà soát, until: 2021-07-30 }\nduties:\n  - { id: tap-hop, text: Tập hợp, owner: secretariat }\nrecords:',
    );

  it('or a duty of the plan is done by its id', () => {
    const done = ['ra-soat', 'tap-hop', 'ra-xoat'].map((id) => `fact: done, id: ${id}, on: 2021-06-01`);
    expect(told(done, { change: dues })).toEqual(['CC910 3']);
  });

  it('is not extended to a day before the last extension', () => {
    const extended = (on: string, until: string) =>
      `fact: extended, unit: so-tu-phap, deadline: ra-soat, on: ${on}, until: ${until}, reason: Thêm hồ sơ`;
    expect(
      told([extended('2021-06-01', '2021-08-31'), extended('2021-06-02', '2021-08-30')], { change: dues }),
    ).toEqual(['CC916 2']);
  });

  it('that is counted from the first or last day of a visit is not extended to an earlier day', () => {
    const counted = (plan: string) =>
      plan.replace(
        'records:',
        '  report: { count: 5, before: visit-start }\n  conclusion: { count: 10, after: visit-end }\nrecords:',
      );
    const extended = (deadline: string, until: string) =>
      `fact: extended, unit: so-tu-phap, deadline: ${deadline}, on: 2021-04-23, until: ${until}, reason: Thêm hồ sơ`;
    // The visit of one day ends on it, though nobody has written down its last day.
    for (const days of [[NOTICE], [NOTICE, VISIT.replace('05-06', '05-05')], [`${VISIT}, to: 2021-05-05`]]) {
      const until = (deadline: string, day: string) =>
        told([...days, extended(deadline, day)], { change: counted }).filter((code) => /CC916/.test(code));
      expect(until('conclusion', '2021-05-14')).toEqual([`CC916 ${days.length + 1}`]);
      expect(until('conclusion', '2021-05-25')).toEqual([]);
    }
    expect(told([NOTICE, extended('report', '2021-04-26')], { change: counted })).toEqual(['CC916 2']);
    expect(told([NOTICE, extended('report', '2021-05-05')], { change: counted })).toEqual([]);
    expect(told([extended('conclusion', '2021-05-14')], { change: counted })).not.toContain('CC916 1');
  });
});

it('a warning of a fact is exempted where it stands', () => {
  const exempted = (plan: string) =>
    `${plan}exemptions: [{ rule: CC904, path: "records.facts.0", reason: vì vậy, document: 12/SNV, until: 2021-12-31 }]\n`;
  const received = 'fact: conclusion-received, unit: so-tu-phap, on: 2021-05-24';
  expect(told([received], { change: exempted })).toEqual([]);
});
