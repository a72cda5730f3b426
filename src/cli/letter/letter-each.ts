import path from 'node:path';
import type { LetterKind } from '../../documents/letter/letter.ts';
import { plansIndexCsv, plansIndexMarkdown } from '../../formats/of/letter/letter-index.ts';
import { printable } from '../../formats/text/text-width.ts';
import type { Bilingual } from '../../words/language.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { Environment } from '../environment.ts';
import { findPlan } from '../input/find-plan.ts';
import { inOut } from '../input/named-file.ts';
import { inputAmongPlans, severalPlans } from '../input/no-plan.ts';
import { usualFormat } from '../output/choose-format.ts';
import { counted } from '../output/counted.ts';
import { FORMATS } from '../../formats/of/registry.ts';
import { eachPlan } from '../several/each-plan.ts';
import type { MadeOfPlan } from '../several/job-world.ts';
import type { MadeFile } from '../several/made-file.ts';
import { EACH_PLAN, isNamedForEach, refuseShared } from '../several/places.ts';
import { refuseForOne } from '../several/refuse-for-one.ts';
import { writeMade } from '../several/write-made.ts';
import type { LetterFlags } from './contradictions.ts';
import { INDEX_NAMES } from './letter-files.ts';
import { type LettersOfPlan, makeLettersOfPlan } from './letter-job.ts';
import { formatsOf, type NamedPlace, placesNamed } from './letter-places.ts';
import { readTemplate } from './letter-template.ts';
import { addresseeCells, listFiles } from './list-files.ts';

/** Letters that are asked for of several plans, or of one (`named`) whose `-o` is said of each. */
interface Asked {
  readonly kind: LetterKind;
  readonly named: string | undefined;
  readonly flags: LetterFlags;
}

/**
 * Writes the letters of each of several plans to a folder of its own, and one index over all. What is wrong with one plan
 * does not keep the others from theirs. All files are written, or none. The status is the worst of all plans.
 */
export async function lettersOfEach(
  several: readonly string[] | null,
  { kind, named, flags }: Asked,
  environment: Environment,
): Promise<number> {
  refuseForOne(flags, ['unit', 'number', 'schedule', 'old', 'stdinName']);
  const files = several ?? [await findPlan(named, environment)];
  if (files.includes('-')) throw inputAmongPlans();
  if (!flags.all) throw severalPlans(files, WRITE_ALL);
  const places = await placesOf(kind, flags, environment);
  await readTemplate(flags.template, formatsOf(places, flags.format));
  const jobs = files.map((file) => ({ verb: 'letter' as const, file, kind: kind.name, flags, places }));
  const doing = { vi: 'Đang viết thư', en: 'Writing letters' };
  const made = await eachPlan({ jobs, make: makeLettersOfPlan, doing }, environment);
  const indexes = places.flatMap(({ index }, at) =>
    index === null ? [] : indexesOver(kind, index, rowsIn(index, made, at)),
  );
  if (made.every(({ result }) => result === null)) {
    environment.notice(countWords(made));
  } else if (flags.dryRun) {
    await listAll(made, indexes, flags, environment);
  } else {
    await writeMade(made, indexes, { force: flags.force }, environment);
    tellWritten(made, places, environment);
  }
  return Math.max(...made.map(({ status }) => status));
}

const WRITE_ALL: Bilingual = {
  vi: 'hoặc thêm --all để viết thư của mọi kế hoạch',
  en: 'or add --all for the letters of all of them',
};

/** A place of letters of each plan, and the folder of the index over all of them; null where they have none in common. */
interface PlaceOfEach extends NamedPlace {
  readonly index: string | null;
}

