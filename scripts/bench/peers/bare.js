// What every machine with Node has, to measure against.
import { fileURLToPath } from 'node:url';
import { program } from '../sampler.js';

const CALIBRATION = fileURLToPath(new URL('../programs/calibration.js', import.meta.url));

/** Node that starts and ends. */
export const NODE = {
  vi: '`node -e 0`',
  en: 'node -e 0',
  sampler: () => program(process.execPath, ['-e', '0']),
};

/** A fixed piece of work. */
export const WORK = {
  vi: 'việc chuẩn',
  en: 'the fixed piece of work',
  sampler: () => program(process.execPath, [CALIBRATION]),
};

/** Another command of ours, or the same one on less. */
export function ownCommand(vi, en, sampler) {
  return { vi, en, sampler };
}
