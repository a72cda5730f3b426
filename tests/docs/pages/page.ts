import { readFileSync } from 'node:fs';

/** The pages that users and contributors read, from the root of the project. */
export const PAGE_FILES = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'docs/huong-dan.md',
  'docs/lap-trinh.md',
  'docs/ma-loi.md',
  'docs/ngon-ngu.md',
  'docs/ngon-ngu-mot-trang.md',
  'docs/so-lieu.md',
  'docs/trinh-soan-thao.md',
  'docs/van-ban.md',
] as const;

/** Command lines as a page shows them, and the output that the page shows for them together, or null. */
export interface Shown {
  readonly lines: readonly string[];
  readonly output: string | null;
}

/** What a reader does: types commands, writes a file, anew or at its end, or does by hand what the page tells in words. */
export type Step =
  | { readonly commands: readonly Shown[] }
  | { readonly file: string; readonly content: string; readonly isAddition: boolean }
  | { readonly byHand: string };

const BY_HAND = 'by hand';

interface Fence {
  readonly kind: string;
  readonly body: string;
}

/** A page of the project as it stands. */
export function pageText(file: string): string {
  return readFileSync(file, 'utf8').normalize('NFC').replaceAll('\r\n', '\n');
}

/**
 * The steps of a page in its order. `console` holds commands: behind `$`, with their output below each, or one on each
 * line, and the output of all in the `text` that follows. `yaml FILE` is a file to write, `yaml >> FILE` goes to its
 * end. What is told in words has its name in a remark, `<!-- by hand: NAME -->`.
 */
export function stepsOf(text: string): Step[] {
  const fences = fencesOf(text);
  return fences.flatMap(({ kind, body }, index): Step[] => {
    const next = fences[index + 1];
    if (kind === BY_HAND) return [{ byHand: body }];
    if (kind === 'console') return [{ commands: shownIn(body, next?.kind === 'text' ? next.body : null) }];
    if (kind === 'text' && fences[index - 1]?.kind !== 'console')
      throw new Error(`an output stands below no command: ${body}`);
    const [, isAddition, file] = /^yaml (>> )?(\S+\.yaml)$/.exec(kind) ?? [];
    return file === undefined ? [] : [{ file, content: body, isAddition: isAddition !== undefined }];
  });
}

/** Every command that the fences of a page show. */
export function commandsOf(text: string): Shown[] {
  return stepsOf(text).flatMap((step) => ('commands' in step ? step.commands : []));
}

/** Code within sentences, cells and headings: what stands between backticks, outside fences. */
export function inlineCodeOf(text: string): string[] {
  const prose = text.replaceAll(/^( *)```.*\n[^]*?^ *```$/gm, '');
  return [...prose.matchAll(/(`+)(.+?)\1/g)].map(([, , code = '']) => code.replaceAll('\\|', '|'));
}

/** What the fences of a page hold, and its remarks on what is done by hand. */
export function fencesOf(text: string): Fence[] {
  const found = text.matchAll(/^ *```(.*)\n([^]*?)^ *```$|^<!-- by hand: (.*) -->$/gm);
  return [...found].map(([, kind = BY_HAND, body = '', name]) => ({ kind, body: name ?? body }));
}

function shownIn(body: string, below: string | null): Shown[] {
  if (!/^\$ /m.test(body)) {
    const lines = body.split('\n').filter((line) => line.trim() !== '');
    return below === null
      ? lines.map((line) => ({ lines: [line], output: null }))
      : [{ lines, output: below }];
  }
  return body
    .split(/^\$ /m)
    .slice(1)
    .map((part) => {
      const [line = '', ...output] = part.split('\n');
      return { lines: [line], output: output.join('\n').trim() === '' ? null : output.join('\n') };
    });
}
