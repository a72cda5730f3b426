import { absenceReversed } from './absence-reversed.ts';
import { beyondDirectory } from './beyond-directory.ts';
import { boundToAfternoon } from './bound-to-afternoon.ts';
import { boundToClosedPeriod } from './bound-to-closed-period.ts';
import { boundToDayOff } from './bound-to-day-off.ts';
import { capTooLow } from './cap-too-low.ts';
import { citedAfterDecision } from './cited-after-decision.ts';
import { closedReversed } from './closed-reversed.ts';
import { closedWithoutEffect } from './closed-without-effect.ts';
import { combiningMarks } from './combining-marks.ts';
import { communeOutsideDistricts } from './commune-outside-districts.ts';
import { dayFixedTwice } from './day-fixed-twice.ts';
import { dayFirstDate } from './day-first-date.ts';
import { dayOutsideWindow } from './day-outside-window.ts';
import { deadlineBeforeDecision } from './deadline-before-decision.ts';
import { deadlineCircle } from './deadline-circle.ts';
import { deadlineIncomplete } from './deadline-incomplete.ts';
import { deadlineTwoWays } from './deadline-two-ways.ts';
import { decisionAfterWindow } from './decision-after-window.ts';
import { decisionNumberTwice } from './decision-number-twice.ts';
import { deputyLeadsWithoutDeputy } from './deputy-leads-without-deputy.ts';
import { directoriesDisagree } from './directories-disagree.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateKey } from './duplicate-key.ts';
import { duplicateUnit } from './duplicate-unit.ts';
import { eachDistrictNotCommunes } from './each-district-not-communes.ts';
import { eachDistrictWithoutDistrict } from './each-district-without-district.ts';
import { effectiveBeforeDecision } from './effective-before-decision.ts';
import { emptyBlock } from './empty-block.ts';
import { exemptionExpired } from './exemption-expired.ts';
import { exemptionForbidden } from './exemption-forbidden.ts';
import { exemptionIncomplete } from './exemption-incomplete.ts';
import { exemptionUnused } from './exemption-unused.ts';
import { forecastYear } from './forecast-year.ts';
import { impossibleDate } from './impossible-date.ts';
import { lostLeadingZero } from './lost-leading-zero.ts';
import { malformedValue } from './malformed-value.ts';
import { minimumBeyondPost } from './minimum-beyond-post.ts';
import { missingKey } from './missing-key.ts';
import { noNotice } from './no-notice.ts';
import { noTeam } from './no-team.ts';
import { nobodyMayLeadRule } from './nobody-may-lead.ts';
import { notAPlan } from './not-a-plan.ts';
import { noticePartlyUnreachable } from './notice-partly-unreachable.ts';
import { noticeTooLate } from './notice-too-late.ts';
import { noticeUnreachable } from './notice-unreachable.ts';
import { notifiedDayUnusable } from './notified-day-unusable.ts';
import { outOfRange } from './out-of-range.ts';
import { outsideCalendar } from './outside-calendar.ts';
import { overrideAgainstDocument } from './override-against-document.ts';
import { overrideWithoutEffect } from './override-without-effect.ts';
import { parentLevel } from './parent-level.ts';
import { personInTwoPlaces } from './person-in-two-places.ts';
import { personInTwoTeams } from './person-in-two-teams.ts';
import { personOnTwoPlansAtOnce } from './person-on-two-plans-at-once.ts';
import { personOnTwoPlans } from './person-on-two-plans.ts';
import { pinnedTooEarly } from './pinned-too-early.ts';
import { postNotFilled } from './post-not-filled.ts';
import { recordOutOfOrder } from './record-out-of-order.ts';
import { recordTwice } from './record-twice.ts';
import { recordWithoutVisit } from './record-without-visit.ts';
import { reviewAfterWindow } from './review-after-window.ts';
import { reviewReversed } from './review-reversed.ts';
import { roleAbsent } from './role-absent.ts';
import { roundMissing } from './round-missing.ts';
import type { Rule } from './rule.ts';
import { sameName } from './same-name.ts';
import { secondHandYear } from './second-hand-year.ts';
import { secondHead } from './second-head.ts';
import { selectionConflict } from './selection-conflict.ts';
import { shareOfNothing } from './share-of-nothing.ts';
import { signerAbsent } from './signer-absent.ts';
import { standsAside } from './stands-aside.ts';
import { strictWithoutEffect } from './strict-without-effect.ts';
import { subjectMissing } from './subject-missing.ts';
import { substituteForNobody } from './substitute-for-nobody.ts';
import { teamNotFormed } from './team-not-formed.ts';
import { tooDeep } from './too-deep.ts';
import { tooLong } from './too-long.ts';
import { tooManyAliases } from './too-many-aliases.ts';
import { tooManyCommunes } from './too-many-communes.ts';
import { tooManyVisits } from './too-many-visits.ts';
import { tripFitsNowhere } from './trip-fits-nowhere.ts';
import { undeclaredId } from './undeclared-id.ts';
import { unitInspectedAgain } from './unit-inspected-again.ts';
import { unitNotInForce } from './unit-not-in-force.ts';
import { unitNotInspected } from './unit-not-inspected.ts';
import { unitPartlyInForce } from './unit-partly-in-force.ts';
import { unitPerhapsInspectedAgain } from './unit-perhaps-inspected-again.ts';
import { unitsToBeNamed } from './units-to-be-named.ts';
import { unknownAgency } from './unknown-agency.ts';
import { unknownDeadline } from './unknown-deadline.ts';
import { unknownEvent } from './unknown-event.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownOwner } from './unknown-owner.ts';
import { unknownWord } from './unknown-word.ts';
import { unreadableFile } from './unreadable-file.ts';
import { validityReversed } from './validity-reversed.ts';
import { visitNotRecorded } from './visit-not-recorded.ts';
import { visitedAgainstPlan } from './visited-against-plan.ts';
import { windowClosed } from './window-closed.ts';
import { windowReversed } from './window-reversed.ts';
import { windowWithoutWorkingDay } from './window-without-working-day.ts';
import { wishUnusable } from './wish-unusable.ts';
import { wrongKind } from './wrong-kind.ts';
import { wrongLevel } from './wrong-level.ts';
import { wrongType } from './wrong-type.ts';
import { yamlSyntax } from './yaml-syntax.ts';
import { yearMismatch } from './year-mismatch.ts';

