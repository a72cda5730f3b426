// The plans of whose letters the benchmark writes many.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { HEAD, randomFrom, SAID, write, writeDirectory } from './plan-parts.js';

/** The deadlines that the real plan sets, one on a line. */
export const REAL_DEADLINES = `  notice: { what: Thông báo lịch và đề cương báo cáo đến đơn vị, count: 15, measure: working-day, before: visit-start, clause: VI.1.a }
  report: { count: 5 }
  remediation: { what: 'Báo cáo kết quả khắc phục, chấn chỉnh', count: 20, measure: working-day, after: conclusion-received, clause: VI.3 gạch 5 }
`;

const NOTICE = '  notice: { count: 15, measure: working-day }\n';

/** A campaign of many half-day visits by twenty teams that each have units of their own. */
export function writeManyLetters(folder, { units, deadlines = NOTICE }) {
  const ids = Array.from({ length: units }, (_, index) => `don-vi-${index + 1}`);
  const teams = Array.from({ length: 20 }, (_, team) => {
    const own = ids.filter((_id, index) => index % 20 === team);
    return `  - { id: doan-${team + 1}, name: Đoàn ${team + 1}, lead: so-noi-vu, units: [${own.join(', ')}] }\n`;
  });
  const entries = ids.map((id) => `      - { unit: ${id}, sessions: 1 }\n`);
  const head = HEAD.replace('agency: so-noi-vu }', 'agency: so-noi-vu, symbol: SNV }').replace(
    NOTICE,
    deadlines,
  );
  writeDirectory(folder, ids);
  return write(
    folder,
    'nhieu-thu.yaml',
    `${head}teams:\n${teams.join('')}units:\n  - level: province\n    units:\n${entries.join('')}${SAID}`,
  );
}

/**
 * A nation: the plans of 34 provinces in one folder, each with its directory, 80 units and four teams, and what letters say.
 * Visits take one or two sessions, and a tenth of the units is closed for a month.
 */
export function writeNation(folder, { seed = 34 } = {}) {
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
    mkdirSync(path.join(folder, 'danh-muc'), { recursive: true });
    writeDirectory(path.join(folder, 'danh-muc'), ids, `${name}.yaml`);
    write(
      folder,
      `${name}.yaml`,
      `${head}teams:\n${teams.join('')}units:\n  - level: province\n    units:\n${entries.join('')}schedule:\n  closed:\n${closed.join('')}${SAID}`,
    );
  }
  return folder;
}
