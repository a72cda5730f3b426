import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PlanInput } from '../fuzz-input.ts';
import { quoted } from '../mutations/hostile-texts.ts';
import { below, pick, type Random } from '../random.ts';
import { runTool } from './run-tool.ts';
import { watchReads } from './watch-reads.ts';

/** Stands in every file that no plan may read. */
export const SECRET = 'Bí mật không ai được đọc';

/** What a plan may write as its directory to get at files outside its folder, or at files that are none. */
const REFERENCES: readonly string[] = [
  ...[
    'danh-muc.yaml',
    './danh-muc.yaml',
    'sub/../danh-muc.yaml',
    'mat.yaml',
    'plan.yaml',
    '',
    '.',
    '..',
    '/',
    '~',
  ],
  ...[
    '../secret.yaml',
    'sub/../../secret.yaml',
    './../secret.yaml',
    '..\\secret.yaml',
    '../plans/../secret.yaml',
  ],
  ...[
    'danh-muc.yaml/../../secret.yaml',
    '%2e%2e/secret.yaml',
    'file:../secret.yaml',
    '..//secret.yaml',
    '...',
  ],
  ...[
    'link.yaml',
    'links/secret.yaml',
    'links/plans/danh-muc.yaml',
    'loop.yaml',
    'danh-muc.yaml\u0000',
    '\u202e',
  ],
  ...[
    '/etc/passwd',
    '/dev/zero',
    '/proc/self/environ',
    '//etc/passwd',
    'C:\\Windows\\win.ini',
    'CON',
    'a'.repeat(5000),
  ],
  ...[
    '.\u2024/secret.yaml',
    '\uff0e\uff0e/secret.yaml',
    '../secret.yaml ',
    ' ../secret.yaml',
    '../*',
    '$HOME',
    '-',
    '-o',
  ],
];

/** Commands that read what a plan refers to: its directory, its letters' texts. */
const VERBS: readonly (readonly string[])[] = [
  ['validate', 'plan.yaml'],
  ['validate', '.'],
  ['validate', 'plan.yaml', '--format', 'json'],
  ['schedule', 'plan.yaml', '--internal', '--explain'],
  ['checklist', 'plan.yaml', '--for', 'team'],
  ['letter', 'notice', 'plan.yaml', '--unit', 'so-tu-phap', '--format', 'txt', '--draft'],
];

/**
 * Writes a plan into a folder among links out of it, with a hostile reference to its directory once in a while, and runs
 * the tool on it. Returns what went wrong, or null: as `checkInput`, or a file read outside the folder.
 */
export async function checkFolder(input: PlanInput, random: Random, home: string): Promise<string | null> {
  const top = mkdtempSync(path.join(tmpdir(), 'cchc-fuzz-'));
  try {
    const folder = layOut(top, input, random);
    const [verb = '', ...words] = pick(random, VERBS);
    const named = words.map((word) =>
      word === 'plan.yaml' ? path.join(folder, word) : word === '.' ? folder : word,
    );
    const allowed = [
      folder,
      path.join(home, 'texts'),
      path.join(home, 'dist'),
      path.join(home, 'node_modules'),
      // Where a folder is named, its files are meant, links among them; their beginnings say whether they are plans.
      ...(words.includes('.') ? [path.join(top, 'secret.yaml')] : []),
    ];
    const { result, outside } = await watchReads(allowed, () => runTool([verb, ...named], home));
    if (outside.length > 0) return `cchc ${verb} read outside the folder of the plan: ${outside.join(', ')}`;
    if (result.printed.includes(SECRET)) return `cchc ${verb} printed a file outside the folder of the plan`;
    return result.fault;
  } finally {
    rmSync(top, { recursive: true });
  }
}

function layOut(top: string, { plan, directory }: PlanInput, random: Random): string {
  const folder = path.join(top, 'plans');
  mkdirSync(path.join(folder, 'sub'), { recursive: true });
  const write = (name: string, text: string) => {
    writeFileSync(path.join(top, name), random() < 0.03 ? randomBytes(random) : text);
  };
  writeFileSync(path.join(top, 'secret.yaml'), directory.replaceAll('Sở Tư pháp', SECRET));
  writeFileSync(path.join(top, 'notice.txt'), SECRET);
  const named = random() < 0.5 ? 'directory.yaml' : pick(random, REFERENCES);
  write('plans/plan.yaml', plan.replace(/^directory: .*$/m, `directory: ${quoted(named)}`));
  write('plans/danh-muc.yaml', directory);
  write('plans/directory.yaml', directory);
  symlinkSync('../secret.yaml', path.join(folder, 'link.yaml'));
  symlinkSync('..', path.join(folder, 'links'));
  symlinkSync('loop.yaml', path.join(folder, 'loop.yaml'));
  if (random() < 0.3) symlinkSync('..', path.join(folder, 'texts'));
  else if (random() < 0.3) {
    mkdirSync(path.join(folder, 'texts'));
    symlinkSync('../../notice.txt', path.join(folder, 'texts', 'notice.txt'));
  }
  return folder;
}

function randomBytes(random: Random): Uint8Array {
  return Uint8Array.from({ length: below(random, 2000) }, () => below(random, 256));
}
