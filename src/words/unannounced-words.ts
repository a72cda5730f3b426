import type { Bilingual } from './language.ts';

/** What is said of unannounced visits where nothing else is shown: the same whether there are any or not. */
export const UNANNOUNCED_HIDDEN: Bilingual = {
  vi: 'Cuộc kiểm tra không báo trước, nếu có, chỉ hiện với --internal.',
  en: 'Unannounced visits, if there are any, show with --internal only.',
};
