// Many plans, and a long one.
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HEAD, TEAMS, write, writeDirectory } from './plan-parts.js';

/** A folder of plans like the one given, all with its directory, each with a decision number of its own. */
export function writePlanFolder(folder, plan, count) {
  const text = readFileSync(plan, 'utf8');
  cpSync(path.join(path.dirname(plan), 'danh-muc'), path.join(folder, 'danh-muc'), { recursive: true });
  for (let index = 0; index < count; index++) {
    const named = text.replaceAll('92/QĐ-UBND', `${1000 + index}/QĐ-UBND`);
    write(folder, `ke-hoach-${String(index).padStart(4, '0')}.yaml`, named);
  }
  return folder;
}

/** A plan of about 200 kB: 200 units and 1,700 lines of content. */
export function writeLongPlan(folder) {
  const ids = Array.from({ length: 200 }, (_, index) => `don-vi-${index + 1}`);
  writeDirectory(folder, ids);
  const units = ids.map((id) => `      - { unit: ${id}, form: by-report }`);
  const lines = Array.from(
    { length: 1700 },
    (_, index) =>
      `  - Nội dung kiểm tra thứ ${index} của kế hoạch, dài gần bằng một dòng của một quyết định có thật`,
  );
  return write(
    folder,
    'ke-hoach.yaml',
    `${HEAD}${TEAMS}units:\n  - level: province\n    units:\n${units.join('\n')}\ncontent:\n${lines.join('\n')}\n`,
  );
}
