import { stemOnWindows } from '../input/name-on-windows.ts';
import type { Files } from '../../named-files.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Source } from '../../plan/source.ts';
import { appendItems, appendKey, cutLastItem } from '../../plan/writing/edit-list.ts';
import { factLines, type NewFact } from '../../plan/writing/fact-lines.ts';
import { keyInText } from '../../plan/writing/list-in-text.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { cannotRead } from '../input/cannot-read.ts';
import type { Rewriting } from '../output/writing/rewrite-text.ts';

/** Where the facts of a plan are written: its text, and its file of facts. */
export interface Diary {
  readonly plan: Source;
  /** Id of the plan. */
  readonly id: string;
  readonly records: {
    readonly file: string;
    /** Null while it is not there. */
    readonly text: string | null;
    /** As the plan names it, or would; and whether it does. */
    readonly named: string;
    readonly isNamed: boolean;
  };
}

/**
 * The diary of a plan: the file of facts that it names, else the one that it will get beside it. Where `others`, read with
 * the plan, have its file, the text is theirs: what is known of the facts comes from it, whatever the file holds by now.
 */
export async function diaryOf(
  plan: Plan,
  source: Source,
  others: readonly Source[],
  files: Files,
): Promise<Diary> {
  const isNamed = plan.recordsFile !== null;
  const named = plan.recordsFile?.file ?? `so-theo-doi/${stemOnWindows(plan.id)}.yaml`;
  const file = await files.resolve(source.file, named);
  if (file === null)
    throw new UsageError(
      {
        vi: `sổ theo dõi ${named} nằm ngoài thư mục của kế hoạch`,
        en: `the records ${named} lie outside the folder of the plan`,
      },
      {
        vi: 'Đặt sổ trong thư mục của kế hoạch hoặc thư mục con.',
        en: 'Keep them in the folder of the plan or below.',
      },
      1,
    );
  const known = others.find((one) => one.file === file);
  const read = known === undefined ? await files.read(file) : { source: known };
  if ('fault' in read && read.fault !== 'missing') throw cannotRead(read, 1);
  const text = 'fault' in read ? null : read.source.text;
  return { plan: source, id: plan.id, records: { file, text, named, isNamed } };
}

/** What must be written for facts to be added to a diary: to its file, which is made, and to the plan, which must name it. */
export function withFacts(diary: Diary, facts: readonly NewFact[]): readonly Rewriting[] {
  const { plan, records } = diary;
  const { file, text: before } = records;
  const after = appendItems(before ?? emptyRecords(diary.id), 'facts', facts.map(factLines));
  if (after === null) throw cannotAdd(file, 'facts');
  const rewriting = { file, before, after };
  if (records.isNamed) return [rewriting];
  const naming = namingRecords(plan.text, records.named);
  if (naming === null) throw cannotAdd(plan.file, 'records');
  return [rewriting, { file: plan.file, before: plan.text, after: naming }];
}

/** What must be written for the last fact of a diary to be taken out. Throws a UsageError where there is none. */
export function withoutLastFact({ records }: Diary): Rewriting {
  const { file, text: before } = records;
  if (before === null || !records.isNamed)
    throw new UsageError(
      {
        vi: 'kế hoạch chưa có sổ theo dõi nên không có gì để bỏ',
        en: 'the plan has no file of records, so there is nothing to take back',
      },
      {
        vi: 'Việc ghi trong khóa "records" của chính kế hoạch thì sửa bằng tay.',
        en: 'What stands under "records" of the plan itself is mended by hand.',
      },
      1,
    );
  const cut = cutLastItem(before, 'facts');
  if (cut === null) throw cannotCut(file, before);
  return { file, before, after: cut.text };
}

function namingRecords(plan: string, named: string): string | null {
  const isAbsent = keyInText(plan, 'records')?.is === 'absent';
  return isAbsent
    ? appendKey(plan, 'records', `records: ${named}`)
    : appendItems(plan, 'records', [[`file: ${named}`]]);
}

function emptyRecords(id: string): string {
  return `# Sổ theo dõi: mỗi mục một việc đã diễn ra. Ghi bằng "cchc record", hoặc sửa tay rồi "cchc validate".
cchc-records: 1
plan: ${id}
facts: []
`;
}

function cannotAdd(file: string, key: string): UsageError {
  return new UsageError(
    {
      vi: `không ghi thêm vào "${key}" của ${file} được mà giữ nguyên cách trình bày`,
      en: `nothing can be added under "${key}" of ${file} with its layout kept`,
    },
    {
      vi: 'Viết danh sách ấy mỗi mục một dòng, bắt đầu bằng dấu gạch "- ", không dùng { } hay [ ].',
      en: 'Write that list with an item on each line, beginning with "- ", without { } or [ ].',
    },
    1,
  );
}

function cannotCut(file: string, text: string): UsageError {
  const found = keyInText(text, 'facts');
  if (found !== null && found.is !== 'list')
    return new UsageError(
      { vi: `sổ theo dõi ${file} chưa có việc nào`, en: `there is no fact in ${file}` },
      null,
      1,
    );
  return new UsageError(
    {
      vi: `không bỏ việc sau cùng khỏi ${file} được mà giữ nguyên cách trình bày`,
      en: `the last fact cannot be taken out of ${file} with its layout kept`,
    },
    { vi: 'Hãy sửa tệp bằng tay.', en: 'Mend the file by hand.' },
    1,
  );
}
