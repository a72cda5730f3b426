import type { Bilingual } from '../../../words/language.ts';
import { keeper } from '../../kept.ts';
import { gap, escaped } from './escape.ts';
import { Missing, type Tags, type TagValue } from '../tags/tag-values.ts';
import { type Piece, readTemplate } from './template.ts';
import { MOST_PIECES, MOST_WRITTEN, TOO_LONG } from './too-long.ts';

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

/**
 * Fills the tags of a text: `{tag}` a value, `{#tag}…{/tag}` repeats for a list or stands if something holds,
 * `{^tag}…{/tag}` if not. Nothing else is possible in a text: no code, no file. Returns the problem of the text instead
 * if a tag is unknown or not closed, or if it comes to more than a letter can be.
 */
export function fill(text: string, tags: Tags): Filled | TextProblem {
  const pieces = kept(text, () => readTemplate(text.normalize('NFC')));
  if (pieces === 'too-deep') return TOO_LONG;
  if ('brokenTag' in pieces) return brokenTag(pieces.brokenTag);
  const missing: Missing[] = [];
  const unknown = new Set<string>();
  const valueOf = (tag: string, scopes: Scopes): TagValue | undefined => {
    const value = scopes.find((scope) => Object.hasOwn(scope, tag))?.[tag];
    if (value === undefined) unknown.add(tag);
    if (value instanceof Missing) missing.push(value);
    return value;
  };
  let filled = '';
  let left = MOST_PIECES;
  /** Writes pieces behind what is written; returns whether that is still no more than a letter can be. */
  const write = (all: readonly Piece[], scopes: Scopes): boolean =>
    all.every((piece) => writeOne(piece, scopes) && (left -= 1) > 0 && filled.length <= MOST_WRITTEN);
  const writeOne = (piece: Piece, scopes: Scopes): boolean => {
    if (typeof piece === 'string') {
      filled += piece;
      return true;
    }
    const value = valueOf(piece.tag, scopes);
    if (piece.kind === 'place') {
      filled += wordsOf(value);
      return true;
    }
    if (Array.isArray(value) && !piece.isInverted)
      return value.every((entry: Tags) => write(piece.pieces, [entry, ...scopes]));
    return holds(value) === piece.isInverted || write(piece.pieces, scopes);
  };
  if (!write(pieces, [tags])) return TOO_LONG;
  return unknownTags(unknown, tags) ?? { text: filled, missing };
}

/** In characters, of the few texts that all letters of a run are filled from. */
const MOST = 200_000;
const kept = keeper<ReturnType<typeof readTemplate>>(MOST, () => 0);

/** Where a tag is looked for: an entry of a list before what is around it. */
type Scopes = readonly Tags[];

function wordsOf(value: TagValue | undefined): string {
  if (value instanceof Missing) return gap(value.name);
  return typeof value === 'string' ? escaped(value) : '';
}

function holds(value: TagValue | undefined): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return typeof value === 'string' ? escaped(value) !== '' : value !== undefined && value !== false;
}

/** The problem of a text with a tag that is not opened or closed as it should be. */
function brokenTag(tag: string): TextProblem {
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

/** The problem of a text with tags that do not exist, if it has any. */
export function unknownTags(unknown: ReadonlySet<string>, tags: Tags): TextProblem | null {
  if (unknown.size === 0) return null;
  const list = Array.from(unknown, (tag) => `{${tag}}`).join(', ');
  const known = Object.keys(tags).join(', ');
  return {
    words: { vi: `không có thẻ ${list}`, en: `there is no tag ${list}` },
    advice: { vi: `Các thẻ dùng được: ${known}.`, en: `These tags exist: ${known}.` },
  };
}
