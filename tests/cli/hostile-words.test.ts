import { mkdir, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { VERBS } from '../../src/cli/command-line/verbs.ts';
import { GLOBAL_FLAGS } from '../../src/cli/command-line/shared-flags.ts';
import { type Flags, longName } from '../../src/cli/command-line/verb.ts';
import { realPlan, workInCopy } from './folder.ts';
import { run, type World } from './run.ts';

const PLAN = 'plans/vinh-long-2021.yaml';

/** One of each kind of what a terminal obeys or mistakes: C0, C1, DEL, a title, bidirectional marks, breaks, half a letter. */
const HOSTILE =
  'x\u001b[31m\u001b]0;pwn\u0007\u009b2J\u007f\u0000\u0008\r\u202e\u2066\u2028\u2029\ud800y\nLỖI GIẢ: 1';

/** Arguments with which a verb comes far. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  init: [
    '--province',
    'Gia Lai',
    '--year',
    '2027',
    '--levels',
    '2',
    '--unit',
    'Thanh tra',
    '--window',
    '2027-05',
    '--teams',
    '1',
  ],
  schema: [],
  completion: ['bash'],
  help: ['letter'],
  version: [],
  schedule: [PLAN],
  calendar: ['2021'],
  deadline: ['2021-05-17', '--after', '3'],
  letter: ['notice', PLAN],
  checklist: [PLAN],
  record: ['visited', 'so-tu-phap', PLAN, '--on', '2021-06-01', '--dry-run'],
  status: [PLAN, '--as-of', '2021-06-01'],
  diff: [PLAN, PLAN],
  validate: [PLAN],
  explain: ['CC401'],
};

/** Every place of a command line where a word may stand, with a hostile one in it. */
function places(): (readonly [place: string, words: readonly string[]])[] {
  const found: [string, readonly string[]][] = [
    ['the verb', [HOSTILE]],
    ['a flag', ['schedule', `--${HOSTILE}`]],
    ['a flag of no verb', [`--${HOSTILE}`]],
  ];
  for (const { name, flags } of VERBS) {
    const call = CALLS[name] ?? [];
    found.push([`${name}: a word too many`, [name, ...call, HOSTILE, HOSTILE]]);
    for (const [at, word] of call.entries())
      if (!word.startsWith('--')) found.push([`${name}: word ${at}`, [name, ...call.with(at, HOSTILE)]]);
    for (const [key, { value }] of Object.entries<Flags[string]>({ ...GLOBAL_FLAGS, ...flags })) {
      const flag = longName(key);
      const given =
        value !== undefined && call.includes(flag)
          ? call.with(call.indexOf(flag) + 1, HOSTILE)
          : [...call, flag, HOSTILE];
      if (value === undefined) found.push([`${name} ${flag}=`, [name, ...call, `${flag}=${HOSTILE}`]]);
      else
        found.push(
          [`${name} ${flag}`, [name, ...given]],
          [`${name} ${flag} twice`, [name, ...given, flag, HOSTILE]],
        );
    }
  }
  return found;
}

/** Runs the tool and expects that nothing is printed that a terminal would obey, and no fault of the program. */
async function expectHarmless(words: readonly string[], world: World = {}): Promise<void> {
  for (const language of ['vi', 'en']) {
    const { status, stdout, stderr } = await run(words, {
      ...world,
      env: { CCHC_LANG: language, ...world.env },
    });
    expect(stdout + stderr).not.toMatch(
      /(?!^\ufeff)(?![\n\t])(?!\r\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029\ufdd0]/u,
    );
    expect(stdout + stderr).not.toMatch(/^LỖI GIẢ/m);
    expect(status, stderr).not.toBe(3);
  }
}

describe('a hostile word', () => {
  workInCopy();

  it.each(places())('is harmless in the place of %s', async (_, words) => {
    await expectHarmless(words);
  });

  it.each(['CCHC_PLAN', 'CCHC_LANG', 'FORCE_COLOR', 'TERM'])('is harmless in %s', async (variable) => {
    await expectHarmless(['schedule'], { env: { [variable]: HOSTILE } });
  });

  it('is harmless as the name of standard input', async () => {
    await expectHarmless(['validate', '-', '--stdin-name', HOSTILE], { stdin: 'cchc: 1\nx: [\n' });
  });

  it('is harmless on a terminal with colours, whose own stay', async () => {
    const { stderr } = await run(['validate', '-', '--stdin-name', 'a\u001b[31mb\ufdd0[31mc'], {
      stdin: 'cchc: 1\nx: [\n',
      columns: 80,
    });
    expect(stderr).not.toContain('\u001b[31mb');
  });
});

describe('a hostile file', () => {
  workInCopy();
  const NAME = 'a\u001b[31m\u009b2J\u202eb\n';

  it.each(VERBS.filter(({ flags }) => 'stdinName' in flags || 'plan' in flags).map(({ name }) => name))(
    'is harmless by its name, and its folder, to %s',
    async (verb) => {
      await mkdir(NAME, { recursive: true });
      await writeFile(`${NAME}/${NAME}.yaml`, await realPlan());
      await writeFile(`${NAME}/z.yaml`, await realPlan());
      const call = CALLS[verb] ?? [];
      for (const file of [NAME, `${NAME}/${NAME}.yaml`, `${NAME}/c.yaml`])
        await expectHarmless([verb, ...call.map((word) => (word === PLAN ? file : word))]);
    },
  );
});
