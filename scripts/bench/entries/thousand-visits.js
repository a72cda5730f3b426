// A plan of a thousand visits whose schedule is settled, for what comes after.
import { run } from '../measure.js';
import { mustSucceed } from '../sampler.js';
import { writeManyLetters } from '../files/letter-files.js';

/** The plan and its schedule, saved. */
export function thousandVisits(site) {
  return site.once('thousand visits', () => {
    const plan = writeManyLetters(site.folder('nghin-cuoc'), { units: 1000 });
    const saved = site.at('nghin-cuoc', 'lich.json');
    mustSucceed(run(process.execPath, [site.cchc, 'schedule', plan, '-o', saved]));
    return { plan, saved };
  });
}
