// Writes the plan files that the benchmark runs on.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const HEAD = `cchc: 1
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

const TEAMS = `teams:
  - { id: doan-1, name: Đoàn 1, lead: so-noi-vu }
  - { id: doan-2, name: Đoàn 2, lead: so-noi-vu }
`;

/** A stream of numbers from 0 to 1 that a seed fixes (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A campaign of trips of 1 to 4 sessions in one round of 126 days, a fifth of its units closed for a month each. */
export function writeCampaign(folder, { units, seed }) {
  const random = randomFrom(seed);
  const ids = Array.from({ length: units }, (_, index) => `don-vi-${index + 1}`);
  const entries = ids.map((id) => `      - { unit: ${id}, sessions: ${1 + Math.floor(random() * 4)} }`);
  const closed = ids
    .filter(() => random() < 0.2)
    .map((id) => {
      const month = String(4 + Math.floor(random() * 6)).padStart(2, '0');
      return `    - { from: 2021-${month}-01, to: 2021-${month}-30, reason: bận, units: [${id}] }`;
    });
  const plan = `${HEAD}${TEAMS}units:\n  - level: province\n    units:\n${entries.join('\n')}\nschedule:\n  closed:\n${closed.join('\n')}\n`;
  writeDirectory(folder, ids);
  return write(folder, 'chien-dich.yaml', plan);
}

/** What letters say beside who is visited when, as much of it as the real plan has. */
const SAID = `content:
${Array.from({ length: 3 }, (_, index) => `  - { text: Nội dung kiểm tra thứ ${index + 1} trong kế hoạch cải cách hành chính, clause: II.${index + 1} }`).join('\n')}
reception:
${Array.from({ length: 3 }, (_, index) => `  - { text: Người làm việc với Đoàn thứ ${index + 1}, clause: IV.${index + 1} }`).join('\n')}
duties:
${Array.from({ length: 7 }, (_, index) => `  - { text: Việc thứ ${index + 1} của đơn vị được kiểm tra, owner: unit, clause: VI.${index + 1} }`).join('\n')}
`;

/** A campaign of many half-day visits by twenty teams that each have units of their own. */
export function writeManyLetters(folder, { units }) {
  const under = path.join(folder, 'nhieu-thu');
  mkdirSync(under);
  const ids = Array.from({ length: units }, (_, index) => `don-vi-${index + 1}`);
  const teams = Array.from({ length: 20 }, (_, team) => {
    const own = ids.filter((_id, index) => index % 20 === team);
    return `  - { id: doan-${team + 1}, name: Đoàn ${team + 1}, lead: so-noi-vu, units: [${own.join(', ')}] }`;
  });
  const entries = ids.map((id) => `      - { unit: ${id}, sessions: 1 }`);
  writeDirectory(under, ids);
  return write(
    under,
    'nhieu-thu.yaml',
    `${HEAD.replace('agency: so-noi-vu }', 'agency: so-noi-vu, symbol: SNV }')}teams:\n${teams.join('\n')}\nunits:\n  - level: province\n    units:\n${entries.join('\n')}\n${SAID}`,
  );
}

/**
 * A plan with a diary beside it: ten facts of each visit of a schedule that was saved, as `cchc record` writes them, from the
 * first notice to the report on remediation.
 */
export function writeDiary(folder, plan, saved) {
  const text = readFileSync(plan, 'utf8');
  const id = /^id: (.*)$/m.exec(text)[1];
  const day = (from, days) => new Date(Date.parse(from) + days * 24 * 3600 * 1000).toISOString().slice(0, 10);
  const { visits } = JSON.parse(readFileSync(saved, 'utf8'));
  const facts = visits.flatMap(({ unit, start: { date } }, index) => [
    `notified\n    unit: ${unit}\n    on: ${day(date, -60)}\n    visit: ${day(date, -30)}\n    number: ${index + 1}/SNV`,
    `put-off\n    unit: ${unit}\n    on: ${day(date, -50)}\n    reason: Bão`,
    `notified\n    unit: ${unit}\n    on: ${day(date, -45)}\n    visit: ${date}\n    number: ${index + 1001}/SNV\n    replaces: ${index + 1}/SNV`,
    `report-received\n    unit: ${unit}\n    on: ${day(date, -3)}`,
    `visited\n    unit: ${unit}\n    on: ${date}`,
    `minutes\n    unit: ${unit}\n    on: ${date}`,
    `conclusion-issued\n    unit: ${unit}\n    on: ${day(date, 10)}\n    number: ${index + 1}/KL`,
    `conclusion-received\n    unit: ${unit}\n    on: ${day(date, 14)}`,
    `raised\n    unit: ${unit}\n    on: ${day(date, 20)}\n    text: Thiếu máy tính`,
    `remediation-reported\n    unit: ${unit}\n    on: ${day(date, 40)}`,
  ]);
  const under = path.dirname(plan);
  write(
    under,
    'so.yaml',
    `cchc-records: 1\nplan: ${id}\nfacts:\n${facts.map((fact) => `  - fact: ${fact}\n`).join('')}`,
  );
  return write(under, 'co-so.yaml', `${text}records: so.yaml\n`);
}

