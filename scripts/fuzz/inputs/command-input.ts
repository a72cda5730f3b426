import { GLOBAL_FLAGS } from '../../../src/cli/command-line/shared-flags.ts';
import type { Value } from '../../../src/cli/command-line/value.ts';
import { type Flag, longName, type Verb } from '../../../src/cli/command-line/verb.ts';
import { VERBS } from '../../../src/cli/command-line/verbs.ts';
import type { CommandInput } from '../fuzz-input.ts';
import { HOSTILE_TEXTS } from '../mutations/hostile-texts.ts';
import { below, pick, type Random } from '../random.ts';

/** Files as they lie in the folder that a command line is run in, and what is none of them. */
const FILES: readonly string[] = [
  ...[
    'plan.yaml',
    'directory.yaml',
    'so.yaml',
    's.json',
    'so.xlsx',
    'mau.docx',
    'danh-sach.csv',
    'cchc.yaml',
  ],
  ...[
    '.',
    './',
    'sub',
    '-',
    'khong-co.yaml',
    'khong-co.json',
    '/dev/null',
    '*.yaml',
    '**',
    '[',
    'HEAD:plan.yaml',
    ':',
  ],
];

/** Names to write to: in every format, with signs that mean something elsewhere. None leads out of the folder. */
const OUTPUTS: readonly string[] = [
  ...[
    'a.json',
    'a.txt',
    'a.csv',
    'a.md',
    'a.html',
    'a.svg',
    'a.xlsx',
    'a.ics',
    'a.docx',
    'a.sarif',
    'a.xml',
    'a',
  ],
  ...[
    '-',
    'ra/',
    'ra',
    'sub/a.json',
    'mới/a.json',
    'plan.yaml',
    'so.yaml',
    's.json',
    'CON.json',
    'nul',
    'a:b.json',
  ],
  ...[
    'a b.json',
    '%TEMP%.json',
    '$HOME.json',
    '~',
    '*.json',
    '?.json',
    'a.',
    'a ',
    '.json',
    '..json',
    'A.JSON',
  ],
  ...[
    'tên\u202e.json',
    'a\u0301.json',
    'a\nb.json',
    'a\u001b[2J.json',
    `${'a'.repeat(300)}.json`,
    'x/y/z/',
    '-o',
  ],
];

const DATES: readonly string[] = [
  ...[
    '2021-05-17',
    '17/05/2021',
    '2021-06-01',
    'today',
    '2020-12-31',
    '2021-02-30',
    '0000-01-01',
    '0001-01-01',
  ],
  ...[
    '10000-01-01',
    '9999-12-31',
    '99999-01-01',
    '1900-01-01',
    '2199-12-31',
    '2021',
    '2021-05',
    '-2021-05-17',
  ],
  ...['1', '1e9', '2021-05-17T00:00:00Z', '2021-W20', '17.5.2021', '５/５/2021', 'hôm nay', ' 2021-05-17 '],
];

const NUMBERS: readonly string[] = [
  ...[
    '0',
    '1',
    '2',
    '5',
    '20',
    '100',
    '-1',
    '-0',
    '1000000000',
    '9007199254740993',
    '1e9',
    '1e999',
    'NaN',
    '1.5',
  ],
  ...[
    '0x10',
    '01',
    '+1',
    '１',
    '1_000',
    '20/SNV-CCHC',
    '0/SNV',
    '/',
    `${'9'.repeat(400)}`,
    ' 3 ',
    '3,5',
    'Infinity',
  ],
];

const NAMES: readonly string[] = [
  ...[
    'so-tu-phap',
    'so-xay-dung',
    'huyen-tam-binh',
    'ban-quan-ly',
    'Sở Tư pháp',
    'so tu phap',
    'tu phap',
    'doan',
  ],
  ...[
    'notice',
    'remind',
    'visited',
    'notified',
    'correct',
    'undo',
    'CC101',
    'CC9',
    'plan',
    'windows',
    '2021',
    '2026',
  ],
  ...[
    'remediation',
    'd1',
    'morning',
    '2026-Q2',
    '2021-05-04..2021-05-28',
    '..',
    '/',
    'so',
    'huyen',
    '2021..2030',
  ],
  ...[
    '0',
    '99999',
    '1999',
    '2013',
    '2028',
    'bash',
    'schedule',
    'units',
    'a,b',
    ',',
    '=',
    '--',
    '---',
    '-x',
    '--x=y',
  ],
];

/** A command line of a verb: arguments and flags that it takes, mostly, with values of their kind, mostly. */
export async function commandInput(random: Random): Promise<CommandInput> {
  const verb = pick(random, VERBS);
  const words: string[] = [];
  for (const { value, need } of verb.arguments)
    if (need === 'required' || random() < 0.8) words.push(await valueOf(value, random));
  if (random() < 0.1) words.push(await valueOf(undefined, random));
  for (let left = below(random, 5); left > 0; left--) {
    const owner = random() < 0.05 ? pick(random, VERBS) : verb;
    const flag = await flagWords(owner, random);
    words.splice(random() < 0.8 ? words.length : below(random, words.length + 1), 0, ...flag);
  }
  // Most runs are to go on where a file is there already.
  if (random() < 0.2) words.push('--force');
  words.splice(random() < 0.95 ? 0 : below(random, words.length + 1), 0, verb.name);
  if (random() < 0.02) words.push(...Array.from({ length: 300 }, () => pick(random, NAMES)));
  return { of: 'command', words: words.map(withoutLeaving) };
}

async function flagWords(verb: Verb, random: Random): Promise<string[]> {
  const flags = Object.entries({ ...GLOBAL_FLAGS, ...verb.flags } as Readonly<Record<string, Flag>>);
  const [key, { short, value, formerly = [] }] = pick(random, flags);
  const long = longName(pick(random, [key, key, key, ...formerly]));
  const name = short !== undefined && random() < 0.3 ? `-${short}` : long;
  if (value === undefined) return [random() < 0.03 ? `${name}=x` : name];
  const isOutput = key === 'output';
  const said = isOutput && random() < 0.95 ? pick(random, OUTPUTS) : await valueOf(value, random);
  if (random() < 0.03) return [name];
  if (random() < 0.03) return [name, said, name, said];
  return random() < 0.5 ? [name, said] : [name.startsWith('--') ? `${name}=${said}` : `${name}${said}`];
}

async function valueOf(value: Value | undefined, random: Random): Promise<string> {
  const odds = random();
  if (odds < 0.1) return pick(random, HOSTILE_TEXTS);
  if (odds < 0.15) return pick(random, [...FILES, ...DATES, ...NUMBERS, ...NAMES]);
  const choices = (await value?.choices?.()) ?? [];
  if (choices.length > 0 && random() < 0.8) return pick(random, choices).word;
  switch (value?.holder.en) {
    case 'date':
      return pick(random, DATES);
    case 'number':
      return pick(random, NUMBERS);
    case 'file':
    case 'folder':
    case 'plan':
      return pick(random, FILES);
    default:
      return pick(random, NAMES);
  }
}

/** What is written outside because somebody asks for it is no fault: no word leads there. */
function withoutLeaving(word: string): string {
  return word.replace(/^(-o|--\w[\w-]*=)?(?:~?\/)+(?!dev\/null$)/, '$1').replaceAll('../', '');
}
