import { readFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { Script } from 'node:vm';
import { build, type BuildResult } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import type * as campaignModule from '../src/campaign.ts';
import { campaignsIn } from '../src/campaign.ts';
import { type Files, openLetterText, openPrevious } from '../src/named-files.ts';
import type * as kindsModule from '../src/documents/letter/letter-kinds.ts';
import { LETTER_KINDS } from '../src/documents/letter/letter-kinds.ts';
import { notice } from '../src/documents/letter/kinds/notice.ts';
import type { FileRead } from '../src/plan/source.ts';
import { makeCivilDate } from '../src/calendar/civil-date.ts';

const PLAN = 'plans/vinh-long-2021.yaml';
const DIRECTORY = 'plans/danh-muc/vinh-long-2021.yaml';
const SAVED = 'tests/golden/schedule/schedule.vi.json';

/** Files in memory, and the names under which they were read, in turn. */
function inMemory(texts: Readonly<Record<string, string>>): {
  readonly files: Files;
  readonly names: string[];
} {
  const names: string[] = [];
  const files: Files = {
    read: (file): Promise<FileRead> => {
      names.push(file);
      const text = texts[file];
      return Promise.resolve(text === undefined ? { file, fault: 'missing' } : { source: { file, text } });
    },
    resolve: (plan, named) =>
      Promise.resolve(named.startsWith('..') ? null : path.posix.join(path.posix.dirname(plan), named)),
  };
  return { files, names };
}

let real: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  const texts = [PLAN, DIRECTORY, SAVED].map(async (file) => [file, await readFile(file, 'utf8')] as const);
  real = Object.fromEntries(await Promise.all(texts));
});

/** The real plan with something changed. */
function changed(change: (text: string) => string): Readonly<Record<string, string>> {
  return { ...real, [PLAN]: change(real[PLAN] ?? '') };
}

