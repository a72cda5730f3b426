import type { DXT } from 'docxtemplater';
import { brokenTag, type TextProblem, unknownTags } from '../../../documents/letter/text/fill.ts';
import { Missing, type Tags } from '../../../documents/letter/tags/tag-values.ts';
import { stableDocx } from '../../docx/stable-bytes.ts';

/** A Word file filled from a template, and the facts that it lacks. */
interface FilledWord {
  readonly bytes: Uint8Array;
  readonly missing: readonly Missing[];
}

/** A template filled, or why it cannot be. */
export type FilledTemplate = FilledWord | TextProblem;

/**
 * Fills an agency's own Word template, whose tags are those of the texts of letters. A template can neither run code nor
 * read files. Returns the problem instead if it is no Word file, or a tag is unknown or not closed. Same bytes for the
 * same template and tags.
 */
export async function fillWordTemplate(template: Uint8Array, tags: Tags): Promise<FilledTemplate> {
  const [{ default: PizZip }, { default: Docxtemplater }] = await Promise.all([
    import('pizzip'),
    import('docxtemplater'),
  ]);
  const { options, missing, unknown } = tagReader();
  let zip: InstanceType<typeof PizZip>;
  try {
    zip = new PizZip(template);
  } catch {
    return NOT_WORD;
  }
  if (zip.file('word/document.xml') === null) return NOT_WORD;
  try {
    const document = new Docxtemplater(zip, {
      ...options,
      modules: [withoutRawXml()],
      errorLogging: false,
      paragraphLoop: true,
      linebreaks: true,
    });
    document.render(tags);
    return unknownTags(unknown, tags) ?? { bytes: stableDocx(document.toUint8Array()), missing };
  } catch (error) {
    return isDamaged(error) ? NOT_WORD : brokenTags(error);
  }
}

/** What the library reads tags with: they stand for values only, and what they lack is noted. */
function tagReader(): {
  readonly options: Pick<DXT.ConstructorOptions, 'parser' | 'nullGetter'>;
  readonly missing: readonly Missing[];
  readonly unknown: ReadonlySet<string>;
} {
  const missing: Missing[] = [];
  const unknown = new Set<string>();
  const valueOf = (scope: unknown, tag: string): unknown => {
    if (typeof scope !== 'object' || scope === null || !Object.hasOwn(scope, tag)) return undefined;
    const value = (scope as Tags)[tag];
    if (!(value instanceof Missing)) return value;
    missing.push(value);
    return `[${value.name}]`;
  };
  return {
    options: {
      parser: (tag) => ({ get: (scope: unknown) => valueOf(scope, tag.trim()) }),
      nullGetter: ({ value = '' }: { readonly value?: string }) => {
        unknown.add(value);
        return '';
      },
    },
    missing,
    unknown,
  };
}

/** The problem behind an error of the library about the tags of a template; any other error is our own fault. */
function brokenTags(error: unknown): TextProblem {
  const { properties } = error as {
    properties?: { errors?: { properties?: TagError }[] } & TagError;
  };
  const { xtag, openingtag } = properties?.errors?.[0]?.properties ?? properties ?? {};
  const tag = xtag ?? openingtag;
  if (tag === undefined) throw error;
  return brokenTag(tag);
}

/** What the library says of a tag, or of one that another one is to close. */
interface TagError {
  readonly xtag?: string;
  readonly openingtag?: string;
}

/** Whether the library cannot make out a Word file, which has nothing to do with tags. */
function isDamaged(error: unknown): boolean {
  const { properties } = error as { properties?: { id?: string } };
  return ['filetype_not_identified', 'malformed_xml', 'file_has_invalid_xml'].includes(properties?.id ?? '');
}

/** A tag such as `{@x}` would put a value into the file as markup; as an ordinary tag it is unknown. */
function withoutRawXml(): DXT.Module {
  return {
    name: 'WithoutRawXml',
    optionsTransformer: (options, document) => {
      document.modules = document.modules.filter(({ name }) => name !== 'RawXmlModule');
      return options;
    },
  };
}

const NOT_WORD: TextProblem = {
  words: { vi: 'không phải tệp Word (.docx)', en: 'is not a Word file (.docx)' },
  advice: { vi: 'Lưu mẫu ở dạng .docx rồi thử lại.', en: 'Save the template as .docx and try again.' },
};
