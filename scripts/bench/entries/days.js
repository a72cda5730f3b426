// Counting working days, a million times in one process.
import { DATE_FNS, NUMPY_BUSDAY } from '../peers/days.js';
import { selfTimed } from '../sampler.js';

const shifts = async (site) => selfTimed(process.execPath, [await site.program('shifts.ts')]);

export const DAYS = [
  {
    name: 'date-fns',
    vi: '1.000.000 lần đếm ngày làm việc',
    sampler: shifts,
    peer: DATE_FNS,
    ratio: 0.2,
    pairs: 7,
  },
  {
    name: 'numpy',
    vi: '1.000.000 lần đếm ngày làm việc',
    sampler: shifts,
    peer: NUMPY_BUSDAY,
    ratio: 1.3,
    pairs: 7,
  },
];
