import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A command that writes several files, in a folder that is prepared for it. */
export interface Scenario {
  readonly name: string;
  readonly words: readonly string[];
  /** Fills the working folder. `root` is the project. */
  readonly prepare: (folder: string, root: string) => Promise<void>;
  /** The folders that the command writes to. */
  readonly writesTo: readonly string[];
}

const PLAN = 'plans/vinh-long-2021.yaml';
const OUTPUTS = ['ra/lich.xlsx', 'ra/lich.ics', 'ra/lich.json', 'ra/lich.html', 'ra/lich.csv', 'sau/lich.md'];
const LETTERS = ['letter', 'notice', PLAN, '--all', '-o', 'thư'];

/** Commands whose files are to be all new or all as before, whenever they are killed. */
export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'schedule with six outputs',
    words: ['schedule', PLAN, ...OUTPUTS.flatMap((output) => ['-o', output])],
    prepare: copyPlans,
    writesTo: ['ra', 'sau'],
  },
  {
    name: 'schedule over six outputs',
    words: ['schedule', PLAN, ...OUTPUTS.flatMap((output) => ['-o', output]), '--force'],
    prepare: async (folder, root) => {
      await copyPlans(folder, root);
      for (const output of OUTPUTS) await put(folder, output, `cũ: ${output}\n`);
    },
    writesTo: ['sau', 'ra'],
  },
  { name: 'letter --all', words: LETTERS, prepare: copyPlans, writesTo: ['thư'] },
  {
    name: 'letter --all over older letters',
    words: [...LETTERS, '--force'],
    prepare: async (folder, root) => {
      await copyPlans(folder, root);
      await put(folder, 'thư/thong-bao-so-tu-phap.docx', 'cũ\n');
      await put(folder, 'thư/danh-sach.xlsx', 'cũ\n');
    },
    writesTo: ['thư'],
  },
  {
    name: 'validate --fix of plan and directory',
    words: ['validate', PLAN, '--fix'],
    prepare: async (folder, root) => {
      await copyPlans(folder, root);
      await change(folder, PLAN, 'date: 2021-01-13', 'date: 13/01/2021');
      await change(folder, 'plans/danh-muc/vinh-long-2021.yaml', 'cchc-directory: 1', 'cchc-directory: "1"');
    },
    writesTo: ['plans/danh-muc', 'plans'],
  },
  {
    name: 'init',
    words: [
      ...['init', '-o', 'mới', '--province', 'Sông Mẫu', '--year', '2027', '--levels', '2'],
      ...['--unit', 'Thanh tra', '--window', '2027-Q2', '--teams', '1'],
    ],
    prepare: () => Promise.resolve(),
    writesTo: ['mới', 'mới/danh-muc'],
  },
];

async function copyPlans(folder: string, root: string): Promise<void> {
  await put(folder, PLAN, await readFile(path.join(root, PLAN)));
  await cp(path.join(root, 'plans/danh-muc'), path.join(folder, 'plans/danh-muc'), { recursive: true });
}

async function put(folder: string, name: string, content: string | Uint8Array): Promise<void> {
  const file = path.join(folder, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, content);
}

async function change(folder: string, name: string, old: string, made: string): Promise<void> {
  const file = path.join(folder, name);
  const text = await readFile(file, 'utf8');
  if (!text.includes(old)) throw new Error(`${name} has no ${old}`);
  await writeFile(file, text.replace(old, made));
}
