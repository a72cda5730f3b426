import * as z from 'zod';
import { type Area, AREAS, areasWords } from './areas.ts';
import { clause, clauseWords, type Item } from './item.ts';
import { choice, id, mapping, text } from './scalars.ts';
import { normaliseTexts, type TextItem, textShape, textWords } from './texts.ts';
import type { WordsOf } from './words-of.ts';

/** What a visit is about (chuyên đề), where a plan has several. */
export interface Subject extends Item {
  readonly id: string;
  readonly name: string;
  readonly content: readonly TextItem[];
  /** The areas of reform that it covers besides those of its content. */
  readonly areas: readonly Area[];
}

/** A subject, as it is written. */
export const subjectShape = mapping({
  id,
  name: text,
  content: z.array(textShape).optional(),
  areas: z.array(choice(AREAS)).optional(),
  clause: clause.optional(),
});

type SubjectInput = z.output<typeof subjectShape>;

/** The subjects of a plan. */
export function normaliseSubjects(subjects: readonly SubjectInput[] = []): Subject[] {
  return subjects.map((subject, index) => ({
    path: ['subjects', index],
    clause: subject.clause ?? null,
    id: subject.id,
    name: subject.name,
    content: normaliseTexts(subject.content, ['subjects', index, 'content']),
    areas: subject.areas ?? [],
  }));
}

/** What an editor says of `subjects` and below it. */
export function subjectsWords(): WordsOf<SubjectInput[]> {
  return {
    title: 'Các chuyên đề',
    also: ['chuyên đề'],
    description: 'Chỉ cần khi kế hoạch có hơn một chuyên đề.',
    keys: {
      id: {
        title: 'Mã chuyên đề',
        also: ['mã'],
        description: 'Mã để khối đơn vị và đoàn nhắc đến.',
        examples: ['chuyen-doi-so'],
      },
      name: {
        title: 'Tên chuyên đề',
        also: ['tên'],
        description: 'Tên của chuyên đề.',
        examples: ['Chuyển đổi số'],
      },
      content: {
        title: 'Nội dung của chuyên đề',
        also: ['nội dung'],
        description: 'Đoàn xem xét những gì về chuyên đề này.',
        keys: textWords(),
      },
      areas: areasWords(),
      clause: clauseWords(),
    },
  };
}
