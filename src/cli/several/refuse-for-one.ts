import { UsageError } from '../command-line/usage-error.ts';
import { longName } from '../command-line/verb.ts';

/**
 * Refuses flags, given by their keys, that are said of one plan alone, where several are named. A flag that was left out is
 * undefined, false or empty.
 */
export function refuseForOne(flags: Readonly<Record<string, unknown>>, keys: readonly string[]): void {
  const given = keys.filter((key) => {
    const value = flags[key];
    return value !== undefined && value !== false && !(Array.isArray(value) && value.length === 0);
  });
  if (given.length === 0) return;
  const names = given.map(longName).join(', ');
  throw new UsageError(
    {
      vi: `${names} chỉ dùng với một kế hoạch, ở đây có nhiều`,
      en: `${names} ${given.length === 1 ? 'goes' : 'go'} with one plan, and several are named`,
    },
    {
      vi: `Nêu tên một tệp kế hoạch, hoặc bỏ ${names}.`,
      en: `Name one plan file, or leave ${names} out.`,
    },
  );
}
