/** The public JSON of `cchc schedule`, as the command line promises it. */
export interface ScheduleValue {
  readonly plan: string;
  readonly revision: number;
  readonly asOf: string;
  readonly optimal: boolean;
  readonly displacement: number;
  readonly bound: number;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly trips: readonly TripValue[];
  readonly visits: readonly VisitValue[];
  readonly deadlines: readonly DeadlineValue[];
  readonly unplaced: readonly UnplacedValue[];
  readonly moved: readonly MovedValue[];
  /** Left out where there are none. */
  readonly warnings?: readonly WarningValue[];
  readonly calendar: readonly { readonly year: number; readonly status: string }[];
  readonly diagnostics: readonly unknown[];
}

export interface MomentValue {
  readonly date: string;
  readonly session: 'morning' | 'afternoon';
}

export interface TripValue {
  readonly id: string;
  readonly round: string;
  readonly team: string;
  readonly start: MomentValue;
  readonly wished: MomentValue;
  readonly distance: number;
  readonly why: 'pin' | 'previous' | 'wish' | 'pace';
  readonly movedBy: readonly string[];
}

export interface VisitValue {
  readonly id: string;
  readonly trip: string | null;
  readonly unit: string | null;
  readonly name: string;
  readonly level: string;
  readonly parent: string | null;
  readonly subject: string | null;
  readonly round: string;
  readonly team: string | null;
  readonly form: string;
  readonly start: MomentValue | null;
  readonly end: MomentValue | null;
  readonly pinned: boolean;
  readonly earliestNotice: string;
  readonly review: { readonly from: string | null; readonly to: string | null };
  readonly standAside: readonly string[];
  readonly deadlines: readonly DeadlineValue[];
}

export interface DeadlineValue {
  readonly id: string;
  readonly what: string;
  readonly owner: string;
  readonly date: string | null;
  readonly state: 'fixed' | 'expected' | 'open';
  readonly event: string;
  readonly eventDate: string | null;
  readonly direction: 'before' | 'after';
  readonly count: number;
  readonly measure: string;
  readonly convention: 'standard' | 'strict';
  readonly clause: string | null;
}

export interface MovedValue {
  readonly visit: string;
  readonly from: { readonly date: string; readonly session: string | null };
  readonly to: MomentValue | null;
  readonly days: number | null;
  readonly sessions: number | null;
  readonly notified: boolean;
  readonly notifyBy: string | null;
}

export interface WarningValue {
  readonly id: string;
  readonly trip: string;
  readonly visit: string;
  readonly date: string;
  readonly message: string;
}

export type ChangeValue = { readonly decides: string; readonly message: string } & (
  | { readonly kind: 'team' | 'day' | 'window'; readonly to: string }
  | { readonly kind: 'cap' | 'notice'; readonly to: number }
  | {
      readonly kind: 'closed';
      readonly to: {
        readonly from: string;
        readonly to: string;
        readonly session?: string;
        readonly units?: readonly string[];
        readonly teams?: readonly string[];
      };
    }
);

export interface UnplacedValue {
  readonly id: string;
  readonly unit: string | null;
  readonly name: string;
  readonly reasons: readonly { readonly rule: string; readonly sessions: number; readonly message: string }[];
  readonly remaining: number;
  readonly inTheWay: readonly { readonly visit: string; readonly name: string }[];
  readonly together: readonly { readonly rule: string; readonly message: string }[];
  readonly advice?: string;
  readonly changes: readonly ChangeValue[];
}