/**
 * Every rule, in the order of codes. To add one: its file, its line here, its fixture folder in `tests/rules/fixtures`.
 */
export const RULES: readonly Rule[] = [
  yamlSyntax,
  duplicateKey,
  unknownKey,
  wrongType,
  missingKey,
  lostLeadingZero,
  impossibleDate,
  tooManyAliases,
  tooDeep,
  tooLong,
  unknownWord,
  malformedValue,
  outOfRange,
  notAPlan,
  unreadableFile,
  dayFirstDate,
  combiningMarks,
  duplicateId,
  unknownAgency,
  undeclaredId,
  duplicateUnit,
  wrongLevel,
  wrongKind,
  roundMissing,
  subjectMissing,
  communeOutsideDistricts,
  tooManyCommunes,
  eachDistrictWithoutDistrict,
  eachDistrictNotCommunes,
  selectionConflict,
  beyondDirectory,
  shareOfNothing,
  emptyBlock,
  unitsToBeNamed,
  unitNotInForce,
  unitPartlyInForce,
  unitNotInspected,
  validityReversed,
  parentLevel,
  sameName,
  noTeam,
  teamNotFormed,
  signerAbsent,
  roleAbsent,
  secondHead,
  postNotFilled,
  minimumBeyondPost,
  nobodyMayLeadRule,
  standsAside,
  personInTwoTeams,
  personInTwoPlaces,
  absenceReversed,
  substituteForNobody,
  deputyLeadsWithoutDeputy,
  windowReversed,
  noticeTooLate,
  outsideCalendar,
  windowWithoutWorkingDay,
  windowClosed,
  decisionAfterWindow,
  noticeUnreachable,
  noticePartlyUnreachable,
  yearMismatch,
  forecastYear,
  secondHandYear,
  reviewReversed,
  reviewAfterWindow,
  dayOutsideWindow,
  boundToDayOff,
  boundToClosedPeriod,
  boundToAfternoon,
  pinnedTooEarly,
  wishUnusable,
  closedReversed,
  closedWithoutEffect,
  dayFixedTwice,
  overrideWithoutEffect,
  overrideAgainstDocument,
  recordWithoutVisit,
  recordTwice,
  recordOutOfOrder,
  effectiveBeforeDecision,
  citedAfterDecision,
  notifiedDayUnusable,
  visitedAgainstPlan,
  visitNotRecorded,
  unknownEvent,
  deadlineCircle,
  deadlineIncomplete,
  unknownOwner,
  unknownDeadline,
  noNotice,
  strictWithoutEffect,
  deadlineBeforeDecision,
  deadlineTwoWays,
  tooManyVisits,
  tripFitsNowhere,
  capTooLow,
  unitInspectedAgain,
  unitPerhapsInspectedAgain,
  personOnTwoPlansAtOnce,
  personOnTwoPlans,
  directoriesDisagree,
  decisionNumberTwice,
  exemptionIncomplete,
  exemptionForbidden,
  exemptionExpired,
  exemptionUnused,
];

/** The rule of a code. */
export function ruleOf(code: string): Rule | undefined {
  return RULES.find((rule) => rule.code === code);
}
