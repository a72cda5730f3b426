import TxtTemplater from 'docxtemplater/js/text.js';
import type { Bilingual } from '../../../words/language.ts';
import { gap, escaped } from './escape.ts';
import { Missing, type Tags } from '../tags/tag-values.ts';

/** What is wrong with a text, or what it needs and does not get. */
export interface TextProblem {
  readonly words: Bilingual;
  readonly advice: Bilingual;
}

/** A filled text with what is missing in it; each missing fact is marked in it as a gap. */
export interface Filled {
  readonly text: string;
  readonly missing: readonly Missing[];
}

/** What a template of the library is made with: its tags stand for values only, and what they lack is noted. */
export interface TagReader {
  readonly options: {
    readonly parser: (tag: string) => { readonly get: (scope: unknown) => unknown };
    readonly nullGetter: (part: { readonly value?: string }) => string;
  };
  readonly missing: readonly Missing[];
  /** What is wrong with the tags met so far. */
  readonly problem: () => TextProblem | null;
}

/** Reads tags from values; each text passes through `written` on its way into the template. */
export function tagReader(
  tags: Tags,
  written: (value: string) => string,
  gapped: (name: string) => string,
): TagReader {
  const missing: Missing[] = [];
  const unknown = new Set<string>();
  const valueOf = (scope: unknown, tag: string): unknown => {
    if (typeof scope !== 'object' || scope === null || !Object.hasOwn(scope, tag)) return undefined;
    const value = (scope as Tags)[tag];
    if (value instanceof Missing) {
      missing.push(value);
      return gapped(value.name);
    }
    return typeof value === 'string' ? written(value) : value;
  };
  return {
    options: {
      parser: (tag) => ({ get: (scope) => valueOf(scope, tag.trim()) }),
      nullGetter: ({ value = '' }) => {
        unknown.add(value);
        return '';
      },
    },
    missing,
    problem: () => (unknown.size === 0 ? null : unknownTags([...unknown], Object.keys(tags))),
  };
}

/**
 * Fills the tags of a text: `{tag}` a value, `{#tag}…{/tag}` repeats for a list or stands if something holds,
 * `{^tag}…{/tag}` if not. Nothing else is possible in a text: no code, no file. Returns the problem of the text instead
 * if a tag is unknown or not closed.
 */
export function fill(text: string, tags: Tags): Filled | TextProblem {
  try {
    if (last?.text !== text) last = { text, filled: fillable(text) };
    return last.filled(tags);
  } catch (error) {
    // A template that has failed fails for ever.
    last = null;
    return brokenTags(error);
  }
}

/** The text filled last: that of all letters of a kind, and to take it to pieces takes longer than to fill it. */
let last: { readonly text: string; readonly filled: (tags: Tags) => Filled | TextProblem } | null = null;

/** A text taken to pieces, which may be filled again and again. */
function fillable(text: string): (tags: Tags) => Filled | TextProblem {
  let reader = tagReader({}, escaped, gap);
  const template = new TxtTemplater(text.normalize('NFC'), {
    parser: (tag) => reader.options.parser(tag),
    nullGetter: (part) => reader.options.nullGetter(part),
  });
  return (tags) => {
    reader = tagReader(tags, escaped, gap);
    const { missing, problem } = reader;
    const filled = template.render(tags);
    return problem() ?? { text: filled, missing };
  };
}

/** The problem behind an error of the library about the tags of a template; any other error is our own fault. */
export function brokenTags(error: unknown): TextProblem {
  const { properties } = error as {
    properties?: { errors?: { properties?: { xtag?: string } }[]; xtag?: string };
  };
  const tag = properties?.errors?.[0]?.properties?.xtag ?? properties?.xtag;
  if (tag === undefined) throw error;
  return {
    words: {
      vi: `thẻ {${tag}} không được mở hoặc đóng đúng`,
      en: `the tag {${tag}} is not opened or closed properly`,
    },
    advice: {
      vi: 'Mỗi {#thẻ} hoặc {^thẻ} phải có {/thẻ} theo sau; dấu { và } chỉ dùng cho thẻ.',
      en: 'Every {#tag} or {^tag} needs a {/tag} after it; { and } are for tags only.',
    },
  };
}

function unknownTags(unknown: readonly string[], known: readonly string[]): TextProblem {
  const list = unknown.map((tag) => `{${tag}}`).join(', ');
  return {
    words: { vi: `không có thẻ ${list}`, en: `there is no tag ${list}` },
    advice: {
      vi: `Các thẻ dùng được: ${known.join(', ')}.`,
      en: `These tags exist: ${known.join(', ')}.`,
    },
  };
}
