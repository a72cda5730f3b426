import * as z from 'zod';
import type { Path } from '../../diagnostics/path.ts';
import { type Area, AREAS, areasWords } from './areas.ts';
import { clause, clauseWords, type Item } from './item.ts';
import { type Limits, limitsShape, limitsWords } from './limits.ts';
import { choice, mapping, text } from './scalars.ts';
import { wordingWords } from './wording.ts';
import type { WordsOfKeys } from './words-of.ts';

/** A text of the plan: an aim, a requirement, a piece of content. */
export interface TextItem extends Item {
  readonly text: string;
  /** The sentence as papers say it; null: papers make one of the text. */
  readonly wording: string | null;
  /** Whom it is meant for; empty: for all. */
  readonly for: Limits;
  /** The areas of reform that it covers; empty: the outline of the report goes by its words. */
  readonly areas: readonly Area[];
}

/** A short text, alone or with its clause. */
export const textShape = z.union([
  text,
  mapping({
    text,
    wording: text.optional(),
    clause: clause.optional(),
    for: limitsShape.optional(),
    areas: z.array(choice(AREAS)).optional(),
  }),
]);

type TextInput = z.output<typeof textShape>;

/** Texts alone or with their clause, in one form. */
export function normaliseTexts(items: readonly TextInput[] | undefined, path: Path): TextItem[] {
  return (items ?? []).map((item, index) => {
    const at = [...path, index];
    return typeof item === 'string'
      ? { path: at, text: item, wording: null, clause: null, for: [], areas: [] }
      : {
          path: at,
          text: item.text,
          wording: item.wording ?? null,
          clause: item.clause ?? null,
          for: item.for ?? [],
          areas: item.areas ?? [],
        };
  });
}

/** What an editor says of the keys of a text with its clause: an aim, a requirement, a piece of content. */
export function textWords(): WordsOfKeys<Extract<TextInput, object>> {
  return {
    text: {
      title: 'Nội dung',
      also: ['câu', 'nội dung ngắn', 'lời'],
      description: 'Nội dung của mục, ghi ngắn; không cần chép nguyên văn.',
      examples: ['Kế hoạch CCHC của đơn vị'],
    },
    wording: wordingWords('Việc thực hiện kế hoạch cải cách hành chính của cơ quan, đơn vị.'),
    clause: clauseWords(),
    for: limitsWords(),
    areas: areasWords(),
  };
}
