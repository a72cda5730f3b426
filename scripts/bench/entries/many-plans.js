// Many plans in one go.
import { statSync } from 'node:fs';
import { writeNation } from '../files/letter-files.js';
import { writeLongPlan, writePlanFolder } from '../files/plan-folder.js';
import { ownCommand, WORK } from '../peers/bare.js';
import { spectral } from '../peers/spectral.js';
import { inTurn, mustSucceed, ours } from '../sampler.js';

function planFolder(site, count) {
  const name = `${count}-ke-hoach`;
  return site.once(name, () => writePlanFolder(site.folder(name), site.plan, count));
}

/** Validates so many plans that share a directory and inspect the same units. */
function validated(count) {
  return (site) =>
    ours(site, ['validate', '--months-apart', '0', planFolder(site, count)], {
      isMemoryAsked: true,
      check(sample) {
        mustSucceed(sample);
        if (!sample.stdout.includes(`\n${count} tệp: 0 lỗi, 0 cảnh báo`))
          throw new Error(sample.stdout.slice(-500));
      },
    });
}

const longPlan = (site) => site.once('long', () => writeLongPlan(site.folder('dai')));

/** Schedules all plans of a nation into files, then writes all letters, which schedules them once more. */
function nation(site) {
  const folder = site.once('nation', () => writeNation(site.folder('ca-nuoc')));
  const isMemoryAsked = true;
  const into = (name) => (turn) => site.at(`${name}-${turn}`);
  const schedules = into('lich-ca-nuoc');
  const letters = into('thu-ca-nuoc');
  return inTurn(
    ours(
      site,
      (turn) => [
        'schedule',
        folder,
        ...['json', 'ics'].flatMap((ending) => ['-o', `${schedules(turn)}/{plan}.${ending}`]),
      ],
      { isMemoryAsked },
    ),
    ours(site, (turn) => ['letter', 'notice', folder, '--all', '-o', letters(turn)], { isMemoryAsked }),
  );
}

export const MANY_PLANS = [
  {
    name: 'thousand-plans',
    vi: '`validate` 1.000 kế hoạch',
    sampler: validated(1000),
    peer: WORK,
    ratio: 5,
    isByWall: true,
    pairs: 3,
  },
  {
    name: 'plans-growth',
    vi: '`validate` 1.000 kế hoạch',
    sampler: validated(1000),
    peer: ownCommand('100 kế hoạch', '100 plans', validated(100)),
    ratio: 12,
    memoryRatio: 1.5,
    pairs: 3,
  },
  {
    name: 'spectral',
    vi: '`validate` một kế hoạch dài 220 kB',
    sampler(site) {
      if (statSync(longPlan(site)).size < 200_000) throw new Error('the long plan is short');
      return ours(site, ['validate', longPlan(site)]);
    },
    peer: spectral((site) => [longPlan(site)]),
    ratio: 0.5,
    pairs: 7,
  },
  {
    name: 'spectral-thousand',
    vi: '`validate` 1.000 kế hoạch',
    sampler: validated(1000),
    peer: spectral((site) => [`${planFolder(site, 1000)}/*.yaml`]),
    ratio: 1,
    pairs: 1,
  },
  {
    name: 'nation',
    vi: '34 kế hoạch: mọi lịch ra JSON và ICS, rồi 2.720 thông báo',
    sampler: nation,
    peer: WORK,
    ratio: 30,
    megabytes: 1000,
    isByWall: true,
    pairs: 1,
  },
];