/** A folder of plans like the one given, all with its directory, each with a decision number of its own. */
export function writePlanFolder(folder, plan, count) {
  const under = path.join(folder, `${count}-ke-hoach`);
  const text = readFileSync(plan, 'utf8');
  cpSync(path.join(path.dirname(plan), 'danh-muc'), path.join(under, 'danh-muc'), { recursive: true });
  for (let index = 0; index < count; index++) {
    const named = text.replaceAll('92/QĐ-UBND', `${1000 + index}/QĐ-UBND`);
    write(under, `ke-hoach-${String(index).padStart(4, '0')}.yaml`, named);
  }
  return under;
}

/**
 * A nation: the plans of 34 provinces in one folder, each with its directory, 80 units and four teams, and what letters say.
 * Visits take one or two sessions, and a tenth of the units is closed for a month.
 */
export function writeNation(folder, { seed = 34 } = {}) {
  const under = path.join(folder, 'ca-nuoc');
  const random = randomFrom(seed);
  for (let province = 1; province <= 34; province++) {
    const name = `tinh-${String(province).padStart(2, '0')}`;
    const ids = Array.from({ length: 80 }, (_, index) => `don-vi-${index + 1}-${name}`);
    const teams = Array.from({ length: 4 }, (_, team) => {
      const own = ids.filter((_id, index) => index % 4 === team);
      return `  - { id: doan-${team + 1}, name: Đoàn ${team + 1}, lead: so-noi-vu, units: [${own.join(', ')}] }\n`;
    });
    const entries = ids.map((id) => `      - { unit: ${id}, sessions: ${1 + Math.floor(random() * 2)} }\n`);
    const closed = ids
      .filter(() => random() < 0.1)
      .map((id) => {
        const month = String(4 + Math.floor(random() * 6)).padStart(2, '0');
        return `    - { from: 2021-${month}-01, to: 2021-${month}-28, reason: bận, units: [${id}] }\n`;
      });
    const head = HEAD.replace('id: do-toc-do', `id: ke-hoach-${name}`)
      .replace('directory: danh-muc.yaml', `directory: danh-muc/${name}.yaml`)
      .replace('number: 1/', `number: ${province}/`)
      .replace('agency: so-noi-vu }', 'agency: so-noi-vu, symbol: SNV }');
    mkdirSync(path.join(under, 'danh-muc'), { recursive: true });
    writeDirectory(path.join(under, 'danh-muc'), ids, `${name}.yaml`);
    write(
      under,
      `${name}.yaml`,
      `${head}teams:\n${teams.join('')}units:\n  - level: province\n    units:\n${entries.join('')}schedule:\n  closed:\n${closed.join('')}${SAID}`,
    );
  }
  return under;
}

/** A plan of about 200 kB: 200 units and 1,700 lines of content. */
export function writeLongPlan(folder) {
  const under = path.join(folder, 'dai');
  mkdirSync(under);
  const ids = Array.from({ length: 200 }, (_, index) => `don-vi-${index + 1}`);
  writeDirectory(under, ids);
  const units = ids.map((id) => `      - { unit: ${id}, form: by-report }`);
  const lines = Array.from(
    { length: 1700 },
    (_, index) =>
      `  - Nội dung kiểm tra thứ ${index} của kế hoạch, dài gần bằng một dòng của một quyết định có thật`,
  );
  return write(
    under,
    'ke-hoach.yaml',
    `${HEAD}${TEAMS}units:\n  - level: province\n    units:\n${units.join('\n')}\ncontent:\n${lines.join('\n')}\n`,
  );
}

/** Plans that are huge or hostile, by name. */
export function writeHostileFiles(folder) {
  const under = path.join(folder, 'lon');
  mkdirSync(under);
  const many = Array.from({ length: 100_000 }, (_, index) => `don-vi-${index + 1}`);
  writeDirectory(under, many.slice(0, 60));
  const line = (text) => `${HEAD}${TEAMS}units: []\nnote: "${text}"\n`;
  const lines = Array.from(
    { length: 60_000 },
    (_, index) => `  - Nội dung kiểm tra thứ ${index} của kế hoạch, dài cho đủ năm triệu chữ`,
  );
  const bomb = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 10; i++)
    bomb.push(
      `a${i}: &a${i} [${Array(10)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    );
  const random = randomFrom(7);
  return [
    [
      'a plan of 5 MB',
      write(under, 'nam-mb.yaml', `${HEAD}${TEAMS}units: []\ncontent:\n${lines.join('\n')}\n`),
    ],
    ['a line of 1 MB', write(under, 'dong-dai.yaml', line('a'.repeat(1_000_000)))],
    [
      '100,000 units',
      write(
        under,
        'nhieu-don-vi.yaml',
        `${HEAD}${TEAMS}units:\n  - level: province\n    units:\n${many.map((id) => `      - ${id}`).join('\n')}\n`,
      ),
    ],
    ['an alias bomb', write(under, 'bom.yaml', `${HEAD}${TEAMS}units: []\n${bomb.join('\n')}\n`)],
    ['deep nesting', write(under, 'long-nhau.yaml', `${HEAD}units: ${'['.repeat(200_000)}\n`)],
    [
      'binary junk',
      write(
        under,
        'rac.yaml',
        Buffer.from(Array.from({ length: 1_000_000 }, () => Math.floor(random() * 256))),
      ),
    ],
  ];
}

function writeDirectory(folder, ids, name = 'danh-muc.yaml') {
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

function write(folder, name, content) {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
}
