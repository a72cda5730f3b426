import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { anchor } from '../../scripts/docs/anchor.ts';
import { readCommandLine } from '../../src/cli/command-line/read-command-line.ts';
import { GLOBAL_FLAGS, HELP, VERSION } from '../../src/cli/command-line/shared-flags.ts';
import { type Flag, longName } from '../../src/cli/command-line/verb.ts';
import { VERBS } from '../../src/cli/command-line/verbs.ts';
import { fencesOf, inlineCodeOf, PAGE_FILES, pageText } from './pages/page.ts';
import { wordsOf } from './pages/shell.ts';

/** The flags of all verbs, by their long names. */
const FLAGS: ReadonlySet<string> = new Set(
  [GLOBAL_FLAGS, { help: HELP, version: VERSION }, ...VERBS.map(({ flags }) => flags)].flatMap((flags) =>
    Object.keys(flags).map(longName),
  ),
);

/** Flags of other programs, which pages name. */
const FOREIGN_FLAGS: ReadonlySet<string> = new Set([
  '--inputs',
  '--kills',
  '--mutants',
  '--project',
  '--seed',
  '--write',
]);

/** The pages that say how the tool is used; the list of changes also names what there was before. */
const GUIDES = PAGE_FILES.filter((file) => file !== 'CHANGELOG.md');

describe.each(PAGE_FILES)('%s', (file) => {
  it('links to pages and headings that exist', () => {
    const broken = linksOf(pageText(file)).filter((link) => {
      const [name = '', heading] = link.split('#');
      const target = name === '' ? file : path.posix.join(path.posix.dirname(file), name);
      if (!existsSync(target)) return true;
      return heading !== undefined && !anchorsOf(pageText(target)).has(decodeURIComponent(heading));
    });
    expect(broken).toEqual([]);
  });
});

describe.each(GUIDES)('%s', (file) => {
  const text = pageText(file);

  it('names only flags that some verb has', () => {
    const code = [...inlineCodeOf(text), ...fencesOf(text).map(({ body }) => body)].join('\n');
    const named = [...code.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([flag]) => flag);
    expect(named.filter((flag) => !FLAGS.has(flag) && !FOREIGN_FLAGS.has(flag))).toEqual([]);
  });

  it('quotes only verbs and their own flags', async () => {
    const refused = [];
    for (const command of inlineCodeOf(text).flatMap(toolCommandsIn))
      if (!(await isUnderstood(command))) refused.push(`cchc ${command.join(' ')}`);
    expect(refused).toEqual([]);
  });

  it('has YAML that can be read', () => {
    const faults = fencesOf(text)
      .filter(({ kind }) => kind.startsWith('yaml'))
      .flatMap(({ body }) => parseDocument(body).errors.map(({ message }) => message));
    expect(faults).toEqual([]);
  });
});

it('the manual and the other pages for offices call the tool by its name', () => {
  const other = GUIDES.filter((file) => file.startsWith('docs/')).filter((file) =>
    /npx cchc [a-z]/.test(pageText(file)),
  );
  expect(other).toEqual([]);
});

/** The command lines of the tool within a piece of code, as words behind `cchc`. */
function toolCommandsIn(code: string): string[][] {
  return [...code.matchAll(/(?:^|[ (])cchc ([^|)&]*)/g)]
    .map(([, line = '']) => wordsOf(line))
    .filter(([verb]) => verb !== undefined && verb !== '…');
}

/** Whether the tool has a verb, and the verb the flags, that a quoted command says; its other words may stand for something. */
async function isUnderstood([name = '', ...words]: readonly string[]): Promise<boolean> {
  const asked = await readCommandLine([name, '--help']).catch(() => null);
  if (asked === null) return false;
  const flags = VERBS.find((verb) => verb.name === name)?.flags ?? {};
  const known = Object.entries<Flag>({ ...GLOBAL_FLAGS, help: HELP, version: VERSION, ...flags }).flatMap(
    ([key, { short }]) => [longName(key), ...(short === undefined ? [] : [`-${short}`])],
  );
  return words.every((word) => !/^-{1,2}[a-z]/i.test(word) || known.includes(word.replace(/=.*/, '')));
}

/** What a page links to, but for other sites. */
function linksOf(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^\w+:/.test(link));
}

/** The anchors of a page: those that it sets itself, and those that its headings get, numbered where two are alike. */
function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set([...text.matchAll(/<a (?:id|name)="([^"]+)"/g)].map(([, id = '']) => id));
  for (const [, heading = ''] of text.replaceAll(/^```.*\n[^]*?^```$/gm, '').matchAll(/^#+ (.*)$/gm)) {
    const plain = anchor(heading);
    let own = plain;
    for (let count = 1; anchors.has(own); count += 1) own = `${plain}-${count}`;
    anchors.add(own);
  }
  return anchors;
}
