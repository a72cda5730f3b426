import { readFileSync } from 'node:fs';
import path from 'node:path';
import { knownDate } from '../../src/calendar/civil-date.ts';
import { campaignsIn } from '../../src/campaign.ts';
import type { Audience } from '../../src/documents/audience/audience.ts';
import type { Status } from '../../src/follow-up/status.ts';
import type { FileRead } from '../../src/plan/source.ts';

export const PLAN = 'plans/vinh-long-2021.yaml';
const RECORDS = 'plans/so-theo-doi/vinh-long-2021.yaml';

/** Facts as a file of records has them, each on a line of its own. */
export type FactLines = readonly string[];

/** What a plan is followed up with. */
interface OnRecord {
  readonly facts?: FactLines;
  /** What is done to the text of the plan. */
  readonly change?: (plan: string) => string;
  /** Further files, by name. */
  readonly files?: Readonly<Record<string, string>>;
}

/** The plan of 2021 with a file of records, opened on a day. */
export async function openOnRecord(asOf: string, { facts = [], change, files = {} }: OnRecord) {
  const plan = readFileSync(PLAN, 'utf8');
  const texts: Readonly<Record<string, string | undefined>> = {
    [PLAN]: `${change?.(plan) ?? plan}\nrecords: so-theo-doi/vinh-long-2021.yaml\n`,
    [RECORDS]: `cchc-records: 1\nplan: vinh-long-2021\nfacts:\n${facts.map((fact) => `  - { ${fact} }\n`).join('')}`,
    ...files,
  };
  const open = campaignsIn({
    read: (file): Promise<FileRead> => {
      const text = texts[file] ?? readFileSync(file, 'utf8');
      return Promise.resolve({ source: { file, text } });
    },
    resolve: (from, named) => Promise.resolve(path.posix.join(path.posix.dirname(from), named)),
  });
  return open(PLAN, { asOf: knownDate(asOf) });
}

/** Where the plan of 2021 stands on a day with some facts on record. */
export async function statusOn(
  asOf: string,
  onRecord: OnRecord,
  { within = 10, audience = 'concerned' }: { within?: number; audience?: Audience } = {},
): Promise<Status> {
  const campaign = await openOnRecord(asOf, onRecord);
  const sound = campaign.sound(audience);
  if (sound === null) {
    const told = campaign
      .diagnostics()
      .map(({ code, location }) => `${code} ${location.file}:${location.span.line}`);
    throw new Error(`nothing is made of the plan: ${told.join(', ')}`);
  }
  return sound.status(knownDate(asOf), within);
}

/** The visits in short: `so-tu-phap notified 2021-05-17 morning`. */
export function visitsInShort({ visits }: Status): string[] {
  return visits.map(({ visit, state, start }) =>
    [visit.id, state, start?.date ?? '-', start?.session ?? ''].join(' ').trim(),
  );
}

/** What is late or due in short: `so-tu-phap remediation so-tu-phap 2021-06-14 remediation-reported +3`. */
export function rowsInShort({ due, overdue }: Status): {
  readonly due: string[];
  readonly overdue: string[];
} {
  const short = ({
    visit,
    deadline,
    owner,
    date,
    endedBy,
    isExpected,
  }: Status['due'][number] | Status['overdue'][number]) =>
    `${visit?.visit.id ?? '-'} ${deadline.id} ${owner} ${date} ${endedBy}${isExpected ? ' expected' : ''}`;
  return {
    due: due.map((one) => `${short(one)} ${one.workingDaysLeft} left`),
    overdue: overdue.map(
      (one) => `${short(one)} ${one.workingDaysLate} late ${one.reminders.length} reminders`,
    ),
  };
}
