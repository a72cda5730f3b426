import { type Campaign, campaignsIn } from '../../campaign.ts';
import type { Audience } from '../../documents/audience/audience.ts';
import { parseRecords } from '../../plan/parse.ts';
import type { RuleContext } from '../../rules/engine/rule.ts';
import { wordDiagnostic } from '../../rules/engine/wording-of.ts';
import type { Environment } from '../environment.ts';
import { overlaid } from '../input/overlaid-files.ts';
import { openCampaign } from '../input/open-campaign.ts';
import type { Rewriting } from '../output/writing/rewrite-text.ts';
import { tellDiagnostics } from '../output/tell-diagnostics.ts';
import { finishWriting } from '../output/writing/write-together.ts';
import { type Diary, diaryOf } from './diary.ts';

/** A campaign whose facts are to be written down. */
export interface OpenedDiary {
  readonly diary: Diary;
  readonly campaign: Campaign;
  readonly context: RuleContext;
  readonly audience: Extract<Audience, 'internal' | 'concerned'>;
  /** The same campaign as it would be with texts rewritten. */
  readonly rewritten: (rewritings: readonly Rewriting[]) => Promise<Campaign>;
}

/**
 * Opens the campaign that a command line asks for; null if so much is wrong with it that nobody knows its visits, or if its
 * file of facts cannot be read as one, or is another plan's. What is wrong is told.
 */
export async function openDiary(
  named: string | undefined,
  isInternal: boolean,
  environment: Environment,
): Promise<OpenedDiary | null> {
  const flags = { asOf: undefined, saved: null, stdinName: undefined };
  const open = () => openCampaign(named, flags, environment);
  let opened = await open();
  const read = opened.campaign.sources.map((source) => source.file);
  if (await finishWriting(read, environment)) opened = await open();
  const { file, files, terms, campaign } = opened;
  const audience = isInternal ? 'internal' : 'concerned';
  const context = campaign.context();
  const [source, ...others] = campaign.sources;
  if (context === null || source === undefined) {
    await tellDiagnostics(environment, campaign, audience);
    return null;
  }
  const diary = await diaryOf(context.plan, source, others, files);
  if (!isLegible(diary)) {
    await tellDiagnostics(environment, campaign, audience);
    return null;
  }
  const rewritten = (rewritings: readonly Rewriting[]) =>
    campaignsIn(overlaid(files, rewritings))(file, { tell: terms.tell });
  return { diary, campaign, context, audience, rewritten };
}

/** Whether the file of facts, if it is there, can be read without a fault and is that of the plan: else facts would be lost in it. */
function isLegible({ id, records: { file, text, isNamed } }: Diary): boolean {
  if (text === null || !isNamed) return true;
  const { value, problems } = parseRecords({ file, text });
  const isFaulty = problems.some((problem) => wordDiagnostic(problem).severity === 'error');
  return value !== null && value.plan === id && !isFaulty;
}
