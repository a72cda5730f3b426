import type { CivilDate } from '../../calendar/civil-date.ts';
import type { SoundCampaign } from '../../campaign.ts';
import type { Audience } from '../../documents/audience/audience.ts';
import { planFor } from '../../documents/audience/plan-for.ts';
import type { ShownSchedule } from '../../documents/audience/schedule-for.ts';
import { diagnosticValues } from '../../formats/of/diagnostics/diagnostics-json.ts';
import type { ScheduleView } from '../../formats/of/schedule/schedule-view.ts';
import { printable } from '../../formats/text/text-width.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Code } from '../../rules/engine/known-rules.ts';
import { type WordedDiagnostic, wordDiagnostic } from '../../rules/engine/wording-of.ts';
import type { PreviousSchedule } from '../../schedule/previous-schedule.ts';
import type { Environment } from '../environment.ts';
import { openCampaign } from './open-campaign.ts';
import { tellDiagnostics } from '../output/tell-diagnostics.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** A plan with errors: there is no schedule, only what is wrong, ready to be told. */
export interface Refused {
  readonly made: false;
  readonly plan: Plan | null;
  /** What is wrong, as JSON shows it. */
  readonly diagnostics: readonly unknown[];
  /** Tells it on standard error, and that the files named by `-o` stay as they are. */
  tell(files: readonly string[]): Promise<void>;
}

/** A plan with its schedule, as those may see it for whom it is made. */
export interface Made {
  readonly made: true;
  readonly campaign: SoundCampaign;
  readonly view: ScheduleView;
  /** The schedule as whoever runs the tool may see it, who is of the office also where the public reads the result. */
  readonly toOffice: ShownSchedule;
  readonly diagnostics: readonly unknown[];
  /** The exit status that the schedule calls for: 1 if a visit has no place or the plan an error, else 0. */
  readonly status: 0 | 1;
}

/** The call of a verb that shows a schedule. */
interface ScheduleCall {
  readonly words: readonly string[];
  readonly flags: { readonly asOf: CivilDate | undefined; readonly previous: string | undefined };
}

/** The schedule of the plan that the command line names, by `--as-of` and `--previous`, as an audience may see it. */
export async function loadSchedule(
  { words, flags: { asOf, previous } }: ScheduleCall,
  environment: Environment,
  audience: Audience,
): Promise<Refused | Made> {
  const { language } = environment;
  const saved = previous === undefined ? null : { flag: '--previous', file: previous };
  const { campaign, terms } = await openCampaign(words[0], { asOf, saved }, environment);
  const sound = campaign.sound(audience);
  if (sound === null) {
    const plan = campaign.context()?.plan;
    return {
      made: false,
      plan: plan === undefined ? null : planFor(audience, plan),
      diagnostics: diagnosticValues(campaign.diagnosticsFor(audience).map(wordDiagnostic), language),
      tell: async (files) => {
        await tellDiagnostics(environment, campaign, audience === 'public' ? 'concerned' : audience);
        if (files.length > 0) tellNotWritten(files, environment);
      },
    };
  }
  refusePreviousOf(terms.previous, sound.context.plan.id);
  const document = await sound.document(audience);
  const toOffice = audience === 'public' ? await sound.document('concerned') : document;
  const told = campaign.diagnosticsFor(audience).map(wordDiagnostic);
  const toldOffice = audience === 'public' ? campaign.diagnosticsFor('concerned').map(wordDiagnostic) : told;
  const hasErrors = toldOffice.some(({ severity }) => severity === 'error');
  return {
    made: true,
    campaign: sound,
    view: { ...document, language, warnings: warningLines(told, environment) },
    toOffice: toOffice.schedule,
    diagnostics: diagnosticValues(told, language),
    status: toOffice.schedule.unplaced.length > 0 || hasErrors ? 1 : 0,
  };
}

function tellNotWritten(files: readonly string[], { stderr, language }: Environment): void {
  const names = files.map(printable).join(', ');
  const said = {
    vi: `Kế hoạch còn lỗi nên không ghi ${names}. Sửa các lỗi nêu trên rồi chạy lại lệnh này.`,
    en: `Not written, for the plan has errors: ${names}. Mend the errors told above and run this again.`,
  };
  stderr.write(`\n${said[language]}\n`);
}

/** The schedule of another plan shares no trip with this one: it was named by mistake. */
function refusePreviousOf(previous: PreviousSchedule | null, plan: string): void {
  if (previous === null || previous.plan === plan) return;
  throw new UsageError(
    {
      vi: `--previous: đây là lịch của kế hoạch "${previous.plan}", không phải của "${plan}"`,
      en: `--previous: this is the schedule of the plan "${previous.plan}", not of "${plan}"`,
    },
    { vi: 'Hãy nêu lịch đã lưu của chính kế hoạch này.', en: 'Name a schedule saved from this very plan.' },
  );
}

/** What a schedule tells itself, among the visits that moved: that a notified day cannot be kept. */
const TOLD_AS_MOVED: readonly Code[] = ['CC430'];

/** Errors and warnings in a line each, as they stand under a schedule; information is left to `cchc validate`. */
function warningLines(worded: readonly WordedDiagnostic[], { language }: Environment): string[] {
  return worded
    .filter(({ severity, diagnostic }) => severity !== 'info' && !TOLD_AS_MOVED.includes(diagnostic.code))
    .map(({ diagnostic, message }) => `${diagnostic.code}: ${message[language]}`);
}
