import type { CivilDate } from '../../calendar/civil-date.ts';
import type { SoundCampaign } from '../../campaign.ts';
import { type DoubtfulCell, doubtText } from '../../formats/of/status/register/doubt.ts';
import { readRegister } from '../../formats/of/status/register/read-register.ts';
import { printable } from '../../formats/text/text-width.ts';
import type { Environment } from '../environment.ts';
import { cannotRead } from '../input/cannot-read.ts';
import { readBytes } from '../input/file-bytes.ts';
import { namedFile } from '../input/named-file.ts';
import { tellDiagnostics } from '../output/tell-diagnostics.ts';
import { writeResult } from '../output/write-output.ts';
import { withFacts } from './diary.ts';
import { factWords } from './fact-words.ts';
import { openDiary } from './open-diary.ts';
import { refuseTwice } from './told-facts.ts';
import { writeChecked } from './write-facts.ts';

/**
 * `cchc record FILE.xlsx [PLAN]`: writes down what somebody has written into the register in Excel. Status 1, and nothing
 * written, where any cell is doubtful, which is told with its place, and where the plan has errors.
 */
export async function recordRegister(
  file: string,
  plan: string | undefined,
  { internal, dryRun }: { readonly internal: boolean; readonly dryRun: boolean },
  environment: Environment,
): Promise<0 | 1> {
  const bytes = await bytesOf(await namedFile(file, REGISTER_ENDINGS, environment));
  const opened = await openDiary(plan, internal, environment);
  if (opened === null) return 1;
  const { campaign, context, audience, diary } = opened;
  const sound = campaign.sound(audience);
  if (sound === null) {
    await tellDiagnostics(environment, campaign, audience);
    return 1;
  }
  const read = await readRegister(bytes, await sound.status(dayToSeeAll(sound, environment.today()), 0));
  if ('doubtful' in read) {
    tellDoubtful(file, read.doubtful, environment);
    return 1;
  }
  if (read.facts.length === 0) {
    const nothing = { vi: 'Sổ không có gì mới.', en: 'There is nothing new in the register.' };
    await writeResult(environment, {}, `${nothing[environment.language]}\n`);
    return 0;
  }
  const facts = read.facts.map(({ fact }) => fact);
  refuseTwice(facts, opened);
  const said = read.facts.map(({ cell, fact }) => {
    const { vi, en } = factWords(fact, context);
    return { vi: `Đã ghi (ô ${cell}): ${vi}`, en: `Recorded (cell ${cell}): ${en}` };
  });
  return writeChecked({ rewritings: withFacts(diary, facts), said }, opened, dryRun, environment);
}

/** How the name of a register ends. */
const REGISTER_ENDINGS = ['.xlsx', '.xlsm'];

/** Longer files are not even read; what a register may have is asked of its bytes. */
const MOST_BYTES = 64_000_000;

async function bytesOf(file: string): Promise<Uint8Array> {
  const read = await readBytes(file, MOST_BYTES);
  if ('fault' in read) throw cannotRead(read);
  return read.bytes;
}

/** Today, or the day of the last fact where that lies ahead: what is on record is not written down again. */
function dayToSeeAll({ context }: SoundCampaign, today: CivilDate): CivilDate {
  return context.plan.recorded.reduce((last, { on }) => (on > last ? on : last), today);
}

function tellDoubtful(
  file: string,
  doubtful: readonly DoubtfulCell[],
  { stderr, language }: Environment,
): void {
  const lines = doubtful.flatMap((one) => [
    `${file}: ${doubtText(one, language)}`,
    `  ${one.advice[language]}`,
  ]);
  const refused = {
    vi: `Chưa ghi gì: còn ${doubtful.length} chỗ chưa rõ. Sửa trong tệp rồi ghi lại.`,
    en: `Nothing was written: ${doubtful.length} ${doubtful.length === 1 ? 'place is' : 'places are'} doubtful. Mend them in the file, then record again.`,
  };
  stderr.write(`${lines.map(printable).join('\n')}\n\n${refused[language]}\n`);
}
