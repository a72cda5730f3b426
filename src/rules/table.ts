import { absenceReversed } from './teams/CC312-absence-reversed.ts';
import { beyondDirectory } from './units/CC214-beyond-directory.ts';
import { boundToAfternoon } from './time/CC417-bound-to-afternoon.ts';
import { boundToClosedPeriod } from './time/CC416-bound-to-closed-period.ts';
import { boundToDayOff } from './time/CC415-bound-to-day-off.ts';
import { capTooLow } from './scheduling/CC603-cap-too-low.ts';
import { citedAfterDecision } from './time/CC429-cited-after-decision.ts';
import { closedReversed } from './time/CC420-closed-reversed.ts';
import { closedWithoutEffect } from './time/CC421-closed-without-effect.ts';
import { combiningMarks } from './writing/CC117-combining-marks.ts';
import { communeOutsideDistricts } from './units/CC209-commune-outside-districts.ts';
import { dayFixedTwice } from './time/CC422-day-fixed-twice.ts';
import { dayFirstDate } from './writing/CC116-day-first-date.ts';
import { dayOutsideWindow } from './time/CC414-day-outside-window.ts';
import { deadlineBeforeDecision } from './deadlines/CC508-deadline-before-decision.ts';
import { deadlineCircle } from './deadlines/CC502-deadline-circle.ts';
import { deadlineIncomplete } from './deadlines/CC503-deadline-incomplete.ts';
import { deadlineTwoWays } from './deadlines/CC509-deadline-two-ways.ts';
import { decisionAfterWindow } from './time/CC406-decision-after-window.ts';
import { decisionNumberTwice } from './between-plans/CC706-decision-number-twice.ts';
import { deputyLeadsWithoutDeputy } from './teams/CC314-deputy-leads-without-deputy.ts';
import { directoriesDisagree } from './between-plans/CC705-directories-disagree.ts';
import { duplicateId } from './units/CC201-duplicate-id.ts';
import { duplicateKey } from './writing/CC102-duplicate-key.ts';
import { duplicateUnit } from './units/CC204-duplicate-unit.ts';
import { eachDistrictNotCommunes } from './units/CC212-each-district-not-communes.ts';
import { eachDistrictWithoutDistrict } from './units/CC211-each-district-without-district.ts';
import { effectiveBeforeDecision } from './time/CC428-effective-before-decision.ts';
import { emptyBlock } from './units/CC216-empty-block.ts';
import { exemptionExpired } from './exemptions/CC803-exemption-expired.ts';
import { exemptionForbidden } from './exemptions/CC802-exemption-forbidden.ts';
import { exemptionIncomplete } from './exemptions/CC801-exemption-incomplete.ts';
import { exemptionUnused } from './exemptions/CC804-exemption-unused.ts';
import { forecastYear } from './time/CC410-forecast-year.ts';
import { impossibleDate } from './writing/CC107-impossible-date.ts';
import { lostLeadingZero } from './writing/CC106-lost-leading-zero.ts';
import { malformedValue } from './writing/CC112-malformed-value.ts';
import { minimumBeyondPost } from './teams/CC307-minimum-beyond-post.ts';
import { missingKey } from './writing/CC105-missing-key.ts';
import { noNotice } from './deadlines/CC506-no-notice.ts';
import { noTeam } from './teams/CC301-no-team.ts';
import { nobodyMayLeadRule } from './teams/CC308-nobody-may-lead.ts';
import { notAPlan } from './writing/CC114-not-a-plan.ts';
import { noticePartlyUnreachable } from './time/CC408-notice-partly-unreachable.ts';
import { noticeTooLate } from './time/CC402-notice-too-late.ts';
import { noticeUnreachable } from './time/CC407-notice-unreachable.ts';
import { notifiedDayUnusable } from './time/CC430-notified-day-unusable.ts';
import { outOfRange } from './writing/CC113-out-of-range.ts';
import { outsideCalendar } from './time/CC403-outside-calendar.ts';
import { overrideAgainstDocument } from './time/CC424-override-against-document.ts';
import { overrideWithoutEffect } from './time/CC423-override-without-effect.ts';
import { parentLevel } from './units/CC222-parent-level.ts';
import { personInTwoPlaces } from './teams/CC311-person-in-two-places.ts';
import { personInTwoTeams } from './teams/CC310-person-in-two-teams.ts';
import { personOnTwoPlansAtOnce } from './between-plans/CC703-person-on-two-plans-at-once.ts';
import { personOnTwoPlans } from './between-plans/CC704-person-on-two-plans.ts';
import { pinnedTooEarly } from './time/CC418-pinned-too-early.ts';
import { postNotFilled } from './teams/CC306-post-not-filled.ts';
import { recordOutOfOrder } from './time/CC427-record-out-of-order.ts';
import { recordTwice } from './time/CC426-record-twice.ts';
import { recordWithoutVisit } from './time/CC425-record-without-visit.ts';
import { reviewAfterWindow } from './time/CC413-review-after-window.ts';
import { reviewReversed } from './time/CC412-review-reversed.ts';
import { roleAbsent } from './teams/CC304-role-absent.ts';
import { roundMissing } from './units/CC207-round-missing.ts';
import type { Rule } from './engine/rule.ts';
import { sameName } from './units/CC223-same-name.ts';
import { secondHandYear } from './time/CC411-second-hand-year.ts';
import { secondHead } from './teams/CC305-second-head.ts';
import { selectionConflict } from './units/CC213-selection-conflict.ts';
import { shareOfNothing } from './units/CC215-share-of-nothing.ts';
import { signerAbsent } from './teams/CC303-signer-absent.ts';
import { standsAside } from './teams/CC309-stands-aside.ts';
import { strictWithoutEffect } from './deadlines/CC507-strict-without-effect.ts';
import { subjectMissing } from './units/CC208-subject-missing.ts';
import { substituteForNobody } from './teams/CC313-substitute-for-nobody.ts';
import { teamNotFormed } from './teams/CC302-team-not-formed.ts';
import { tooDeep } from './writing/CC109-too-deep.ts';
import { tooLong } from './writing/CC110-too-long.ts';
import { tooManyAliases } from './writing/CC108-too-many-aliases.ts';
import { tooManyCommunes } from './units/CC210-too-many-communes.ts';
import { tooManyVisits } from './scheduling/CC601-too-many-visits.ts';
import { tripFitsNowhere } from './scheduling/CC602-trip-fits-nowhere.ts';
import { undeclaredId } from './units/CC203-undeclared-id.ts';
import { unitInspectedAgain } from './between-plans/CC701-unit-inspected-again.ts';
import { unitNotInForce } from './units/CC218-unit-not-in-force.ts';
import { unitNotInspected } from './units/CC220-unit-not-inspected.ts';
import { unitPartlyInForce } from './units/CC219-unit-partly-in-force.ts';
import { unitPerhapsInspectedAgain } from './between-plans/CC702-unit-perhaps-inspected-again.ts';
import { unitsToBeNamed } from './units/CC217-units-to-be-named.ts';
import { unknownAgency } from './units/CC202-unknown-agency.ts';
import { unknownDeadline } from './deadlines/CC505-unknown-deadline.ts';
import { unknownEvent } from './deadlines/CC501-unknown-event.ts';
import { unknownKey } from './writing/CC103-unknown-key.ts';
import { unknownOwner } from './deadlines/CC504-unknown-owner.ts';
import { unknownWord } from './writing/CC111-unknown-word.ts';
import { unreadableFile } from './writing/CC115-unreadable-file.ts';
import { validityReversed } from './units/CC221-validity-reversed.ts';
import { visitNotRecorded } from './time/CC432-visit-not-recorded.ts';
import { visitedAgainstPlan } from './time/CC431-visited-against-plan.ts';
import { windowClosed } from './time/CC405-window-closed.ts';
import { windowReversed } from './time/CC401-window-reversed.ts';
import { windowWithoutWorkingDay } from './time/CC404-window-without-working-day.ts';
import { wishUnusable } from './time/CC419-wish-unusable.ts';
import { wrongKind } from './units/CC206-wrong-kind.ts';
import { wrongLevel } from './units/CC205-wrong-level.ts';
import { wrongType } from './writing/CC104-wrong-type.ts';
import { yamlSyntax } from './writing/CC101-yaml-syntax.ts';
import { yearMismatch } from './time/CC409-year-mismatch.ts';

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
