import type { Campaign } from '../../campaign.ts';
import type { Audience } from '../../documents/audience/audience.ts';
import { differenceBetween } from '../../follow-up/difference/differences-between.ts';
import { diagnosticValues } from '../../formats/of/diagnostics/diagnostics-json.ts';
import type { DiagnosticJson } from '../../formats/of/diagnostics/json-shape.ts';
import type { DifferenceView } from '../../formats/of/difference/difference-view.ts';
import { FORMATS } from '../../formats/of/registry.ts';
import { wordDiagnostic } from '../../rules/engine/wording-of.ts';
import type { Language } from '../../words/language.ts';
import { UNANNOUNCED_HIDDEN } from '../../words/unannounced-words.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Run } from '../command-line/verb.ts';
import { chooseOutputs, printRefused, writeOutputs } from '../output/choose-outputs.ts';
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
  const outputs = await chooseOutputs(
    FORMATS.difference,
    flags,
    { vi: 'thay-doi', en: 'changes' },
    environment,
  );
  const audience: Audience = internal ? 'internal' : 'concerned';

  const opened = await openRevisions({ from, to, audience, asOf, stdinName }, environment);
  if ('refused' in opened) {
    const { refused } = opened;
    const diagnostics = refusalOf(refused, audience, language);
    await printRefused(outputs, FORMATS.difference, { ...opened, diagnostics }, environment);
    await tellDiagnostics(environment, refused, audience);
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
    from: opened.from,
    to: opened.to,
    nameOf: nameOfAgency(before, now),
    pathOf: pathOfChange(before, now, audience),
    notes: [...opened.notes, ...(isEmpty && !internal ? [UNANNOUNCED_HIDDEN] : [])],
  };
  const diagnostics = [before, now].flatMap(({ unsound }) =>
    unsound === null ? [] : refusalOf(unsound, audience, language),
  );
  await writeOutputs(
    outputs,
    (format, page) => FORMATS.difference[format].render({ view, diagnostics, page }),
    flags,
    environment,
  );
  return 0;
};

/** What is wrong with a plan of which nothing is made, or no schedule. */
function refusalOf(campaign: Campaign, audience: Audience, language: Language): DiagnosticJson[] {
  return diagnosticValues(campaign.refusalFor(audience).map(wordDiagnostic), language);
}

function withoutDay(file: string): UsageError {
  return new UsageError(
    {
      vi: `${file} không ghi lịch được lập từ ngày nào`,
      en: `${file} does not say from which day on it was made`,
    },
    { vi: 'Thêm --as-of và ngày lấy làm hôm nay.', en: 'Add --as-of with the day to take for today.' },
  );
}