describe('a campaign', () => {
  it('reads a directory once, though two plans share it and a schedule is made of each', async () => {
    const { files, names } = inMemory({ ...real, 'plans/hai.yaml': real[PLAN] ?? '' });
    const open = campaignsIn(files);
    for (const file of [PLAN, 'plans/hai.yaml']) await (await open(file)).sound('internal')?.schedule();
    expect(names).toEqual([PLAN, DIRECTORY, 'plans/hai.yaml']);
  });

  it('keeps sixteen directories, and reads the seventeenth beside them', async () => {
    const plans = Array.from({ length: 17 }, (_, index) => `${index}/ke-hoach.yaml`);
    const pairs = plans.flatMap((file) => [
      [file, real[PLAN] ?? ''],
      [`${path.posix.dirname(file)}/danh-muc/vinh-long-2021.yaml`, real[DIRECTORY] ?? ''],
    ]);
    const { files, names } = inMemory(Object.fromEntries(pairs) as Record<string, string>);
    const open = campaignsIn(files);
    for (const file of [...plans, '1/ke-hoach.yaml', '0/ke-hoach.yaml']) await open(file);
    expect(names.slice(34)).toEqual(['1/ke-hoach.yaml', '0/ke-hoach.yaml', '0/danh-muc/vinh-long-2021.yaml']);
  });

  it('computes each part once', async () => {
    const sound = (await campaignsIn(inMemory(real).files)(PLAN)).sound('internal');
    expect(await sound?.schedule()).toBe(await sound?.schedule());
    expect(await sound?.document('public')).toBe(await sound?.document('public'));
    expect(sound?.context).toBeDefined();
  });

  it('tells what cannot be read, and what leaves the folder of the plan', async () => {
    const codes = async (texts: Readonly<Record<string, string>>) =>
      (await campaignsIn(inMemory(texts).files)(PLAN))
        .diagnostics()
        .filter(({ code }) => code === 'CC115')
        .map(({ values }) => values);
    const elsewhere = changed((text) => text.replace('directory: danh-muc/', 'directory: ../danh-muc/'));
    expect(await codes({})).toEqual([{ file: PLAN, fault: 'missing' }]);
    expect(await codes(elsewhere)).toEqual([{ file: '../danh-muc/vinh-long-2021.yaml', fault: 'outside' }]);
    expect(await codes({ [PLAN]: real[PLAN] ?? '' })).toEqual([
      { file: 'danh-muc/vinh-long-2021.yaml', fault: 'missing' },
    ]);
  });

  it('is made for others whatever is wrong with unannounced visits, which whoever writes the plan is told', async () => {
    // 16 May 2021 is a Sunday, and elections are held.
    const BLOCK =
      '  - { id: kin, level: province, form: unannounced, units: [{ unit: so-tai-chinh, pin: 2021-05-16 }] }';
    const closed = '{ on: 2021-06-01, units: [so-tai-chinh, so-tu-phap], reason: Bận }';
    const texts = changed(
      (text) => `${text.replace(/^units:$/m, `units:\n${BLOCK}`)}\nschedule: { closed: [${closed}] }\n`,
    );
    const campaign = await campaignsIn(inMemory(texts).files)(PLAN);
    expect(campaign.diagnosticsFor('internal').map(({ code }) => code)).toContain('CC415');
    expect(campaign.diagnosticsForWriter('concerned').map(({ code }) => code)).toContain('CC415');
    expect(campaign.diagnosticsFor('concerned').map(({ code }) => code)).not.toContain('CC415');
    expect(campaign.sound('internal')).toBeNull();
    const [whole, shown] = (['internal', 'concerned'] as const).map(
      (one) => campaign.sourcesFor(one)[0]?.text,
    );
    expect(whole).toBe(texts[PLAN]);
    expect(shown).toBe(
      texts[PLAN]?.replace(BLOCK.slice(4), ' '.repeat(BLOCK.length - 4)).replace(
        '[so-tai-chinh,',
        '[            ,',
      ),
    );

    const sound = campaign.sound('concerned');
    const plain = (await campaignsIn(inMemory(real).files)(PLAN)).sound('concerned');
    const startsIn = async (one: typeof sound) => (await one?.schedule())?.trips.map(({ start }) => start);
    expect(await startsIn(sound)).toEqual(await startsIn(plain));
    const { plan } = (await sound?.document('concerned')) ?? {};
    expect(plan?.schedule.closed.map(({ units }) => units)).toEqual([['so-tu-phap']]);
  });

  it('shows nothing of what is on record of unannounced visits, cancelled and corrected ones among them', async () => {
    const BLOCK = '  - { id: kin, level: province, form: unannounced, minimum: 2, selected-by: draw }';
    const facts = [
      '{ fact: cancelled, unit: "kin#1", on: 2021-04-01, reason: Bận }',
      '{ fact: put-off, unit: "kin#2", on: 2021-04-02, reason: Bận }',
      '{ fact: put-off, unit: "kin#2", on: 2021-04-03, corrects: 2021-04-02, reason: Bận }',
    ];
    const records = (items: readonly string[]) =>
      `cchc-records: 1\nplan: vinh-long-2021\nfacts:\n${items.map((item) => `  - ${item}\n`).join('')}`;
    const texts = {
      ...changed((text) => `${text.replace(/^units:$/m, `units:\n${BLOCK}`)}\nrecords: so.yaml\n`),
      'plans/so.yaml': records(facts),
    };
    const campaign = await campaignsIn(inMemory(texts).files)(PLAN);
    const shown = campaign.sourcesFor('concerned').find(({ file }) => file === 'plans/so.yaml');
    expect(shown?.text).toBe(records(facts.map((fact) => ' '.repeat(fact.length))));
  });

  describe('with a schedule that was issued', () => {
    const FIRST = '{ schedule-issued: { file: lich-1.json, on: 2021-03-01 } }';
    const SECOND = '{ schedule-issued: { file: lich-2.json, on: 2021-06-01 } }';
    /** The day of a department in the golden schedule moved to another. */
    const saved = (day: string) => (real[SAVED] ?? '').replaceAll('2021-04-12', day);
    const withIssued = (records: readonly string[]) => ({
      ...changed((text) => `${text}\nrecords: [${records.join(', ')}]\n`),
      'plans/lich-1.json': saved('2021-04-13'),
      'plans/lich-2.json': saved('2021-08-16'),
      'plans/lich-moi.json': '{ "format": 2 }',
    });
    const dayOf = async (texts: Readonly<Record<string, string>>, terms = {}) => {
      const sound = (await campaignsIn(inMemory(texts).files)(PLAN, terms)).sound('internal');
      return (await sound?.schedule())?.trips[0]?.start.date;
    };

    it('stays close to the last one issued by the day taken for today', async () => {
      expect(await dayOf(real)).toBe('2021-04-12');
      expect(await dayOf(withIssued([FIRST]))).toBe('2021-04-13');
      expect(await dayOf(withIssued([SECOND, FIRST]))).toBe('2021-08-16');
      expect(await dayOf(withIssued([SECOND, FIRST]), { asOf: makeCivilDate(2021, 3, 2) })).toBe(
        '2021-04-13',
      );
    });

    it('stays close to another one where that is given', async () => {
      const previous = await openPrevious(inMemory(real).files, SAVED);
      expect(await dayOf(withIssued([FIRST]), { previous })).toBe('2021-04-12');
    });

    it.each([
      ['missing', '{ schedule-issued: { file: lich-3.json, on: 2021-03-01 } }'],
      ['outside', '{ schedule-issued: { file: ../lich-1.json, on: 2021-03-01 } }'],
      ['not-schedule', '{ schedule-issued: { file: danh-muc/vinh-long-2021.yaml, on: 2021-03-01 } }'],
      ['later-format', '{ schedule-issued: { file: lich-moi.json, on: 2021-03-01 } }'],
    ])('is invalid where its file is %s', async (fault, record) => {
      const campaign = await campaignsIn(inMemory(withIssued([record])).files)(PLAN);
      const found = campaign.diagnostics().filter(({ code }) => code === 'CC115');
      expect(found.map(({ values }) => values)).toMatchObject([{ fault }]);
      expect(campaign.sound('internal')).toBeNull();
    });

    it('is invalid where the schedule is that of another plan', async () => {
      const texts = {
        ...withIssued([FIRST]),
        'plans/lich-1.json': saved('2021-04-13').replace(/"vinh-long-2021"/, '"khac"'),
      };
      const campaign = await campaignsIn(inMemory(texts).files)(PLAN);
      expect(campaign.diagnostics().map(({ values }) => values)).toContainEqual({
        file: 'lich-1.json',
        fault: 'other-plan',
      });
    });
  });

  it('has diagnostics and nothing more where errors stand in the way, and of a directory alone', async () => {
    const faulty = changed((text) => text.replace('- so-tu-phap\n', '- so-tu-phap-xyz\n'));
    const campaign = await campaignsIn(inMemory(faulty).files)(PLAN);
    expect(campaign.diagnostics().map(({ code }) => code)).toContain('CC202');
    expect([campaign.kind, campaign.sound('internal')]).toEqual(['plan', null]);
    const alone = await campaignsIn(inMemory(real).files)(DIRECTORY);
    expect([alone.kind, alone.context(), alone.facts('internal', true), alone.sound('internal')]).toEqual([
      'directory',
      null,
      null,
      null,
    ]);
  });

  it('stays with an earlier schedule, and looks at the plan as of a day', async () => {
    const { files } = inMemory(real);
    const previous = await openPrevious(files, SAVED);
    if (previous === null || 'problem' in previous) throw new Error('the golden schedule cannot be read');
    const open = campaignsIn(files);
    const later = await (await open(PLAN, { asOf: makeCivilDate(2021, 5, 3) })).sound('internal')?.schedule();
    const again = await (await open(PLAN, { previous })).sound('internal')?.schedule();
    expect(later?.trips[0]?.start.date).not.toBe('2021-04-12');
    expect([again?.revision, again?.trips[0]?.start.date]).toEqual([1, '2021-04-12']);
  });

  it('takes nothing for an earlier schedule that is none', async () => {
    const { files } = inMemory(real);
    expect(await openPrevious(files, PLAN)).toBeNull();
    expect(await openPrevious(files, 'mất.json')).toMatchObject({ problem: { code: 'CC115' } });
  });
});

