import type { Bilingual } from '../../../words/language.ts';
import type { SchemaKind } from './json.ts';

/** What the files of the language are called. */
export const SCHEMA_NAMES: Readonly<Record<SchemaKind, Bilingual>> = {
  plan: { vi: 'kế hoạch', en: 'a plan' },
  directory: { vi: 'danh mục', en: 'a directory' },
  records: { vi: 'sổ theo dõi', en: 'a file of records' },
  project: { vi: 'tệp dự án', en: 'a project file' },
};
