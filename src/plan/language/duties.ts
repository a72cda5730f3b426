import * as z from 'zod';
import { clause, clauseWords, type Item } from './item.ts';
import { id, mapping, text } from './scalars.ts';
import { wordingWords } from './wording.ts';
import type { WordsOf } from './words-of.ts';

/** Something that a side must do. */
export interface Duty extends Item {
  readonly id: string | null;
  readonly text: string;
  /** The sentence as papers say it; null: papers make one of the text. */
  readonly wording: string | null;
  readonly owner: string;
  readonly with: readonly string[];
  readonly deadline: string | null;
}

/** Something that a side must do; `deadline` names the deadline that it keeps. */
export const dutyShape = mapping({
  id: id.optional(),
  text,
  wording: text.optional(),
  owner: text,
  with: z.array(text).optional(),
  deadline: text.optional(),
  clause: clause.optional(),
});

type DutyInput = z.output<typeof dutyShape>;

/** The duties of all sides. */
export function normaliseDuties(duties: readonly DutyInput[] = []): Duty[] {
  return duties.map((duty, index) => ({
    path: ['duties', index],
    clause: duty.clause ?? null,
    id: duty.id ?? null,
    text: duty.text,
    wording: duty.wording ?? null,
    owner: duty.owner,
    with: duty.with ?? [],
    deadline: duty.deadline ?? null,
  }));
}

/** What an editor says of `duties` and below it. */
export function dutiesWords(): WordsOf<DutyInput[]> {
  return {
    title: 'Việc của từng bên',
    also: ['nhiệm vụ', 'phân công', 'tổ chức thực hiện', 'trách nhiệm', 'công việc', 'việc phải làm'],
    description: 'Mỗi bên phải làm gì; việc nào có hạn thì dẫn mã của hạn.',
    keys: {
      id: {
        title: 'Mã của việc',
        also: ['mã', 'mã việc'],
        description: 'Mã để nhận ra việc.',
        examples: ['viet-bao-cao'],
      },
      text: {
        title: 'Việc phải làm',
        also: ['việc', 'nội dung', 'công việc', 'nhiệm vụ'],
        description: 'Việc phải làm, ghi ngắn.',
        examples: ['Thông báo lịch cho đơn vị'],
      },
      wording: wordingWords('Đề nghị {don_vi} gửi báo cáo về {co_quan} {han}.'),
      owner: {
        title: 'Ai làm',
        also: ['người làm', 'chủ trì', 'cơ quan chủ trì', 'chịu trách nhiệm', 'ai'],
        description:
          'Ai phải làm: secretariat (văn phòng thư ký), team (đoàn), unit (đơn vị), district (huyện), seconding (các cơ quan cử người), hoặc mã một cơ quan.',
        examples: ['secretariat', 'team', 'unit', 'district', 'seconding'],
      },
      with: {
        title: 'Làm cùng ai',
        also: ['phối hợp', 'cùng', 'cơ quan phối hợp', 'làm cùng'],
        description: 'Những bên cùng làm: từ chỉ người làm, mã cơ quan, hoặc chữ.',
        examples: [['seconding']],
      },
      deadline: {
        title: 'Theo hạn nào',
        also: ['hạn', 'thời hạn', 'theo hạn'],
        description: 'Mã của thời hạn trong deadlines mà việc này phải theo.',
        examples: ['notice', 'naming', 'conclusion', 'remediation'],
      },
      clause: clauseWords(),
    },
  };
}
