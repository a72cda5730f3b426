import type { Campaign } from '../../campaign.ts';
import { changedStretch } from '../../formats/text/changed-stretch.ts';
import { printable } from '../../formats/text/text-width.ts';
import type { Diagnostic } from '../../rules/engine/known-rules.ts';
import { type WordedDiagnostic, wordDiagnostic } from '../../rules/engine/wording-of.ts';
import type { Bilingual } from '../../words/language.ts';
import type { Environment } from '../environment.ts';
import { type Rewriting, rewriteTexts } from '../output/writing/rewrite-text.ts';
import { tellProblems } from '../output/tell-diagnostics.ts';
import { writeResult } from '../output/write-output.ts';
import type { OpenedDiary } from './open-diary.ts';

/** What is to be written, and what is said once it is. */
export interface Writing {
  readonly rewritings: readonly Rewriting[];
  readonly said: readonly Bilingual[];
  /** What is said besides of the campaign as it is then. */
  readonly saidOf?: (after: Campaign) => Promise<readonly Bilingual[]>;
}

/**
 * Writes texts of a campaign, all or none, unless that would bring an error which was not there before, which is told with
 * its place. Only shows them, if that is asked for. Returns the exit status.
 */
export async function writeChecked(
  { rewritings, said, saidOf }: Writing,
  opened: OpenedDiary,
  isDryRun: boolean,
  environment: Environment,
): Promise<0 | 1> {
  const { language } = environment;
  const after = await afterWriting(rewritings, opened, environment);
  if (after === null) return 1;
  if (isDryRun) {
    await writeResult(environment, {}, rewritings.map((one) => changesText(one, language)).join(''));
    return 0;
  }
  await rewriteTexts(rewritings, environment);
  const lines = [...said, ...((await saidOf?.(after)) ?? [])];
  await writeResult(environment, {}, lines.map((line) => `${printable(line[language])}\n`).join(''));
  return 0;
}

/**
 * The campaign as it would be with texts rewritten; null if that would bring an error which was not there before. What is
 * new and wrong is told with its place.
 */
export async function afterWriting(
  rewritings: readonly Rewriting[],
  opened: OpenedDiary,
  environment: Environment,
): Promise<Campaign | null> {
  const { language, stderr } = environment;
  const after = await opened.rewritten(rewritings);
  const found = newProblems(opened, after, rewritings);
  const shown = new Set(after.diagnosticsFor(opened.audience).map(placeOf));
  const told = found.filter(({ diagnostic }) => shown.has(placeOf(diagnostic)));
  if (told.length > 0) await tellProblems(environment, after, opened.audience, told);
  if (found.some(({ severity }) => severity === 'error')) {
    if (!told.some(({ severity }) => severity === 'error')) stderr.write(`${HIDDEN[language]}\n`);
    const refused = {
      vi: 'Chưa ghi gì. Sửa lỗi nêu trên rồi ghi lại.',
      en: 'Nothing was written. Mend the errors told above, then record again.',
    };
    stderr.write(`\n${refused[language]}\n`);
    return null;
  }
  return after;
}

/** That the reason is none of those who may not know of unannounced visits. */
const HIDDEN: Bilingual = {
  vi: 'Việc này không khớp với những gì đã ghi trong sổ; chi tiết chỉ hiện với --internal.',
  en: 'This does not agree with what is on record; why shows with --internal only.',
};

function placeOf({ code, location: { file, span } }: Diagnostic): string {
  return `${code} ${span.start} ${file}`;
}

/**
 * The errors that were not there before, and what else is new about the file of facts. A warning that stood at the same
 * place is not new, though it may count the days up to another one now.
 */
function newProblems(
  { campaign, audience }: OpenedDiary,
  after: Campaign,
  rewritings: readonly Rewriting[],
): WordedDiagnostic[] {
  const known = new Map<string, number>();
  const warned = new Set<string>();
  const key = ({ diagnostic, message }: WordedDiagnostic) => `${diagnostic.code} ${message.vi}`;
  for (const diagnostic of campaign.diagnosticsForWriter(audience)) {
    const of = key(wordDiagnostic(diagnostic));
    warned.add(placeOf(diagnostic));
    known.set(of, (known.get(of) ?? 0) + 1);
  }
  const files = rewritings.map(({ file }) => file);
  return after.diagnosticsForWriter(audience).flatMap((diagnostic) => {
    const worded = wordDiagnostic(diagnostic);
    const times = known.get(key(worded)) ?? 0;
    known.set(key(worded), times - 1);
    const isTold =
      worded.severity === 'error' ||
      (worded.severity === 'warning' &&
        files.includes(diagnostic.location.file) &&
        !warned.has(placeOf(diagnostic)));
    return times <= 0 && isTold ? [worded] : [];
  });
}

/** The lines that a file would get or lose, under its name. */
function changesText({ file, before, after }: Rewriting, language: keyof Bilingual): string {
  const old = before === null ? [] : linesOf(before);
  const made = linesOf(after);
  const stretch = changedStretch(old, made);
  const gone = stretch.gone.map((line) => `- ${line}`);
  const come = stretch.come.map((line) => `+ ${line}`);
  const isNew = before === null ? { vi: ' (tệp mới)', en: ' (new)' }[language] : '';
  return [`${file}${isNew}`, ...gone, ...come].map((line) => `${printable(line)}\n`).join('');
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}
