/** A plan and its directory, as texts. */
export interface PlanInput {
  readonly of: 'plan';
  readonly plan: string;
  readonly directory: string;
}

/** A file of facts, with the plan that names it and the directory of the plan. */
export interface RecordsInput {
  readonly of: 'records';
  readonly plan: string;
  readonly directory: string;
  readonly records: string;
}

/** A schedule that was saved as JSON, of the sample. */
export interface ScheduleInput {
  readonly of: 'schedule';
  readonly schedule: string;
}

/** An agency's own Word file for letters, its bytes in base64. */
export interface TemplateInput {
  readonly of: 'template';
  readonly template: string;
}

/** A register in Excel, of the sample, its bytes in base64. */
export interface RegisterInput {
  readonly of: 'register';
  readonly register: string;
}

/** A project file. */
export interface ProjectInput {
  readonly of: 'project';
  readonly project: string;
}

/** The words of a command line behind `cchc`. */
export interface CommandInput {
  readonly of: 'command';
  readonly words: readonly string[];
}

/** What the tool is tried with. */
export type FuzzInput =
  PlanInput | RecordsInput | ScheduleInput | TemplateInput | RegisterInput | ProjectInput | CommandInput;

/** What an input is an input of. */
export type Dimension = FuzzInput['of'];
