import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** The folders in the order in which data flows: a file imports only from its own folder and from those before it. */
const ORDER = [
  'words',
  'diagnostics',
  'calendar',
  'plan',
  'deadlines',
  'schedule',
  'follow-up',
  'rules',
  'documents',
  'formats',
  'named-files.ts',
  'campaign.ts',
  'cli',
];

const files = sourcesOf('src');
const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
const tests = new Map(sourcesOf('tests').map((file) => [file, readFileSync(file, 'utf8')]));

function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.posix.join(folder, name.replaceAll(path.sep, '/')));
}

function folderOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function importsOf(file: string): string[] {
  const text = texts.get(file) ?? tests.get(file) ?? '';
  const named = [...text.matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map(([, target = '']) => target);
  return named.map((target) => path.posix.normalize(path.posix.join(path.posix.dirname(file), target)));
}

describe('the house', () => {
  it.each(files)('%s imports only from folders before its own', (file) => {
    const own = ORDER.indexOf(folderOf(file));
    expect(own, 'its folder is in the order').toBeGreaterThanOrEqual(0);
    const later = importsOf(file).filter((target) => ORDER.indexOf(folderOf(target)) > own);
    expect(later).toEqual([]);
  });

  it('has no circle of imports', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, under: readonly string[]): void => {
      if (under.includes(file)) circles.push([...under.slice(under.indexOf(file)), file].join(' → '));
      if (done.has(file) || under.includes(file)) return;
      for (const target of importsOf(file)) visit(target, [...under, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  it.each(files.filter((file) => folderOf(file) !== 'cli'))('%s is pure', (file) => {
    const impure =
      /\bprocess\.|\bconsole\.|\bDate\.now\b|new Date\(\)|Math\.random|from 'node:|\.toLocale|\.localeCompare\(/;
    expect(impure.exec(texts.get(file) ?? '')?.[0]).toBeUndefined();
  });

  it.each(files.filter((file) => folderOf(file) === 'formats' && !file.startsWith('src/formats/of/')))(
    '%s carries texts and dates, and knows no domain',
    (file) => {
      const foreign = importsOf(file).filter(
        (target) =>
          !/^src\/words\/|^src\/calendar\/civil-date/.test(target) &&
          (!target.startsWith('src/formats/') || target.startsWith('src/formats/of/')),
      );
      expect(foreign).toEqual([]);
    },
  );

  it('lets the formats of one document use those of another one way only', () => {
    const documentOf = (file: string) => /^src\/formats\/of\/([a-z]+)\//.exec(file)?.[1];
    const used = new Set<string>();
    for (const file of files)
      for (const target of importsOf(file)) {
        const [from, to] = [documentOf(file), documentOf(target)];
        if (from !== undefined && to !== undefined && from !== to) used.add(`${from} → ${to}`);
      }
    // A checklist and a status name visits as a schedule does, and a difference says why they move as it does; it proves
    // deadlines as they are proved alone, and every one of them marks days as a calendar does. As JSON they end with what
    // is said of their plan. The schemas are those of all of them.
    const schemas = [...used].filter((one) => one.startsWith('schema → '));
    expect([...used].filter((one) => !schemas.includes(one)).sort()).toEqual([
      'checklist → diagnostics',
      'checklist → schedule',
      'deadline → calendar',
      'difference → diagnostics',
      'difference → schedule',
      'schedule → calendar',
      'schedule → deadline',
      'schedule → diagnostics',
      'status → diagnostics',
      'status → schedule',
    ]);
  });

  it('exports nothing that nobody uses', () => {
    const all = [...texts.values()].join('\n');
    const unused = [...texts].flatMap(([file, text]) =>
      [...text.matchAll(/^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm)]
        .map(([, name = '']) => name)
        .filter((name) => [...all.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].length < 2)
        .map((name) => `${file}: ${name}`),
    );
    expect(unused.filter((line) => !line.startsWith('src/cli/main.ts'))).toEqual([]);
  });
});

describe('the tests', () => {
  it('start a program only where the name says "installed", so that all others run at once', () => {
    const reached = (file: string, known = new Set<string>()): Set<string> => {
      known.add(file);
      for (const target of importsOf(file))
        if (tests.has(target) && !known.has(target)) reached(target, known);
      return known;
    };
    const starting = [...tests.keys()].filter(
      (file) =>
        file.endsWith('.test.ts') &&
        !file.endsWith('.installed.test.ts') &&
        [...reached(file)].some((one) =>
          /from '(?:node:child_process|playwright-core)'/.test(tests.get(one) ?? ''),
        ),
    );
    expect(starting).toEqual([]);
  });
});
