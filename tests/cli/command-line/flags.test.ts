import { describe, expect, it } from 'vitest';
import { GLOBAL_FLAGS } from '../../../src/cli/command-line/shared-flags.ts';
import { type Flag, longName } from '../../../src/cli/command-line/verb.ts';
import { VERBS } from '../../../src/cli/command-line/verbs.ts';
import { run } from '../run.ts';

const USES = VERBS.flatMap((verb) =>
  Object.entries<Flag>({ ...verb.flags, ...GLOBAL_FLAGS }).map(([key, flag]) => ({ verb, key, flag })),
);

/** A flag of a verb that means another thing than elsewhere; its words say so. */
const OF_ITS_OWN: readonly string[] = ['init --output', 'letter --output'];

describe('flags of one name', () => {
  const keys = [...new Set(USES.map(({ key }) => key))];

  it.each(keys)('take the same on every verb: %s', (key) => {
    const uses = USES.filter((use) => use.key === key);
    const own = uses.filter(({ verb }) => !OF_ITS_OWN.includes(`${verb.name} ${longName(key)}`));
    const facts = own.map(({ flag: { short, value, isRepeatable } }) =>
      JSON.stringify([short, value?.holder, isRepeatable === true]),
    );
    expect(new Set(facts).size).toBeLessThanOrEqual(1);
  });

  it('have a letter that no other flag has', () => {
    const letters = new Set(
      USES.flatMap(({ key, flag: { short } }) => (short === undefined ? [] : `${short} ${key}`)),
    );
    const taken = [...letters].map((letter) => letter.slice(0, 1));
    expect(taken.sort()).toEqual([...new Set(taken)].sort());
  });

  it('had no former name that is a flag today', () => {
    for (const { verb, flag } of USES)
      for (const former of flag.formerly ?? []) expect(verb.flags).not.toHaveProperty(former);
  });
});

describe('a flag that is given twice', () => {
  const single = USES.filter(({ flag }) => flag.value !== undefined && flag.isRepeatable !== true);

  it.each(single.map(({ verb, key }) => [verb.name, longName(key)]))(
    'is refused where it can be given once: %s %s',
    async (name, flag) => {
      const words = VERBS.find((verb) => verb.name === name)?.arguments.map(() => 'x') ?? [];
      const { status, stdout, stderr } = await run([name, ...words, flag, 'vi', flag, 'en']);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).toBe(`Lỗi: ${flag} chỉ nêu được một lần, ở đây: "vi", "en".\nGiữ lại một giá trị.\n`);
    },
  );

  it('does no harm where it takes nothing', async () => {
    const { status } = await run(['deadline', '2021-05-17', '--before', '15', '--strict', '--strict']);
    expect(status).toBe(0);
  });

  it('is refused too where one is by a former name', async () => {
    const words = ['status', 'plans/vinh-long-2021.yaml', '--previous', 'a.json', '--schedule', 'b.json'];
    expect((await run(words)).stderr).toContain('--schedule chỉ nêu được một lần, ở đây: "b.json", "a.json"');
  });
});

describe('how much is told', () => {
  const words = ['schedule', 'plans/vinh-long-2021.yaml'];

  it('is not both little and much', async () => {
    const { status, stderr } = await run([...words, '--quiet', '--verbose']);
    expect(status).toBe(2);
    expect(stderr).toBe('Lỗi: --quiet và --verbose không dùng cùng nhau.\nBỏ một trong hai.\n');
  });

  it('may be asked for before the verb', async () => {
    expect((await run(['--quiet', '--verbose', ...words])).status).toBe(2);
  });
});

describe('one letter', () => {
  it('stands for the format and for the unit', async () => {
    const long = ['checklist', 'plans/vinh-long-2021.yaml', '--format', 'md', '--unit', 'so-tu-phap'];
    const short = ['checklist', 'plans/vinh-long-2021.yaml', '-f', 'md', '-u', 'so-tu-phap'];
    expect(await run(short)).toEqual(await run(long));
  });
});

it.each([
  ['schedule', 'table'],
  ['schedule', 'TXT'],
  ['checklist', 'table'],
  ['status', 'txt'],
  ['calendar', 'table'],
])('%s takes the former name %s for text', async (verb, format) => {
  const plan = verb === 'calendar' ? '2021' : 'plans/vinh-long-2021.yaml';
  const day = verb === 'status' ? ['--as-of', '2021-03-15'] : [];
  expect((await run([verb, plan, ...day, '--format', format])).stdout).toBe(
    (await run([verb, plan, ...day, '--format', 'text'])).stdout,
  );
});