describe('the text of a letter', () => {
  const own = 'plans/texts/notice.txt';
  const standard = 'texts/notice.txt';
  const opened = (texts: Readonly<Record<string, string>>, resolve?: Files['resolve']) => {
    const { files } = inMemory(texts);
    return openLetterText(resolve === undefined ? files : { ...files, resolve }, PLAN, notice, standard);
  };

  it("is the agency's own beside the plan, else the one that comes with the tool", async () => {
    const both = { [own]: '\ufeffOwn\r\nlines', [standard]: 'Standard' };
    expect(await opened(both)).toEqual({ file: own, text: 'Own\nlines' });
    expect(await opened({ [standard]: 'Standard' })).toEqual({ file: standard, text: 'Standard' });
  });

  it('is never read from outside the folder of the plan, nor passed over where it cannot be read', async () => {
    const outside = await opened({ [standard]: 'Standard' }, () => Promise.resolve(null));
    expect(outside).toEqual({ leavesFolder: true });
    const files: Files = {
      ...inMemory({}).files,
      read: (file) => Promise.resolve({ file, fault: file === own ? 'encoding' : 'missing' }),
    };
    const faulty = await openLetterText(files, PLAN, notice, standard);
    expect(faulty).toMatchObject({ problem: { code: 'CC115', values: { file: own, fault: 'encoding' } } });
  });
});

