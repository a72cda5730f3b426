import { availableParallelism } from 'node:os';
import { printable } from '../../formats/text/text-width.ts';
import type { Bilingual } from '../../words/language.ts';
import type { Environment } from '../environment.ts';
import { counted } from '../output/counted.ts';
import type { Work } from '../output/progress-line.ts';
import { type JobWorld, jobWorld, type MadeOfPlan } from './job-world.ts';

/** Fewer plans than this are done before other threads have started. */
const FEWEST_FOR_THREADS = 4;

/** Each thread holds the program and a plan with its papers: with more, memory would grow with the machine. */
const MOST_THREADS = 8;

/** Megabytes of a thread for what lives shortly. */
const YOUNG_MEMORY = 16;

/** What is to be made of one plan, as plain data. */
interface PlanJob {
  readonly verb: string;
  readonly file: string;
}

/** What a thread is asked for. It answers with what it made. */
export interface PlanRequest<Job extends PlanJob> {
  readonly job: Job;
  readonly world: JobWorld;
}

/** What is to be made of each plan, how it is made in this thread, and what that is called while it takes a while. */
export interface Making<Job extends PlanJob, Result> {
  readonly jobs: readonly Job[];
  readonly make: (job: Job, world: JobWorld) => Promise<MadeOfPlan<Result>>;
  readonly doing: Bilingual;
}

/**
 * What is made of each of several plans, in their order, in as many threads as that pays. What each says is told below its
 * name, as soon as its turn has come.
 */
export async function eachPlan<Job extends PlanJob, Result>(
  { jobs, make, doing }: Making<Job, Result>,
  environment: Environment,
): Promise<readonly MadeOfPlan<Result>[]> {
  const made: MadeOfPlan<Result>[] = [];
  for await (const one of madeInTurn(jobs, make, environment)) {
    made.push(one);
    tellSaid(one, environment);
    environment.detail({ vi: `xong ${printable(one.file)}`, en: `done with ${printable(one.file)}` });
    environment.progress.show(() => workOf(doing, made.length, jobs.length));
  }
  return made;
}

async function* madeInTurn<Job extends PlanJob, Result>(
  jobs: readonly Job[],
  make: Making<Job, Result>['make'],
  environment: Environment,
): AsyncGenerator<MadeOfPlan<Result>> {
  const world = jobWorld(environment);
  const count = Math.min(availableParallelism(), MOST_THREADS);
  if (jobs.length < FEWEST_FOR_THREADS || count < 2) {
    for (const job of jobs) yield await make(job, world);
    return;
  }
  const { inThreads } = await import('../threads/in-threads.ts');
  const { home } = environment;
  const threads = { program: 'plan-worker.cjs', count, home, youngMemory: YOUNG_MEMORY };
  const requests = jobs.map((job) => ({ job, world }));
  yield* inThreads<MadeOfPlan<Result>>(requests, threads);
}

/** Tells what was said of a plan, below its name. Where only notices are, whoever wants none is spared the name too. */
function tellSaid({ file, said }: MadeOfPlan<unknown>, { stderr, notice }: Environment): void {
  if (said.length === 0) return;
  const name = `${printable(file)}:`;
  if (said.some((one) => 'text' in one)) stderr.write(`${name}\n`);
  else notice({ vi: name, en: name });
  for (const one of said) {
    if ('text' in one) stderr.write(one.text);
    else notice(one.notice);
  }
}

function workOf(doing: Bilingual, done: number, all: number): Work {
  const plans = counted(all);
  return {
    doing: { vi: `${doing.vi} của ${plans.vi} kế hoạch`, en: `${doing.en} of ${plans.en} plans` },
    soFar: { vi: `xong ${counted(done).vi}`, en: `${counted(done).en} done` },
  };
}
