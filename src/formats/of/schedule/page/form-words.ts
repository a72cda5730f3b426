import type { Form } from '../../../../plan/language/forms.ts';
import type { Bilingual } from '../../../../words/language.ts';

/** How a unit is inspected, as it stands alone. */
export const FORM_WORDS: Readonly<Record<Form, Bilingual>> = {
  'on-site': { vi: 'Trực tiếp', en: 'On-site' },
  unannounced: { vi: 'Đột xuất', en: 'Unannounced' },
  'by-report': { vi: 'Qua báo cáo', en: 'By report' },
  digital: { vi: 'Qua hệ thống số', en: 'Digital' },
};
