import type { UsageError } from '../../../src/cli/command-line/usage-error.ts';
import { noLongerFits, shownDifferences } from '../../../src/cli/input/saved-schedule.ts';
import { usageText } from '../../../src/cli/usage-text.ts';
import { readSaved } from '../../../src/follow-up/difference/saved-side.ts';
import { terminalText } from '../../../src/formats/text/terminal-text.ts';
import { isOfLaterFormat, parsePrevious } from '../../../src/schedule/previous-schedule.ts';
import type { Sample } from '../sample.ts';

const CALL = {
  verb: 'letter notice',
  plan: 'plan.yaml',
  file: 's.json',
  asOf: undefined,
  isInternal: true,
  others: '',
};

/** Reads a saved schedule in every way and tells how the sample differs from it. */
export function toldOfSchedule(text: string, { placed }: Sample): string {
  const saved = (['internal', 'concerned'] as const).map((audience) =>
    readSaved(text, audience === 'internal', (visit) => visit.startsWith('so')),
  );
  const read = [isOfLaterFormat(text), ...saved].map((one) => JSON.stringify(one));
  const previous = parsePrevious(text);
  if (previous === null) return read.map(shown).join('\n');
  const said = (['internal', 'public'] as const).flatMap((audience) => {
    const found = shownDifferences(previous, placed, audience);
    return found.length === 0 ? [] : [refusal(noLongerFits(found, CALL))];
  });
  return [...read.map(shown), ...said].join('\n');
}

/** As the tool prints what it refuses. */
export function refusal(error: Pick<UsageError, 'words' | 'advice'>): string {
  return (['vi', 'en'] as const).map((language) => shown(usageText(error, [], language))).join('');
}

function shown(text: string): string {
  return terminalText(text, false);
}
