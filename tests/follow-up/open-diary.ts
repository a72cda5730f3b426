import path from 'node:path';
import { stringify } from 'yaml';
import { knownDate } from '../../src/calendar/civil-date.ts';
import { campaignsIn, type SoundCampaign } from '../../src/campaign.ts';
import type { FileRead } from '../../src/plan/source.ts';
import { type PlanParts, writtenPlan } from '../schedule/plan-builder.ts';
import type { PlainFact } from './checker/facts.ts';

/** A plan with its file of facts, and other files that they name. */
export interface OpenedDiary {
  readonly parts: PlanParts;
  readonly facts: readonly PlainFact[];
  readonly texts: Readonly<Record<string, string>>;
}

/** The campaign of a diary on a day, as the office sees it; null where nothing is made of it. */
export async function openDiary(
  { parts, facts, texts }: OpenedDiary,
  asOf: string,
): Promise<SoundCampaign | null> {
  const { plan, directory } = writtenPlan({ ...parts, records: 'so.yaml' });
  const files: Readonly<Record<string, string | undefined>> = {
    ...texts,
    'ke-hoach.yaml': plan,
    'danh-muc.yaml': directory,
    'so.yaml': stringify({ 'cchc-records': 1, plan: 'ke-hoach-mau', facts }),
  };
  const open = campaignsIn({
    read: (file): Promise<FileRead> => {
      const text = files[file];
      return Promise.resolve(text === undefined ? { file, fault: 'missing' } : { source: { file, text } });
    },
    resolve: (from, named) => Promise.resolve(path.posix.join(path.posix.dirname(from), named)),
  });
  const campaign = await open('ke-hoach.yaml', { asOf: knownDate(asOf) });
  return campaign.sound('internal');
}
