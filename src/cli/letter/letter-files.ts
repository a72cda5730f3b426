import path from 'node:path';
import type { LetterKind, LetterPlan } from '../../documents/letter/letter.ts';
import type { WrittenLetter } from '../../documents/letter/write-letter.ts';
import {
  type AnnouncedVisit,
  type IndexEntry,
  letterIndexCsv,
  letterIndexMarkdown,
} from '../../formats/of/letter/letter-index.ts';
import { FORMATS } from '../../formats/of/registry.ts';
import type { Environment } from '../environment.ts';
import { counted } from '../output/counted.ts';
import type { Work } from '../output/progress-line.ts';
import { fileStem, freeStem } from '../output/file-stem.ts';
import { isFolder } from '../input/disk-files.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { inNewFolder } from '../output/new-folder.ts';
import { checkDestination, writeResult, writeTogether } from '../output/write-output.ts';
import type { LetterFormat } from './letter-template.ts';

/** A letter that is ready to be rendered. */
export interface ReadyLetter extends WrittenLetter {
  readonly plan: LetterPlan;
  /** Why it is written though it is late; empty if it is not. */
  readonly late: string;
  readonly render: () => Promise<string | Uint8Array>;
}

interface Order {
  readonly kind: LetterKind;
  readonly format: LetterFormat;
  readonly output: string | undefined;
  readonly force: boolean;
}

/** Writes one letter to a file or to standard output, or all of them and their index to a folder. */
export async function writeLetters(
  letters: readonly ReadyLetter[],
  order: Order,
  environment: Environment,
): Promise<void> {
  const { output, format, force } = order;
  const [only] = letters;
  const isFile = output !== undefined && path.extname(output) !== '' && !(await isFolder(output));
  if (
    letters.length === 1 &&
    only !== undefined &&
    (output === undefined ? FORMATS.letter[format].isBinary !== true : isFile)
  ) {
    await checkDestination({ output, force });
    await writeResult(environment, { output, force }, await only.render());
    if (only.late !== '') tellNoIndex(environment);
    return;
  }
  if (isFile)
    throw new UsageError({
      vi: `${letters.length} thư không ghi vào một tệp được; hãy nêu thư mục ở -o`,
      en: `${letters.length} letters do not go into one file; name a folder with -o`,
    });
  await writeFolder(letters, { ...order, output: output ?? '.' }, environment);
}

/** A single letter has no index, which is where the reason of --late is kept. */
function tellNoIndex({ stderr, language }: Environment): void {
  const said = {
    vi: 'Lưu ý: chưa ghi lại lý do muộn ở đâu cả; muốn có danh sách giữ lý do này, hãy nêu một thư mục ở -o.',
    en: 'Note: the reason of --late is kept nowhere; for an index that keeps it, name a folder with -o.',
  };
  stderr.write(`${said[language]}\n`);
}

/** The visits of which a letter tells its addressee: its own, and those of units that have no name yet. */
function announcedIn({ id, visits }: LetterPlan): AnnouncedVisit[] {
  return visits
    .filter(({ visit }) => visit.unit === id || visit.unit === null)
    .map(({ visit, start }) => ({
      id: visit.id,
      date: start?.date ?? null,
      session: visit.sessions === 1 ? (start?.session ?? null) : null,
    }));
}

async function writeFolder(
  letters: readonly ReadyLetter[],
  { kind, format, output, force }: Order & { readonly output: string },
  { stderr, language, progress }: Environment,
): Promise<void> {
  const [ending = format] = FORMATS.letter[format].endings;
  const stems = new Set<string>();
  const entries: IndexEntry[] = letters.map(({ plan, document, late, missing }) => ({
    file: `${freeStem(`${kind.fileStem}-${fileStem(plan.id)}`, stems)}.${ending}`,
    document,
    addressee: plan.addressee,
    due: plan.due,
    late,
    missing: [...new Set(missing.map(({ name }) => name))],
    announced: kind.announces === true ? announcedIn(plan) : [],
  }));
  const indexes = [
    ['danh-sach.md', letterIndexMarkdown(kind.papers, entries)],
    ['danh-sach.csv', letterIndexCsv(entries)],
  ] as const;
  const inFolder = (name: string) => ({ output: path.join(output, name), force });
  const names = [...entries.map((entry) => entry.file), ...indexes.map(([name]) => name)];
  await checkDestination(...names.map(inFolder));
  // One after the other, so that never all are held at once.
  const files = async function* () {
    for (const [index, { render }] of letters.entries()) {
      progress.show(() => writing(index, letters.length));
      yield { ...inFolder(entries[index]?.file ?? ''), content: await render() };
    }
    for (const [name, content] of indexes) yield { ...inFolder(name), content };
  };
  await inNewFolder(output, () => writeTogether(files()));
  const said = {
    vi: `Đã ghi ${letters.length} tệp vào ${output}; danh sách: danh-sach.md, danh-sach.csv.`,
    en: `Wrote ${letters.length} files to ${output}; index: danh-sach.md, danh-sach.csv.`,
  };
  stderr.write(`${said[language]}\n`);
}

function writing(done: number, all: number): Work {
  const letters = counted(all);
  return {
    doing: { vi: `Đang viết ${letters.vi} thư`, en: `Writing ${letters.en} letters` },
    soFar: { vi: `xong ${counted(done).vi}`, en: `${counted(done).en} done` },
  };
}
