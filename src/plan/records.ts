import * as z from 'zod';
import type { Location } from '../diagnostics/diagnostic.ts';
import type { Path } from '../diagnostics/path.ts';
import { type Fact, factShape, factsWords, normaliseFact } from './language/facts.ts';
import { mapping, reference } from './language/scalars.ts';
import type { WordsOf } from './language/words-of.ts';
import type { Plan } from './plan.ts';
import type { Part } from './yaml/locate.ts';
import type { YamlDocument } from './yaml/yaml-document.ts';

/** A file of facts, the diary of a campaign: what it tells, in its order. */
export interface Records {
  readonly file: string;
  /** Id of the plan that it is kept for. */
  readonly plan: string;
  readonly facts: readonly Fact[];
}

/** A file of facts, version 1, as it is written. */
export const recordsShape = mapping({
  'cchc-records': z.literal(1),
  plan: reference,
  facts: z.array(factShape).nullish(),
});

type RecordsInput = z.output<typeof recordsShape>;

/** The same of a file that has begun to tell facts. */
type BegunInput = Omit<RecordsInput, 'facts'> & { readonly facts?: NonNullable<RecordsInput['facts']> };

/** Where a file of facts lies in its plan: at the key that names it. */
const MOUNTED_AT = 'records';

/** The path, within a file of facts, of what lies at a path of its plan; null if it lies in the plan itself. */
export function pathInRecords(path: Path): Path | null {
  const [first, key] = path;
  return first === MOUNTED_AT && typeof key === 'string' ? path.slice(1) : null;
}

/** The texts of a plan and of the file of facts that it names; null if there is none. */
export interface PlanTexts {
  readonly plan: YamlDocument;
  readonly records: YamlDocument | null;
}

/** Where what lies at a path of a plan is written: in the plan, or in its file of facts. */
export function locateInPlan({ plan, records }: PlanTexts, path: Path, part?: Part): Location {
  const inRecords = records === null ? null : pathInRecords(path);
  return inRecords === null || records === null ? plan.locate(path, part) : records.locate(inRecords, part);
}

/** The data of a plan with that of its file of facts where it lies; a plan that has a list there keeps its list. */
export function withRecordsData(plan: unknown, records: unknown): unknown {
  if (typeof plan !== 'object' || plan === null || !(MOUNTED_AT in plan)) return plan;
  return typeof plan[MOUNTED_AT] === 'string' ? { ...plan, [MOUNTED_AT]: records } : plan;
}

/** Reads the facts of a file that has passed the shape. */
export function normaliseRecordsOf(file: string, input: RecordsInput): Records {
  const facts = (input.facts ?? []).map((fact, index) => normaliseFact(fact, [MOUNTED_AT, 'facts', index]));
  return { file, plan: input.plan, facts };
}

/** A plan with the facts of its file after those of its own list. */
export function withRecords(plan: Plan, { facts }: Pick<Records, 'facts'>): Plan {
  return facts.length === 0 ? plan : { ...plan, recorded: [...plan.recorded, ...facts] };
}

/** What an editor says of a file of facts. */
export function recordsFileWords(): WordsOf<BegunInput> {
  return {
    title: 'Sổ theo dõi',
    description: 'Nhật ký của một kế hoạch: việc gì đã diễn ra, ngày nào, văn bản số mấy.',
    keys: {
      'cchc-records': {
        title: 'Phiên bản',
        also: ['phiên bản ngôn ngữ'],
        description: 'Phiên bản của sổ, nên là dòng đầu. Nhờ khóa này máy biết tệp là sổ theo dõi.',
        examples: [1],
      },
      plan: {
        title: 'Mã kế hoạch',
        also: ['kế hoạch', 'mã'],
        description: 'Sổ này theo dõi kế hoạch nào.',
        examples: ['vinh-long-2026'],
      },
      facts: factsWords(),
    },
  };
}
