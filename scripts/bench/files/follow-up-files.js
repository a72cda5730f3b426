// The diaries that the benchmark runs on.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { write } from './plan-parts.js';

/**
 * A plan with a diary beside it: ten facts of each visit of a schedule that was saved, as `cchc record` writes them, from the
 * first notice to the report on remediation. Returns the plan's file.
 */
export function writeDiary(plan, saved) {
  const facts = visitsOf(saved).flatMap(({ unit, date, index }) => [
    `notified\n    unit: ${unit}\n    on: ${later(date, -60)}\n    visit: ${later(date, -30)}\n    number: ${index + 1}/SNV`,
    `put-off\n    unit: ${unit}\n    on: ${later(date, -50)}\n    reason: Bão`,
    `notified\n    unit: ${unit}\n    on: ${later(date, -45)}\n    visit: ${date}\n    number: ${index + 1001}/SNV\n    replaces: ${index + 1}/SNV`,
    `report-received\n    unit: ${unit}\n    on: ${later(date, -3)}`,
    `visited\n    unit: ${unit}\n    on: ${date}`,
    `minutes\n    unit: ${unit}\n    on: ${date}`,
    `conclusion-issued\n    unit: ${unit}\n    on: ${later(date, 10)}\n    number: ${index + 1}/KL`,
    `conclusion-received\n    unit: ${unit}\n    on: ${later(date, 14)}`,
    `raised\n    unit: ${unit}\n    on: ${later(date, 20)}\n    text: Thiếu máy tính`,
    `remediation-reported\n    unit: ${unit}\n    on: ${later(date, 40)}`,
  ]);
  return writeBeside(plan, 'so', facts);
}

const KINDS = ['strength', 'shortcoming', 'shortcoming', 'violation', 'strength'];

/** A plan with five findings of each visit beside it, and what the reports need besides. Returns the plan's file. */
export function writeFindings(plan, saved) {
  const facts = visitsOf(saved).flatMap(({ unit, date, index }) => [
    `notified\n    unit: ${unit}\n    on: ${later(date, -45)}\n    visit: ${date}\n    number: ${index + 1}/SNV`,
    `visited\n    unit: ${unit}\n    on: ${date}`,
    ...KINDS.map((kind, nth) => {
      const demand = kind === 'strength' ? '' : `\n    demand: Khắc phục việc thứ ${nth + 1}`;
      return `finding\n    id: f${nth + 1}\n    unit: ${unit}\n    on: ${date}\n    content: II.${1 + (nth % 3)}\n    kind: ${kind}\n    text: Điều thứ ${nth + 1} đã thấy tại đơn vị trong cuộc kiểm tra thứ ${index + 1}${demand}`;
    }),
    `conclusion-issued\n    unit: ${unit}\n    on: ${later(date, 10)}\n    number: ${index + 1}/KL`,
    `conclusion-received\n    unit: ${unit}\n    on: ${later(date, 14)}`,
  ]);
  return writeBeside(plan, 'ket-qua', facts);
}

function writeBeside(plan, name, facts) {
  const folder = path.dirname(plan);
  const text = readFileSync(plan, 'utf8');
  const id = /^id: (.*)$/m.exec(text)[1];
  const lines = facts.map((fact) => `  - fact: ${fact}\n`);
  write(folder, `${name}.yaml`, `cchc-records: 1\nplan: ${id}\nfacts:\n${lines.join('')}`);
  return write(folder, `co-${name}.yaml`, `${text}records: ${name}.yaml\n`);
}

function visitsOf(saved) {
  const { visits } = JSON.parse(readFileSync(saved, 'utf8'));
  return visits.map(({ unit, start: { date } }, index) => ({ unit, date, index }));
}

function later(date, days) {
  return new Date(Date.parse(date) + days * 24 * 3600 * 1000).toISOString().slice(0, 10);
}
