import type { Path } from '../../diagnostics/path.ts';
import type { ScheduleDocument } from '../schedule/schedule-document.ts';

/** What checklists are made from. */
export interface ChecklistInput extends ScheduleDocument {
  /** Whether the plan file says this, or it is a default. */
  readonly isWritten: (path: Path) => boolean;
}
