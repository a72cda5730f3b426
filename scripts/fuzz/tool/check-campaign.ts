import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bytesOf } from '../checks/check-input.ts';
import type { Dimension, FuzzInput, PlanInput } from '../fuzz-input.ts';
import { pick, type Random } from '../random.ts';
import type { Sample } from '../sample.ts';
import { SECRET } from './check-folder.ts';
import type { Place } from './check-whole.ts';
import { runTool } from './run-tool.ts';
import { watchReads } from './watch-reads.ts';

type Input = Exclude<FuzzInput, PlanInput>;

/** Command lines that read what an input stands for. */
const LINES: Readonly<Record<Exclude<Dimension, 'plan' | 'command'>, readonly string[]>> = {
  records: [
    'validate plan.yaml so.yaml',
    'status plan.yaml --as-of 2021-06-01 --internal',
    'status plan.yaml -o a.xlsx -o a.html -o a.ics',
    'schedule plan.yaml --internal --explain',
    'checklist plan.yaml --for secretariat',
    'letter remind plan.yaml --all --draft -o ra/',
    'letter notice plan.yaml --all --draft --as-of 2021-04-01 -o ra/',
    'record visited so-xay-dung plan.yaml --on 2021-05-10',
    'record undo visited so-tu-phap plan.yaml',
    'record correct so-tu-phap visited plan.yaml --on 2021-05-07',
  ],
  schedule: [
    'schedule plan.yaml --previous s.json --internal --explain',
    'schedule plan.yaml --previous s.json -f json',
    'letter notice plan.yaml --schedule s.json --all --draft -o ra/',
    'checklist plan.yaml --schedule s.json',
    'status plan.yaml --schedule s.json',
    'diff s.json plan.yaml',
    'diff s.json s.json --internal -f json',
    'record schedule-issued s.json plan.yaml --on 2021-04-01',
  ],
  template: [
    'letter notice plan.yaml --template mau.docx --all --draft -o ra/',
    'letter minutes plan.yaml --template mau.docx --unit so-tu-phap --draft -o a.docx',
    'letter outline plan.yaml --template mau.docx --draft -o a.docx',
  ],
  register: ['record so.xlsx plan.yaml', 'record so.xlsx plan.yaml --internal --dry-run'],
  project: [
    'validate',
    'schedule',
    'schedule -o a.json',
    'status --lang en',
    'calendar 2021 -o a.csv',
    'letter notice --all --draft',
    'checklist plan.yaml -o a.docx',
    'help',
    'record visited so-xay-dung --on 2021-05-10',
  ],
};

/**
 * Runs a command line on the sample, in which the input takes the place of a file, or the command line that is the input
 * itself, now and then twice. Returns what went wrong, or null: a fault of the program, a control printed, a file read
 * outside the folder, anything made outside or left over in it, another answer to the same.
 */
export async function checkCampaign(
  input: Input,
  sample: Sample,
  random: Random,
  place: Place,
): Promise<string | null> {
  const words = input.of === 'command' ? input.words : pick(random, LINES[input.of]).split(' ');
  const first = await tried(input, words, sample, place);
  if (first.fault !== null || random() >= 0.1) return first.fault;
  const second = await tried(input, words, sample, place);
  return second.printed === first.printed
    ? second.fault
    : `cchc ${words.join(' ')}: another answer to the same`;
}

interface Tried {
  readonly printed: string;
  readonly fault: string | null;
}

async function tried(input: Input, words: readonly string[], sample: Sample, place: Place): Promise<Tried> {
  const { home, moveTo } = place;
  const top = mkdtempSync(path.join(tmpdir(), 'cchc-fuzz-'));
  const before = process.cwd();
  try {
    const folder = layOut(top, input, sample);
    const around = listed(top, folder);
    await moveTo(folder);
    const own = ['texts', 'dist', 'bin', 'node_modules'].map((name) => path.join(home, name));
    const { result, outside } = await watchReads([folder, ...own], () => runTool(words, home));
    const printed = result.printed.replaceAll(top, '…');
    const told = (fault: string) => ({ printed, fault: `cchc ${words.join(' ')}: ${fault}` });
    if (result.fault !== null) return { printed, fault: result.fault };
    // Who types a command line may name any file.
    if (input.of !== 'command' && outside.length > 0)
      return told(`read outside the folder: ${outside.join(', ')}`);
    if (printed.includes(SECRET)) return told('printed a file outside the folder');
    if (listed(top, folder).join() !== around.join()) return told('made a file outside the folder');
    const left = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /(?:^|[\\/])\.cchc/.test(name),
    );
    return left.length > 0 ? told(`left ${left.join(', ')}`) : { printed, fault: null };
  } finally {
    await moveTo(before);
    rmSync(top, { recursive: true, force: true });
  }
}

/** What lies around a folder. */
function listed(top: string, folder: string): string[] {
  const within = path.relative(top, folder);
  return readdirSync(top, { recursive: true, encoding: 'utf8' }).filter((name) => !name.startsWith(within));
}

function layOut(top: string, input: Input, { files }: Sample): string {
  const folder = path.join(top, 'a', 'kế hoạch');
  mkdirSync(path.join(folder, 'sub'), { recursive: true });
  writeFileSync(path.join(top, 'secret.yaml'), SECRET);
  symlinkSync('../..', path.join(folder, 'link'));
  for (const [name, content] of Object.entries({ ...files, ...filesOf(input) }))
    writeFileSync(path.join(folder, name), content);
  return folder;
}

/** The files that an input puts in the place of those of the sample. */
function filesOf(input: Input): Readonly<Record<string, string | Uint8Array>> {
  switch (input.of) {
    case 'records': {
      const { plan, directory, records } = input;
      const named = plan
        .replace(/^directory: .*$/m, 'directory: directory.yaml')
        .replace(/^records: .*$/m, 'records: so.yaml');
      return { 'plan.yaml': named, 'directory.yaml': directory, 'so.yaml': records };
    }
    case 'schedule':
      return { 's.json': input.schedule };
    case 'template':
      return { 'mau.docx': bytesOf(input.template) };
    case 'register':
      return { 'so.xlsx': bytesOf(input.register) };
    case 'project':
      return { 'cchc.yaml': input.project };
    case 'command':
      return {};
    default:
      return input satisfies never;
  }
}
