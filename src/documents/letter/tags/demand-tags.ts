import type { Demand } from '../../../plan/demands.ts';
import { officialDay } from '../../official-date.ts';
import { lengthOf } from './duty-tags.ts';

/** By when a conclusion asks for one of its demands, in the words of its own deadline; null where it has none. */
export function demandDueWords({ finding }: Pick<Demand, 'finding'>): string | null {
  if (finding.until !== null) return `chậm nhất ${officialDay(finding.until)}`;
  if (finding.after !== null)
    return `${lengthOf(finding.after, 'working-day')} kể từ ngày nhận được kết luận`;
  return null;
}
