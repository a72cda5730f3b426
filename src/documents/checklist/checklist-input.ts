import type { Directory } from '../../plan/directory.ts';
import type { Path } from '../../plan/path.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Schedule } from '../../schedule/schedule.ts';

/** What checklists are made from. */
export interface ChecklistInput {
  readonly plan: Plan;
  readonly directory: Directory;
  /** With unannounced visits only if those who read it may know of them. */
  readonly schedule: Schedule;
  /** Whether the plan file says this, or it is a default. */
  readonly isWritten: (path: Path) => boolean;
}
