import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  causeOf,
  type EventName,
  eventBroughtAbout,
  findDeadline,
  isEventName,
  KNOWN_DEADLINES,
  type KnownDeadline,
  knownDeadline,
  recordedOn,
} from '../../../src/plan/language/known-deadlines.ts';
import { factsOfList } from '../../../src/plan/language/records.ts';
import { standingFacts } from '../../../src/plan/standing-facts.ts';
import { recordOf } from '../../../src/plan/visit-record.ts';

const IDS = Object.keys(KNOWN_DEADLINES);

const recorded = factsOfList([
  {
    unit: 'so-mot',
    notified: { sent: '2021-04-01', visit: '2021-05-04' },
    visited: { from: '2021-05-04', to: '2021-05-05' },
    'conclusion-issued': '2021-05-10',
    'conclusion-received': '2021-05-12',
    'remediation-reported': '2021-06-09',
  },
]);
const record = recordOf(standingFacts({ recorded }));

it.each<[EventName, string | null]>([
  ['decision-signed', null],
  ['notice-sent', '2021-04-01'],
  ['visit-start', '2021-05-04'],
  ['visit-end', '2021-05-05'],
  ['round-ended', null],
  ['conclusion-issued', '2021-05-10'],
  ['conclusion-received', '2021-05-12'],
  ['remediation-reported', '2021-06-09'],
])('the record of a visit tells when %s took place: %s', (event, date) => {
  expect(recordedOn(event, record)).toBe(date);
  expect(recordedOn(event, null)).toBeNull();
});

it('an empty record tells nothing', () => {
  expect(factsOfList([{ unit: 'so-mot' }])).toEqual([]);
  expect(recordOf([])).toBeNull();
});

it.each([
  ['notice', 'notice-sent'],
  ['naming', null],
  ['conclusion', 'conclusion-issued'],
  ['remediation', 'remediation-reported'],
  ['conclusion@dot-1', null],
  ['bao-cao', null],
  ['toString', null],
])('the deadline %s brings about %s', (id, event) => {
  expect(eventBroughtAbout(id)).toBe(event);
});

it.each<[EventName, KnownDeadline | null]>([
  ['notice-sent', 'notice'],
  ['conclusion-issued', 'conclusion'],
  ['remediation-reported', 'remediation'],
  ['conclusion-received', null],
  ['visit-start', null],
])('%s comes about by %s', (event, cause) => {
  expect(causeOf(event)).toBe(cause);
});

describe('ids', () => {
  it('are of a known deadline, or of one of the plan', () => {
    expect([...IDS, 'bao-cao', 'toString', ''].map(knownDeadline)).toEqual([...IDS, null, null, null]);
  });

  it('find their deadline', () => {
    const own = { id: 'bao-cao' };
    const notice = { id: 'notice' };
    expect(findDeadline([own, notice], 'notice')).toBe(notice);
    expect(findDeadline([own], 'notice')).toBeUndefined();
  });

  it('that are misspelt do not compile', () => {
    // @ts-expect-error: not a known deadline
    const notice: KnownDeadline = 'notise';
    expect(IDS).not.toContain(notice);
    // @ts-expect-error: not a known deadline
    expect(knownDeadline('notice') === 'notise').toBe(false);
    // @ts-expect-error: not an event
    const event: EventName = 'visit-begin';
    expect(isEventName(event)).toBe(false);
  });

  it('are nowhere compared as texts, which a misspelt one would pass', () => {
    const asText = new RegExp(String.raw`\bid [!=]== '(?:${IDS.join('|')})'|\.event [!=]== '[a-z]+-[a-z]+'`);
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => [name, readFileSync(path.join('src', name), 'utf8')] as const);
    const found = sources.flatMap(([name, text]) => {
      const [comparison] = asText.exec(text) ?? [];
      return comparison === undefined ? [] : [`${name}: ${comparison}`];
    });
    expect(sources.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });
});
