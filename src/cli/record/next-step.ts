import { writtenDate } from '../../calendar/date-words.ts';
import type { Campaign } from '../../campaign.ts';
import type { Audience } from '../../documents/audience/audience.ts';
import type { Bilingual } from '../../words/language.ts';
import type { ToldFact } from './told-facts.ts';

/** Of campaigns with more visits than this nobody waits for what comes next. */
const MOST_VISITS = 200;

/** Working days ahead that reach beyond every campaign. */
const FAR_AHEAD = 1_000;

/** What is due next of the visit that a fact is of, on the day of the fact; null where nothing is, or it would take long to know. */
export async function nextStep(
  { fact, target }: ToldFact,
  campaign: Campaign,
  audience: Audience,
): Promise<Bilingual | null> {
  const meant = target?.visit?.id;
  const sound = campaign.sound(audience);
  if (meant === undefined || sound === null || sound.context.visits.length > MOST_VISITS) return null;
  const { due } = await sound.status(fact.on, FAR_AHEAD);
  const next = due.find(({ visit }) => visit?.visit.id === meant);
  if (next === undefined) return null;
  const { deadline, date, isExpected } = next;
  return {
    vi: `Tiếp theo: ${deadline.what.vi}, hạn ${writtenDate(date, 'vi')}${isExpected ? ' (dự kiến)' : ''}.`,
    en: `Next: ${deadline.what.en}, by ${writtenDate(date, 'en')}${isExpected ? ' (expected)' : ''}.`,
  };
}