describe('the bundle for a browser', () => {
  /** Each loaded by whoever needs it, and each with a build for browsers of its own: HiGHS is a megabyte of WASM. */
  const LOADED_APART = ['highs'];
  let bundle: BuildResult<{ write: false; metafile: true }>;

  beforeAll(async () => {
    bundle = await build({
      stdin: {
        contents: `export * from './src/campaign.ts'; export * from './src/documents/letter/letter-kinds.ts';`,
        resolveDir: '.',
      },
      bundle: true,
      write: false,
      metafile: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'cchc',
      external: LOADED_APART,
      logLevel: 'silent',
    });
  });

  it('holds no module of Node, and no shell', () => {
    const { inputs } = bundle.metafile;
    const imported = Object.values(inputs).flatMap(({ imports }) => imports);
    const external = imported.filter((one) => one.external === true).map((one) => one.path);
    expect(new Set(external)).toEqual(new Set(LOADED_APART));
    expect(external.filter((name) => name.startsWith('node:') || builtinModules.includes(name))).toEqual([]);
    expect(Object.keys(inputs).filter((file) => /^src\/cli|^bin\//.test(file))).toEqual([]);
  });

  it('makes the same schedule and papers of the real plan, with nothing at hand that a page has not', async () => {
    const code = bundle.outputFiles[0]?.text ?? '';
    const page = new Script(`${code}; cchc;`).runInNewContext({ TextDecoder }) as typeof campaignModule &
      typeof kindsModule;
    const text = await readFile('texts/notice.txt', 'utf8');
    const papers = async (
      open: typeof campaignsIn,
      kinds: typeof LETTER_KINDS,
    ): Promise<{ schedule: unknown; checklists: unknown; letters: readonly unknown[] }> => {
      const sound = (await open(inMemory(real).files)(PLAN)).sound('internal');
      const kind = kinds.find(({ name }) => name === 'notice');
      if (sound === null || kind === undefined) throw new Error('the real plan is not sound');
      const { plans, write } = await sound.letters(kind, 'concerned', {
        date: null,
        clauses: false,
        today: null,
        within: 10,
      });
      const selection = { side: 'unit', units: [], from: null, to: null } as const;
      return {
        schedule: await sound.document('public'),
        checklists: await sound.checklists('concerned', selection),
        letters: plans.map((letter) =>
          write(letter, { own: { file: 'notice.txt', text }, outline: null }, '5'),
        ),
      };
    };
    const made = await papers(page.campaignsIn, page.LETTER_KINDS);
    expect(JSON.stringify(made)).toBe(JSON.stringify(await papers(campaignsIn, LETTER_KINDS)));
    expect(made.letters).toHaveLength(9);
  });
});
