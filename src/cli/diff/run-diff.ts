import type { Audience } from '../../documents/audience/audience.ts';
import { differenceBetween } from '../../follow-up/difference/differences-between.ts';
import type { DifferenceView } from '../../formats/of/difference/difference-view.ts';
import { FORMATS } from '../../formats/of/registry.ts';
import { UNANNOUNCED_HIDDEN } from '../../words/unannounced-words.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Run } from '../command-line/verb.ts';
import { chooseOutputs, writeOutputs } from '../output/choose-outputs.ts';
import { tellDiagnostics } from '../output/tell-diagnostics.ts';
import type { DIFF } from './diff-verb.ts';
import { openRevisions } from './open-revisions.ts';
import { nameOfAgency, pathOfChange } from './revision-names.ts';

/**
 * `cchc diff OLD NEW`: what changed between two plans or schedules, and who must be told. Status 0 whether or not anything
 * changed; 1 if a plan has errors that stand in the way.
 */
export const diff: Run<typeof DIFF.flags> = async ({ words, flags }, environment) => {
  const { internal, asOf = null, stdinName } = flags;
  const { language } = environment;
  const [from = '', to = ''] = words;
  const outputs = await chooseOutputs(FORMATS.difference, flags, { vi: 'thay-doi', en: 'changes' });
  const audience: Audience = internal ? 'internal' : 'concerned';

  const opened = await openRevisions({ from, to, audience, asOf, stdinName }, environment);
  if ('refused' in opened) {
    await tellDiagnostics(environment, opened.refused, audience);
    return 1;
  }
  const { before, now } = opened;
  const today = asOf ?? now.schedule?.asOf ?? now.today ?? before.schedule?.asOf ?? before.today ?? null;
  if (today === null) throw withoutDay(to);
  const difference = differenceBetween(before, now, today);
  const isEmpty = difference.changes.length === 0;
  const view: DifferenceView = {
    difference,
    audience,
    language,
    from: before.file,
    to: now.file,
    nameOf: nameOfAgency(before, now),
    pathOf: pathOfChange(before, now, audience),
    notes: [...opened.notes, ...(isEmpty && !internal ? [UNANNOUNCED_HIDDEN] : [])],
  };
  await writeOutputs(
    outputs,
    (format, page) => FORMATS.difference[format].render({ view, page }),
    flags,
    environment,
  );
  return 0;
};

function withoutDay(file: string): UsageError {
  return new UsageError(
    {
      vi: `${file} không ghi lịch được lập từ ngày nào`,
      en: `${file} does not say from which day on it was made`,
    },
    { vi: 'Thêm --as-of và ngày lấy làm hôm nay.', en: 'Add --as-of with the day to take for today.' },
  );
}
