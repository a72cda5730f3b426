import type { Severity } from '../../../diagnostics/diagnostic.ts';
import type { Bilingual, Language } from '../../../words/language.ts';

const NAMES: Readonly<Record<Severity, Bilingual>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'thông tin', en: 'information' },
};

/** What a severity is called. */
export function severityName(severity: Severity, language: Language): string {
  return NAMES[severity][language];
}