/** Where letters go: below a folder, one for each plan, or as a name with `{plan}` says. */
async function placesOf(
  { fileStem }: LetterKind,
  { output: named, format }: LetterFlags,
  { project }: Environment,
): Promise<readonly PlaceOfEach[]> {
  if (named.length === 0)
    return [
      below({ to: 'folder', name: inOut(fileStem, project), format: format ?? usualFormat(FORMATS.letter) }),
    ];
  const places = await placesNamed(named, format, { fileStem, isSeveral: true });
  return places.map((place) => {
    if (place.to === 'standard-output') throw inOnePlace(fileStem);
    if (isNamedForEach(place.name)) return { ...place, index: null };
    if (place.to === 'file') throw inOnePlace(fileStem);
    return below(place);
  });
}

function below(place: NamedPlace): PlaceOfEach {
  return { ...place, name: path.join(place.name, EACH_PLAN), index: place.name };
}

function inOnePlace(fileStem: string): UsageError {
  return new UsageError(
    {
      vi: 'thư của nhiều kế hoạch không ghi chung ra một chỗ được',
      en: 'letters of several plans do not go into one place',
    },
    {
      vi: `Nêu một thư mục, ví dụ -o ${fileStem}: mỗi kế hoạch một thư mục con, mang mã của nó.`,
      en: `Name a folder, such as -o ${fileStem}: each plan gets one below it, called by its id.`,
    },
  );
}

/** What an index in a folder says of the letters of all plans, their files as they are named from there. */
function rowsIn(folder: string, made: readonly MadeOfPlan<LettersOfPlan>[], at: number) {
  return made.flatMap(({ result }) =>
    (result?.rows[at] ?? []).map((row) => ({
      ...row,
      file: path.relative(folder, row.file).replaceAll(path.sep, '/'),
    })),
  );
}

function indexesOver(
  { papers }: LetterKind,
  folder: string,
  rows: ReturnType<typeof rowsIn>,
): readonly MadeFile[] {
  const [markdown, csv] = INDEX_NAMES;
  return [
    { output: path.join(folder, markdown), content: plansIndexMarkdown(papers, rows) },
    { output: path.join(folder, csv), content: plansIndexCsv(rows) },
  ];
}

async function listAll(
  made: readonly MadeOfPlan<LettersOfPlan>[],
  indexes: readonly MadeFile[],
  { force }: LetterFlags,
  environment: Environment,
): Promise<void> {
  const listed = made.flatMap(({ file: plan, result }) =>
    (result?.listed ?? []).map((one) => ({ plan, ...one })),
  );
  refuseShared(listed.flatMap(({ plan, output }) => (output === null ? [] : [{ plan, output }])));
  const cells = addresseeCells(null, environment.language);
  const all = [...listed, ...indexes.map(({ output }) => ({ output, cells }))];
  await listFiles(all, { force }, environment);
  environment.notice(countWords(made));
}

function tellWritten(
  made: readonly MadeOfPlan<LettersOfPlan>[],
  places: readonly PlaceOfEach[],
  { notice }: Environment,
): void {
  const indexes = places.flatMap(({ index }) => (index === null ? [] : [index]));
  const names = indexes.flatMap((folder) => INDEX_NAMES.map((name) => printable(path.join(folder, name))));
  if (names.length > 0)
    notice({
      vi: `Danh sách thư của mọi kế hoạch: ${names.join(', ')}.`,
      en: `Index over all plans: ${names.join(', ')}.`,
    });
  notice(countWords(made));
}

/** How many letters there are, and how many plans have none. */
function countWords(made: readonly MadeOfPlan<LettersOfPlan>[]): Bilingual {
  const letters = counted(made.reduce((sum, { result }) => sum + (result?.letters ?? 0), 0));
  const without = made.filter(({ result }) => result === null).length;
  const plans = counted(made.length);
  return {
    vi: `${plans.vi} kế hoạch: ${letters.vi} thư${without > 0 ? `, ${without} kế hoạch không có thư` : ''}.`,
    en: `Plans: ${plans.en}; letters: ${letters.en}${without > 0 ? `; without letters: ${without}` : ''}.`,
  };
}
