import { knownYears } from '../../calendar/known-years.ts';
import type { Run } from '../command-line/verb.ts';
import { thisMachine } from '../machine.ts';
import { writeResult } from '../output/write-output.ts';
import { versionText } from '../version-text.ts';
import type { VERSION_VERB } from './version-verb.ts';

/** `cchc version`: the version, what it runs on, how far the calendar is known. */
export const version: Run<typeof VERSION_VERB.flags> = async (_, environment) => {
  const { version, language } = environment;
  await writeResult(environment, {}, versionText(version, thisMachine(), knownYears(), language));
  return 0;
};
