import path from 'node:path';
import { printable } from '../../formats/text/text-width.ts';
import type { Environment } from '../environment.ts';
import { counted } from '../output/counted.ts';
import { refuseTwice } from '../output/choose-outputs.ts';
import { checkDestinations, resultFile } from '../output/write-output.ts';
import { writeTogether } from '../output/writing/write-together.ts';
import type { MadeOfPlan } from './job-world.ts';
import type { MadeFile } from './made-file.ts';
import { refuseShared } from './places.ts';

/** More files than this are counted, by their folders, instead of named. */
const MOST_NAMED = 6;

/** Something of which files were made. */
interface OfFiles {
  readonly files: readonly MadeFile[];
}

/**
 * Writes what was made of several plans, and of all of them together, all or none, and says what was written. Throws a
 * UsageError for files that exist, unless forced, and for one that two plans would be written to.
 */
export async function writeMade(
  made: readonly MadeOfPlan<OfFiles>[],
  together: readonly MadeFile[],
  { force }: { readonly force: boolean },
  environment: Environment,
): Promise<void> {
  const ofPlans = made.flatMap(({ file: plan, result }) =>
    (result?.files ?? []).map((one) => ({ plan, ...one })),
  );
  const files: readonly MadeFile[] = [...ofPlans, ...together];
  if (files.length === 0) return;
  refuseShared(ofPlans);
  refuseTwice(files.map(({ output }) => output));
  await checkDestinations(
    files.map(({ output }) => ({ output, force })),
    environment,
  );
  await writeTogether(
    files.map(({ output, content }) => resultFile({ output, force, content: () => content })),
    environment,
  );
  tellWritten(files, environment);
}

function tellWritten(files: readonly MadeFile[], { notice }: Environment): void {
  if (files.length <= MOST_NAMED) {
    const names = files.map(({ output }) => printable(output)).join(', ');
    notice({ vi: `Đã ghi ${names}.`, en: `Wrote ${names}.` });
    return;
  }
  const folders = [...new Set(files.map(({ output }) => path.dirname(output)))].map(printable);
  const named = folders.slice(0, MOST_NAMED).join(', ');
  const more = folders.length - MOST_NAMED;
  notice({
    vi: `Đã ghi ${counted(files.length).vi} tệp vào ${named}${more > 0 ? ` và ${more} thư mục nữa` : ''}.`,
    en: `Wrote ${counted(files.length).en} files to ${named}${more > 0 ? ` and ${more} more folders` : ''}.`,
  });
}
