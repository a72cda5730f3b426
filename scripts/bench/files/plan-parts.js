// What the plans of the benchmark are made of.
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** What every plan begins with, up to its window. */
export const HEAD = `cchc: 1
id: do-toc-do
name: Kế hoạch để đo tốc độ
year: 2021
directory: danh-muc.yaml
decision:
  number: 1/QĐ-UBND
  date: 2021-01-04
  issuer: { agency: tinh }
office: { agency: so-noi-vu }
deadlines:
  notice: { count: 15, measure: working-day }
window: { from: 2021-04-01, to: 2021-09-30 }
`;

/** Two teams that take any unit. */
export const TEAMS = `teams:
  - { id: doan-1, name: Đoàn 1, lead: so-noi-vu }
  - { id: doan-2, name: Đoàn 2, lead: so-noi-vu }
`;

/** A stream of numbers from 0 to 1 that a seed fixes (mulberry32). */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What letters say beside who is visited when, as much of it as the real plan has. */
export const SAID = `content:
${Array.from({ length: 3 }, (_, index) => `  - { text: Nội dung kiểm tra thứ ${index + 1} trong kế hoạch cải cách hành chính, clause: II.${index + 1} }`).join('\n')}
reception:
${Array.from({ length: 3 }, (_, index) => `  - { text: Người làm việc với Đoàn thứ ${index + 1}, clause: IV.${index + 1} }`).join('\n')}
duties:
${Array.from({ length: 7 }, (_, index) => `  - { text: Việc thứ ${index + 1} của đơn vị được kiểm tra, owner: unit, clause: VI.${index + 1} }`).join('\n')}
`;

/** Writes a directory of a province with these units. */
export function writeDirectory(folder, ids, name = 'danh-muc.yaml') {
  const agencies = ids.map(
    (id) => `  - { id: ${id}, name: Đơn vị ${id.slice(7)}, kind: department, level: province, parent: tinh }`,
  );
  const text = `cchc-directory: 1
province: Tỉnh
localities:
  - { id: tinh, name: tỉnh Ví Dụ, level: province }
agencies:
  - { id: so-noi-vu, name: Sở Nội vụ, kind: department, level: province, parent: tinh }
${agencies.join('\n')}
`;
  write(folder, name, text);
}

/** Writes a file; returns its path. */
export function write(folder, name, content) {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}
