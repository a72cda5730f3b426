import type { Audience } from '../../documents/audience/audience.ts';
import { planFor } from '../../documents/audience/plan-for.ts';
import { ofUnits, unitsOf } from '../../follow-up/of-units.ts';
import { diagnosticValues } from '../../formats/of/diagnostics/diagnostics-json.ts';
import type { Page } from '../../formats/format.ts';
import { FORMATS } from '../../formats/of/registry.ts';
import type { StatusView } from '../../formats/of/status/status-view.ts';
import type { Directory } from '../../plan/directory.ts';
import { unitAmong } from '../../plan/unit-among.ts';
import { wordDiagnostic } from '../../rules/engine/wording-of.ts';
import { UNANNOUNCED_HIDDEN } from '../../words/unannounced-words.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Run } from '../command-line/verb.ts';
import { openSound } from '../input/open-sound.ts';
import { unitMeant } from '../input/unit-meant.ts';
import { chooseOutputs, filesAmong, printRefused, writeOutputs } from '../output/choose-outputs.ts';
import { type STATUS, USUAL_DAYS_AHEAD } from './status-verb.ts';

/**
 * `cchc status [PLAN]`: where every visit stands today, what is not recorded, late and due, or only those of some units.
 * Status 1 where anything shown is overdue, unless `--exit-zero`, and where the plan has errors, which are then told instead
 * while no file is written.
 */
export const status: Run<typeof STATUS.flags> = async ({ words, flags }, environment) => {
  const { language } = environment;
  const outputs = await chooseOutputs(
    FORMATS.status,
    flags,
    { vi: 'so-theo-doi', en: 'status' },
    environment,
  );
  if (
    flags.within !== undefined &&
    outputs.every(({ format }) => FORMATS.status[format].showsFarAhead === true)
  )
    throw showsFarAhead();
  const terms = { asOf: flags.asOf ?? environment.today(), within: flags.within ?? USUAL_DAYS_AHEAD };
  const audience: Audience = flags.internal ? 'internal' : 'concerned';
  const saved = flags.schedule === undefined ? null : { flag: '--schedule', file: flags.schedule };
  const call = { plan: words[0], asOf: terms.asOf, saved, stdinName: flags.stdinName };
  const opened = await openSound(call, environment, audience);
  if (!opened.made) {
    await printRefused(outputs, FORMATS.status, { ...opened, ...terms }, environment);
    await opened.tell(filesAmong(flags.output));
    return 1;
  }
  const { campaign, sound } = opened;
  const { plan, directory, counting } = sound.context;
  const { asOf, within } = terms;
  const shown: Omit<StatusView, 'status' | 'units'> = {
    audience,
    plan: planFor(audience, plan),
    directory,
    counting,
    findings: flags.findings,
    language,
    planWord: words[0] === '-' ? null : (words[0] ?? null),
  };
  const diagnostics = diagnosticValues(campaign.diagnosticsFor(audience).map(wordDiagnostic), language);
  const made = new Map<number, Pick<StatusView, 'status' | 'units'>>();
  const make = async (ahead: number) => {
    const whole = await sound.status(asOf, ahead);
    const units = unitsMeant(flags.unit, unitsOf(whole, sound.context, language), directory, audience);
    return { status: units.length === 0 ? whole : ofUnits(whole, new Set(units.map(({ id }) => id))), units };
  };
  const render = async (format: keyof typeof FORMATS.status, page: Page) => {
    const chosen = FORMATS.status[format];
    const ahead = chosen.showsFarAhead === true ? FAR_AHEAD : within;
    const told = made.get(ahead) ?? (await make(ahead));
    made.set(ahead, told);
    return chosen.render({ view: { ...shown, ...told }, diagnostics, page });
  };
  await writeOutputs(outputs, render, flags, environment);
  const isLate = [...made.values()].some(({ status: { overdue } }) => overdue.length > 0);
  return isLate && !flags.exitZero ? 1 : 0;
};

/** The units that `--unit` means, each once. Throws a UsageError for what may be several, or is none that may be known. */
function unitsMeant(
  named: readonly string[],
  known: ReadonlyMap<string, string>,
  directory: Directory,
  audience: Audience,
): StatusView['units'] {
  const isNone = { vi: 'không có trong kế hoạch', en: 'is not in the plan' };
  const hidden = audience === 'internal' ? null : UNANNOUNCED_HIDDEN;
  const ids = named.map((one) => unitMeant(one, unitAmong(one, known, directory), isNone, hidden));
  return [...new Set(ids)].map((id) => ({ id, name: known.get(id) ?? id }));
}

function showsFarAhead(): UsageError {
  return new UsageError(
    {
      vi: '--within không có tác dụng với định dạng ics: tệp lịch có mọi hạn còn mở',
      en: '--within does nothing in the format ics: a calendar holds all that is open',
    },
    { vi: 'Bỏ --within.', en: 'Leave --within out.' },
  );
}

/** More working days than any calendar has. */
const FAR_AHEAD = 999_999;
