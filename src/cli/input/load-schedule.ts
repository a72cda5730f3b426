import type { SoundCampaign } from '../../campaign.ts';
import type { Audience } from '../../documents/audience/audience.ts';
import type { ShownSchedule } from '../../documents/audience/schedule-for.ts';
import { diagnosticValues } from '../../formats/of/diagnostics/diagnostics-json.ts';
import type { DiagnosticJson } from '../../formats/of/diagnostics/json-shape.ts';
import type { ScheduleView } from '../../formats/of/schedule/schedule-view.ts';
import type { Code } from '../../rules/engine/known-rules.ts';
import { type WordedDiagnostic, wordDiagnostic } from '../../rules/engine/wording-of.ts';
import type { PreviousSchedule } from '../../schedule/previous-schedule.ts';
import type { Environment } from '../environment.ts';
import { openSound, type Refused, type SoundCall } from './open-sound.ts';

/** A plan with its schedule, as those may see it for whom it is made. */
export interface Made {
  readonly made: true;
  readonly campaign: SoundCampaign;
  /** The file of the plan, and the schedule that was saved earlier, if one is named. */
  readonly file: string;
  readonly previous: PreviousSchedule | null;
  readonly view: ScheduleView;
  /** The schedule as whoever runs the tool may see it, who is of the office also where the public reads the result. */
  readonly toOffice: ShownSchedule;
  readonly diagnostics: readonly DiagnosticJson[];
  /** The exit status that the schedule calls for: 1 if a visit has no place or the plan an error, else 0. */
  readonly status: 0 | 1;
}

/** The schedule of the plan that the command line asks for, as an audience may see it. */
export async function loadSchedule(
  call: SoundCall,
  environment: Environment,
  audience: Audience,
): Promise<Refused | Made> {
  const opened = await openSound(call, environment, audience);
  if (!opened.made) return opened;
  const { campaign, sound, file, previous } = opened;
  const { language } = environment;
  const document = await sound.document(audience);
  const toOffice = audience === 'public' ? await sound.document('concerned') : document;
  const told = campaign.diagnosticsFor(audience).map(wordDiagnostic);
  const toldOffice = audience === 'public' ? campaign.diagnosticsFor('concerned').map(wordDiagnostic) : told;
  const hasErrors = toldOffice.some(({ severity }) => severity === 'error');
  return {
    made: true,
    campaign: sound,
    ...{ file, previous },
    view: { ...document, language, warnings: warningLines(told, environment) },
    toOffice: toOffice.schedule,
    diagnostics: diagnosticValues(told, language),
    status: toOffice.schedule.unplaced.length > 0 || hasErrors ? 1 : 0,
  };
}

/** What a schedule tells itself, among the visits that moved: that a notified day cannot be kept. */
const TOLD_AS_MOVED: readonly Code[] = ['CC430'];

/** Errors and warnings in a line each, as they stand under a schedule; information is left to `cchc validate`. */
function warningLines(worded: readonly WordedDiagnostic[], { language }: Environment): string[] {
  return worded
    .filter(({ severity, diagnostic }) => severity !== 'info' && !TOLD_AS_MOVED.includes(diagnostic.code))
    .map(({ diagnostic, message }) => `${diagnostic.code}: ${message[language]}`);
}
