import type * as z from 'zod';
import { clause, clauseWords, type Item } from './item.ts';
import { choice, mapping, text } from './scalars.ts';
import type { WordsOf } from './words-of.ts';

/** How a unit is inspected. */
export const FORMS = ['on-site', 'unannounced', 'by-report', 'digital'] as const;

export type Form = (typeof FORMS)[number];

/** A form of inspection that the decision names. */
export interface NamedForm extends Item {
  readonly form: Form;
  readonly text: string | null;
}

/** A form, and what the decision calls it. */
export const formShape = mapping({
  form: choice(FORMS),
  text: text.optional(),
  clause: clause.optional(),
});

type FormInput = z.output<typeof formShape>;

/** The forms that the decision names. */
export function normaliseForms(forms: readonly FormInput[] = []): NamedForm[] {
  return forms.map((form, index) => ({
    path: ['forms', index],
    clause: form.clause ?? null,
    form: form.form,
    text: form.text ?? null,
  }));
}

/** How a unit is inspected, as an editor explains it. */
export function formChoices(): Record<Form, string> {
  return {
    'on-site': 'trực tiếp, có thông báo trước',
    unannounced: 'đột xuất: chiếm lịch như thường, không thông báo, chỉ hiện với --internal',
    'by-report': 'qua báo cáo: không chiếm buổi nào, chỉ có hạn',
    digital: 'qua hệ thống thông tin: chiếm lịch như một cuộc kiểm tra',
  };
}

/** What people write in Vietnamese for forms of inspection, besides what an editor says. */
export function formsSpoken(): Record<Form, readonly string[]> {
  return {
    'on-site': ['kiểm tra trực tiếp', 'tại chỗ', 'tại đơn vị', 'trực tiếp tại đơn vị', 'có thông báo trước'],
    unannounced: ['kiểm tra đột xuất', 'không báo trước'],
    'by-report': ['gián tiếp', 'thông qua báo cáo', 'báo cáo', 'kiểm tra qua báo cáo'],
    digital: ['trực tuyến', 'điện tử', 'qua mạng', 'online', 'kiểm tra trực tuyến'],
  };
}

/** What an editor says of `forms` and below it. */
export function formsWords(): WordsOf<FormInput[]> {
  return {
    title: 'Các hình thức',
    also: ['hình thức', 'hình thức kiểm tra', 'các hình thức kiểm tra'],
    description: 'Các hình thức kiểm tra mà quyết định nêu. Đơn vị nào theo hình thức nào thì ghi ở units.',
    keys: {
      form: {
        title: 'Hình thức',
        also: ['hình thức kiểm tra'],
        description: 'Một hình thức kiểm tra.',
        choices: formChoices(),
        spoken: formsSpoken(),
      },
      text: {
        title: 'Lời của quyết định',
        also: ['lời', 'nội dung', 'tên gọi'],
        description: 'Quyết định gọi hình thức ấy là gì.',
        examples: ['Trực tiếp theo kế hoạch'],
      },
      clause: clauseWords(),
    },
  };
}
