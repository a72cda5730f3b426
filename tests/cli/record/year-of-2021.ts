/** Where the campaign stands on a day, reckoned by hand from the plan, the calendar and what was recorded. */
export interface Milestone {
  readonly asOf: string;
  readonly within?: number;
  /** Visits, and how many of them are notified, visited, concluded, remediated and closed or past that. */
  readonly counts: string;
  /** The units in each state, in the order of the plan; those that are not named are `planned`. */
  readonly states: Readonly<Record<string, string>>;
  readonly notRecorded?: readonly string[];
  /** Deadline, the unit whose visit it is of, else who owes it, day, working days left. */
  readonly due?: readonly string[];
  /** The same, but working days late, and reminders. */
  readonly overdue?: readonly string[];
}

/** What an office does in some weeks, command by command, and where it then stands. */
export interface Phase {
  readonly name: string;
  readonly commands: readonly string[];
  readonly then: Milestone;
}

export const DEPARTMENTS =
  'so-tu-phap so-giao-thong-van-tai so-giao-duc-va-dao-tao so-xay-dung so-tai-nguyen-va-moi-truong';

/** All but the visit that is given up. */
export const ALL_HELD = `${DEPARTMENTS} ban-quan-ly-cac-khu-cong-nghiep huyen-tam-binh xa-song-phu xa-phu-loc huyen-binh-tan xa-my-thuan xa-thanh-loi huyen-vung-liem xa-hieu-phung`;

/** Those that the epidemic moves. */
export const MOVED = 'ban-quan-ly-cac-khu-cong-nghiep huyen-tam-binh xa-song-phu xa-phu-loc';
