import type { DXT } from 'docxtemplater';
import { brokenTags, tagReader, type TextProblem } from '../../../documents/letter/text/fill.ts';
import type { Missing, Tags } from '../../../documents/letter/tags/tag-values.ts';
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
  const { options, missing, problem } = tagReader(tags, String, (name) => `[${name}]`);
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
    const found = problem();
    return found ?? { bytes: stableDocx(document.toUint8Array()), missing };
  } catch (error) {
    return isDamaged(error) ? NOT_WORD : brokenTags(error);
  }
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
