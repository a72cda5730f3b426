// The follow-up of a thousand visits.
import { writeDiary } from '../files/follow-up-files.js';
import { WORK } from '../peers/bare.js';
import { ours } from '../sampler.js';
import { thousandVisits } from './thousand-visits.js';

const AS_OF = ['--as-of', '2022-06-30', '--exit-zero'];

function recorded(site) {
  const { plan, saved } = thousandVisits(site);
  return site.once('diary', () => writeDiary(plan, saved));
}

function writeRegister(site) {
  return ['status', recorded(site), ...AS_OF, '--force', '-o', site.at('so-theo-doi.xlsx')];
}

export const FOLLOW_UP = [
  {
    name: 'status',
    vi: '`status` của 1.000 cuộc với 10.000 việc đã ghi',
    sampler: (site) => ours(site, ['status', recorded(site), ...AS_OF, '--format', 'json']),
    peer: WORK,
    ratio: 1.5,
    pairs: 5,
  },
  {
    name: 'register-written',
    vi: 'sổ Excel của 1.000 cuộc ấy, ghi ra',
    sampler: (site) => ours(site, writeRegister(site)),
    peer: WORK,
    ratio: 2,
    pairs: 5,
  },
  {
    name: 'register-read',
    vi: 'sổ Excel của 1.000 cuộc ấy, đọc lại',
    async sampler(site) {
      await ours(site, writeRegister(site))();
      return ours(site, ['record', site.at('so-theo-doi.xlsx'), recorded(site), '--dry-run']);
    },
    peer: WORK,
    ratio: 2,
    pairs: 5,
  },
];
