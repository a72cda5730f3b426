import * as z from 'zod';
import type { Path } from '../../diagnostics/path.ts';
import { clause, clauseWords, type Item } from './item.ts';
import { mapping, reference, text } from './scalars.ts';
import type { WordsOfKeys } from './words-of.ts';

/** A text of the plan: an aim, a requirement, a piece of content. */
export interface TextItem extends Item {
  readonly text: string;
  /** Ids of the units that it is meant for; empty: for all. */
  readonly for: readonly string[];
}

/** A short text, alone or with its clause. */
export const textShape = z.union([
  text,
  mapping({ text, clause: clause.optional(), for: z.array(reference).optional() }),
]);

type TextInput = z.output<typeof textShape>;

/** Texts alone or with their clause, in one form. */
export function normaliseTexts(items: readonly TextInput[] | undefined, path: Path): TextItem[] {
  return (items ?? []).map((item, index) => {
    const at = [...path, index];
    return typeof item === 'string'
      ? { path: at, text: item, clause: null, for: [] }
      : { path: at, text: item.text, clause: item.clause ?? null, for: item.for ?? [] };
  });
}

/** What an editor says of the keys of a text with its clause: an aim, a requirement, a piece of content. */
export function textWords(): WordsOfKeys<Extract<TextInput, object>> {
  return {
    text: {
      title: 'Nội dung',
      description: 'Nội dung của mục, ghi ngắn; không cần chép nguyên văn.',
      examples: ['Kế hoạch CCHC của đơn vị'],
    },
    clause: clauseWords(),
    for: {
      title: 'Dành cho',
      description: 'Mã của những đơn vị mà mục này dành cho. Không ghi là cho mọi đơn vị.',
      examples: [['so-tu-phap']],
    },
  };
}
