import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Bilingual } from '../../words/language.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Environment, Output } from '../environment.ts';
import { NO_PROGRESS } from '../output/progress-line.ts';
import { usageText } from '../usage-text.ts';

/** What making something of one plan may know of the world, as plain data that another thread can be given. */
export interface JobWorld extends Pick<Environment, 'language' | 'project' | 'home' | 'version' | 'width'> {
  readonly today: CivilDate;
  readonly isColoured: { readonly stdout: boolean; readonly stderr: boolean };
}

/** What was said on standard error: a text, or a notice, which whoever wants to be told nothing is spared. */
export type Said = { readonly text: string } | { readonly notice: Bilingual };

/** What came of one of several plans. */
export interface MadeOfPlan<Result> {
  readonly file: string;
  /** The exit status that it calls for. */
  readonly status: number;
  readonly said: readonly Said[];
  /** Null where nothing was made. */
  readonly result: Result | null;
}

/** The world of a run, for making something of each of several plans: the same for all, whatever the clock says meanwhile. */
export function jobWorld(environment: Environment): JobWorld {
  const { language, project, home, version, width, stdout, stderr } = environment;
  const isColoured = { stdout: environment.isColoured(stdout), stderr: environment.isColoured(stderr) };
  return { language, project, home, version, width, today: environment.today(), isColoured };
}

/** Makes something of one plan. What it says is kept, and wrong use of this plan is told as such: other plans go on. */
export async function makeOfPlan<Result>(
  file: string,
  world: JobWorld,
  make: (environment: Environment) => Promise<{ readonly status: number; readonly result: Result | null }>,
): Promise<MadeOfPlan<Result>> {
  const said: Said[] = [];
  try {
    const { status, result } = await make(environmentOfJob(world, said));
    return { file, status, said, result };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    said.push({ text: usageText(error, [file], world.language) });
    return { file, status: error.status, said, result: null };
  }
}

function environmentOfJob({ today, isColoured, ...world }: JobWorld, said: Said[]): Environment {
  const stderr: Output = { write: (text) => said.push({ text }) };
  const stdout: Output = {
    write: () => {
      throw new Error('what is made of one of several plans is printed by whoever asked for it');
    },
  };
  return {
    ...world,
    stdout,
    stderr,
    stdin: nothing(),
    screen: stderr,
    variables: {},
    isColoured: (stream) => (stream === stdout ? isColoured.stdout : isColoured.stderr),
    today: () => today,
    now: () => 0,
    progress: NO_PROGRESS,
    detail: () => undefined,
    notice: (notice) => {
      said.push({ notice });
    },
  };
}

async function* nothing(): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield new Uint8Array();
}
