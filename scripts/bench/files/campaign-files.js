// The campaigns that the benchmark has scheduled, of the shapes that are hard in different ways.
import { HEAD, randomFrom, TEAMS, write, writeDirectory } from './plan-parts.js';

const DAY = 24 * 3600 * 1000;

/** The window of the large campaigns: 39 weeks from a Monday on. */
const WINDOW = { from: Date.parse('2026-03-02'), weeks: 39 };

const LARGE_HEAD = HEAD.replace('year: 2021', 'year: 2026')
  .replace('date: 2021-01-04', 'date: 2026-01-05')
  .replace(/^window: .*\n/m, '');

/** A campaign of trips of 1 to 4 sessions in one round of 126 days, a fifth of its units closed for a month each. */
export function writeCampaign(folder, { units, seed }) {
  const random = randomFrom(seed);
  const ids = unitIds(units);
  const entries = ids.map((id) => `      - { unit: ${id}, sessions: ${1 + Math.floor(random() * 4)} }`);
  const closed = ids
    .filter(() => random() < 0.2)
    .map((id) => {
      const month = String(4 + Math.floor(random() * 6)).padStart(2, '0');
      return `    - { from: 2021-${month}-01, to: 2021-${month}-30, reason: bận, units: [${id}] }`;
    });
  writeDirectory(folder, ids);
  return write(
    folder,
    'chien-dich.yaml',
    `${HEAD}${TEAMS}${province(entries)}schedule:\n  closed:\n${closed.join('\n')}\n`,
  );
}

/**
 * A campaign of teams that may visit any unit, two visits a day each, one unit of ten closed for three weeks. Trips take up to
 * `mostSessions`, and wish for one of so many days (`wishDays`), or for an even pace where that is 0.
 */
export function writeSharedTeams(folder, { units, teams, mostSessions = 1, wishDays = 0, seed }) {
  const random = randomFrom(seed);
  const ids = unitIds(units);
  const days = Array.from({ length: wishDays }, () => weekday(random));
  const entries = ids.map((id) => {
    const sessions = 1 + Math.floor(random() * mostSessions);
    const wish = wishDays === 0 ? '' : `, wish: ${oneOf(days, random)}`;
    return `      - { unit: ${id}, sessions: ${sessions}${wish} }`;
  });
  const closed = Array.from({ length: units / 10 }, () => {
    const from = weekday(random);
    return `    - { from: ${from}, to: ${later(from, 20)}, units: [${oneOf(ids, random)}], reason: bận }`;
  });
  return writeLarge(folder, ids, {
    entries,
    teams,
    rules: `  visits-per-day: 2\n  closed:\n${closed.join('\n')}\n`,
  });
}

/** Trips of one team that all wish for the same day, at most two a day and four a week, with 58 single days closed to all. */
export function writeOneDayWished(folder, { units, seed }) {
  const random = randomFrom(seed);
  const ids = unitIds(units);
  const entries = ids.map(
    (id) => `      - { unit: ${id}, sessions: ${1 + Math.floor(random() * 3)}, wish: 2026-05-12 }`,
  );
  const days = new Set();
  while (days.size < 58) days.add(weekday(random));
  days.delete('2026-05-12');
  const closed = [...days].map((day) => `    - { on: ${day}, reason: bận }`);
  return writeLarge(folder, ids, {
    entries,
    teams: 1,
    rules: `  visits-per-day: 2\n  visits-per-week: 4\n  closed:\n${closed.join('\n')}\n`,
  });
}

/**
 * More than eight weeks hold: trips of one to nine sessions, in turn, for teams with at most one visit a day and three a week.
 * Some visits find no place, and it is not plain which.
 */
export function writeCrowded(folder, { units, teams }) {
  const ids = unitIds(units);
  const entries = ids.map((id, index) => `      - { unit: ${id}, sessions: ${1 + 2 * (index % 5)} }`);
  return writeLarge(folder, ids, {
    entries,
    teams,
    window: 'window: { from: 2026-05-04, to: 2026-06-26 }\n',
    rules: '  visits-per-day: 1\n  visits-per-week: 3\n',
  });
}

function writeLarge(
  folder,
  ids,
  { entries, teams, rules, window = 'window: { from: 2026-03-02, to: 2026-11-27 }\n' },
) {
  const own = Array.from(
    { length: teams },
    (_, index) => `  - { id: doan-${index + 1}, name: Đoàn ${index + 1}, lead: so-noi-vu }\n`,
  );
  writeDirectory(folder, ids);
  return write(
    folder,
    'ke-hoach.yaml',
    `${LARGE_HEAD}${window}teams:\n${own.join('')}${province(entries)}schedule:\n${rules}`,
  );
}

function unitIds(count) {
  return Array.from({ length: count }, (_, index) => `don-vi-${index + 1}`);
}

function province(entries) {
  return `units:\n  - level: province\n    units:\n${entries.join('\n')}\n`;
}

function oneOf(values, random) {
  return values[Math.floor(random() * values.length)];
}

/** A Monday to Friday of the large window. */
function weekday(random) {
  const week = Math.floor(random() * WINDOW.weeks);
  return dateOf(WINDOW.from + (week * 7 + Math.floor(random() * 5)) * DAY);
}

function later(date, days) {
  return dateOf(Date.parse(date) + days * DAY);
}

function dateOf(moment) {
  return new Date(moment).toISOString().slice(0, 10);
}
