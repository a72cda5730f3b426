// The same campaign for TaskJuggler, a planner of projects.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isInstalled, run } from '../measure.js';
import { program } from '../sampler.js';

/** The days off of the window, for the other program knows none. */
const DAYS_OFF = ['2021-04-21', '2021-04-30', '2021-05-03', '2021-09-02', '2021-09-03'];

const HEAD = `project kiemtra "Kế hoạch kiểm tra" 2021-04-01 - 2021-11-01 {
  timezone "Asia/Ho_Chi_Minh"
  timingresolution 60min
  dailyworkinghours 8
}
${DAYS_OFF.map((day) => `leaves holiday "Nghỉ" ${day}\n`).join('')}resource doan "Đoàn kiểm tra"
`;

const REPORT = `taskreport lich "lich" {
  formats csv
  columns id, name, start, end, resources
}
`;

/** TaskJuggler, which schedules the trips of the real plan: each with its effort, not before the day that it wishes for. */
export const TASK_JUGGLER = {
  vi: 'TaskJuggler',
  en: 'TaskJuggler',
  missing: 'TaskJuggler (tj3)',
  sampler(site) {
    if (!isInstalled('tj3', '--version')) return null;
    const folder = site.folder('taskjuggler');
    const { stdout } = run(process.execPath, [site.cchc, 'schedule', site.plan, '--format', 'json']);
    const file = path.join(folder, 'ke-hoach.tjp');
    writeFileSync(file, `${HEAD}${JSON.parse(stdout).trips.map(task).join('')}${REPORT}`);
    const check = ({ status }) => {
      const rows = status === 0 ? readFileSync(path.join(folder, 'lich.csv'), 'utf8').trim().split('\n') : [];
      if (rows.length !== JSON.parse(stdout).trips.length + 1)
        throw new Error('TaskJuggler wrote no schedule');
    };
    return program('tj3', ['--silent', '--output-dir', folder, file], { check });
  },
};

function task({ id, start, end, wished }, index) {
  const days = start.date === end.date ? 1 : 2;
  return `task t${index + 1} "${id}" {\n  start ${wished.date}\n  effort ${days}d\n  allocate doan\n}\n`;
}
