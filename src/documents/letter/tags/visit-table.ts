import { fullNameOf } from '../inspected-field.ts';
import type { ScheduledVisit } from '../../../schedule/schedule.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { teamsOf } from './common-tags.ts';
import type { Tags } from './tag-values.ts';
import { reviewOf, visitTags } from './visit-tags.ts';

/** Some visits as a list, and what holds for all of them, so that no column says the same on every line or nothing. */
export function visitTable(
  facts: LetterFacts,
  visits: readonly ScheduledVisit[],
  more: (visit: ScheduledVisit) => Tags = () => ({}),
): Tags {
  const cuoc: Tags[] = visits.map((visit, index) => ({
    ...visitTags(facts, visit, index),
    doan_day_du: teamsOf(facts, [visit])
      .map((team) => fullNameOf(facts, team))
      .join(''),
    ...more(visit),
  }));
  const reviews = new Set(
    visits.map((scheduled) => reviewOf(reviewOfRound(scheduled), scheduled.visit.form)),
  );
  const hasVenues = cuoc.some((one) => one.co_dia_diem_rieng === true);
  const hasReviews = cuoc.some((one) => one.co_ky_kiem_tra === true);
  return {
    cuoc,
    moi_cuoc_mot_doan: teamsOf(facts, visits).length > 1,
    co_cot_dia_diem: hasVenues,
    khong_cot_dia_diem: !hasVenues,
    chung_ky_kiem_tra: hasReviews && reviews.size === 1,
    rieng_ky_kiem_tra: hasReviews && reviews.size > 1,
    ky_kiem_tra_chung: [...reviews][0] ?? '',
  };
}

/** The review period as the plan says it of a whole round: up to the day of each visit, where it ends with that. */
export function reviewOfRound({ visit, review }: ScheduledVisit): ScheduledVisit['review'] {
  const ofRound = visit.round.review;
  return ofRound === null || ofRound.last !== null ? review : ofRound;
}
