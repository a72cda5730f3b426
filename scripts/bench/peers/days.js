// Others that count working days.
import { fileURLToPath } from 'node:url';
import { isInstalled } from '../measure.js';
import { selfTimed } from '../sampler.js';

const NUMPY = fileURLToPath(new URL('../programs/numpy_shifts.py', import.meta.url));

/** date-fns, one day after the other. */
export const DATE_FNS = {
  vi: '`addBusinessDays` của date-fns, không biết ngày lễ',
  en: 'addBusinessDays of date-fns, which knows no holiday',
  sampler: async (site) => selfTimed(process.execPath, [await site.program('date-fns-shifts.js')]),
};

/** numpy, all days in one call. */
export const NUMPY_BUSDAY = {
  vi: '`busday_offset` của numpy, cả triệu ngày một lời gọi',
  en: 'busday_offset of numpy, a million days in one call',
  missing: 'numpy (python3)',
  sampler: () => (isInstalled('python3', '-c', 'import numpy') ? selfTimed('python3', [NUMPY]) : null),
};
