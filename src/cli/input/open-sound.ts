import type { Campaign, SoundCampaign } from '../../campaign.ts';
import type { Audience } from '../../documents/audience/audience.ts';
import { planFor } from '../../documents/audience/plan-for.ts';
import { diagnosticValues } from '../../formats/of/diagnostics/diagnostics-json.ts';
import type { DiagnosticJson } from '../../formats/of/diagnostics/json-shape.ts';
import { printable } from '../../formats/text/text-width.ts';
import type { Plan } from '../../plan/plan.ts';
import { wordDiagnostic } from '../../rules/engine/wording-of.ts';
import type { PreviousSchedule } from '../../schedule/previous-schedule.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Environment } from '../environment.ts';
import { checkedWords } from '../output/step-words.ts';
import { tellDiagnostics } from '../output/tell-diagnostics.ts';
import { type CampaignFlags, openCampaign, type SavedFlag } from './open-campaign.ts';

/** A plan with errors: nothing is made of it, only what is wrong, ready to be told. */
export interface Refused {
  readonly made: false;
  readonly plan: Plan | null;
  /** What is wrong, as JSON shows it. */
  readonly diagnostics: readonly DiagnosticJson[];
  /** Tells it on standard error, and that the files named by `-o` stay as they are. */
  tell(files: readonly string[]): Promise<void>;
}

/** A plan of which something can be made for an audience. */
interface Sound {
  readonly made: true;
  readonly campaign: Campaign;
  readonly sound: SoundCampaign;
  /** The file of the plan, and the schedule that was saved earlier, if one is named. */
  readonly file: string;
  readonly previous: PreviousSchedule | null;
}

/** The plan that is named, and what flags say of its campaign. */
export interface SoundCall extends CampaignFlags {
  readonly plan: string | undefined;
}

/** The campaign that the command line asks for, if something can be made of it for an audience. */
export async function openSound(
  call: SoundCall,
  environment: Environment,
  audience: Audience,
): Promise<Refused | Sound> {
  const { language } = environment;
  const { file, campaign, terms } = await openCampaign(call.plan, call, environment);
  const sound = campaign.sound(audience);
  const found = campaign.diagnosticsFor(audience).map((one) => wordDiagnostic(one).severity);
  environment.detail(checkedWords(file, found));
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
  refuseOtherPlan(call.saved, terms.previous, sound.context.plan.id);
  return { made: true, campaign, sound, file, previous: terms.previous };
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
function refuseOtherPlan(saved: SavedFlag | null, previous: PreviousSchedule | null, plan: string): void {
  if (saved === null || previous === null || previous.plan === plan) return;
  throw new UsageError(
    {
      vi: `${saved.flag}: đây là lịch của kế hoạch "${previous.plan}", không phải của "${plan}"`,
      en: `${saved.flag}: this is the schedule of the plan "${previous.plan}", not of "${plan}"`,
    },
    { vi: 'Hãy nêu lịch đã lưu của chính kế hoạch này.', en: 'Name a schedule saved from this very plan.' },
  );
}
