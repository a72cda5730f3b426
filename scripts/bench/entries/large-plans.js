// Plans that are large or hard to schedule.
import { schedules } from '../checked-schedule.js';
import { writeCampaign, writeCrowded, writeOneDayWished, writeSharedTeams } from '../files/campaign-files.js';
import { ownCommand, WORK } from '../peers/bare.js';
import { ours } from '../sampler.js';

/** Schedules a plan that `write` writes; the result must be what is known of it. */
function scheduled(name, write, known) {
  return (site) => {
    const file = site.once(name, () => write(site.folder(name)));
    const check = schedules(known);
    return ours(site, ['schedule', file, '--format', 'json'], { isMemoryAsked: true, check });
  };
}

const shared100 = scheduled(
  'shared100',
  (folder) => writeSharedTeams(folder, { units: 100, teams: 2, seed: 100 }),
  { units: 100, sum: 0 },
);
const shared1000 = scheduled(
  'shared1000',
  (folder) => writeSharedTeams(folder, { units: 1000, teams: 11, seed: 1000 }),
  { units: 1000, sum: 32 },
);

export const LARGE_PLANS = [
  {
    name: 'campaign60',
    vi: '60 chuyến, 2 đoàn, nhịp đều',
    sampler: scheduled('campaign60', (folder) => writeCampaign(folder, { units: 60, seed: 1 }), {
      units: 60,
      sum: 28,
    }),
    peer: WORK,
    ratio: 3,
    megabytes: 400,
    pairs: 5,
  },
  {
    name: 'h15',
    vi: '15 chuyến muốn cùng một ngày, 1 đoàn, hai mức trần',
    sampler: scheduled('h15', (folder) => writeOneDayWished(folder, { units: 15, seed: 15 }), {
      units: 15,
      sum: 78,
    }),
    peer: WORK,
    ratio: 0.8,
    pairs: 5,
  },
  {
    name: 'wish120',
    vi: '120 chuyến muốn 20 ngày, 5 đoàn',
    sampler: scheduled(
      'wish120',
      (folder) =>
        writeSharedTeams(folder, { units: 120, teams: 5, mostSessions: 3, wishDays: 20, seed: 120 }),
      { units: 120, sum: 59 },
    ),
    peer: WORK,
    ratio: 1.5,
    pairs: 5,
  },
  {
    name: 'wish1000',
    vi: '1.000 chuyến muốn 20 ngày, 11 đoàn',
    sampler: scheduled(
      'wish1000',
      (folder) => writeSharedTeams(folder, { units: 1000, teams: 11, wishDays: 20, seed: 1000 }),
      { units: 1000, sum: 1255 },
    ),
    peer: WORK,
    ratio: 8,
    megabytes: 400,
    pairs: 3,
  },
  {
    name: 'shared300',
    vi: '300 chuyến, 4 đoàn đi đâu cũng được, nhịp đều',
    sampler: scheduled(
      'shared300',
      (folder) => writeSharedTeams(folder, { units: 300, teams: 4, seed: 300 }),
      { units: 300, sum: 15 },
    ),
    peer: WORK,
    ratio: 1.5,
    pairs: 5,
  },
  {
    name: 'shared1000',
    vi: '1.000 chuyến, 11 đoàn đi đâu cũng được, nhịp đều',
    sampler: shared1000,
    peer: WORK,
    ratio: 8,
    megabytes: 400,
    pairs: 3,
  },
  {
    name: 'growth',
    vi: '1.000 chuyến như trên',
    sampler: shared1000,
    peer: ownCommand('100 chuyến cùng kiểu', '100 trips of the same kind', shared100),
    ratio: 12,
    pairs: 3,
  },
  {
    name: 'shared3000',
    vi: '3.000 chuyến, 31 đoàn đi đâu cũng được, nhịp đều',
    sampler: scheduled(
      'shared3000',
      (folder) => writeSharedTeams(folder, { units: 3000, teams: 31, seed: 3000 }),
      { units: 3000, sum: 175, mayBeOpen: true },
    ),
    peer: WORK,
    ratio: null,
    megabytes: 1000,
    pairs: 1,
  },
  {
    name: 's4',
    vi: '300 chuyến dài ngắn trong 8 tuần không đủ chỗ, 20 đoàn',
    sampler: scheduled('s4', (folder) => writeCrowded(folder, { units: 300, teams: 20 }), {
      units: 300,
      sum: 510,
      unplaced: 20,
      mayBeOpen: true,
    }),
    peer: WORK,
    ratio: 30,
    pairs: 1,
  },
];
