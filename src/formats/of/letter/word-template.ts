import type { DXT } from 'docxtemplater';
import { strFromU8 } from 'fflate';
import { type TextProblem, unknownTags } from '../../../documents/letter/text/fill.ts';
import { MOST_PIECES, MOST_WRITTEN, TOO_LONG } from '../../../documents/letter/text/too-long.ts';
import { Missing, type Tags } from '../../../documents/letter/tags/tag-values.ts';
import { refuseImproper } from '../../docx/reading/plain-xml.ts';
import { WordError } from '../../docx/reading/word-fault.ts';
import { type ReadWordParts, readWordParts } from '../../docx/reading/word-parts.ts';
import { stableDocx } from '../../docx/stable-bytes.ts';
import { shortened, type TagMistake, tagProblem } from './template-mistakes.ts';
import { wordFaultProblem } from './word-fault-words.ts';

/** The parts that the library may have written anew: the texts, and beside them how they look. */
const TEXTS = /^word\/[^/]+\.xml$/;

/** A Word file filled from a template, and the facts that it lacks. */
interface FilledWord {
  readonly bytes: Uint8Array;
  readonly missing: readonly Missing[];
}

/** A template filled, or why it cannot be. */
export type FilledTemplate = FilledWord | TextProblem;

/** A Word file that letters are filled into. */
export interface WordTemplate {
  /** Fills it. Same bytes for the same tags. */
  readonly fill: (tags: Tags) => Promise<FilledTemplate>;
}

/**
 * Reads an agency's own Word template, whose tags are those of the texts of letters. A template can neither run code nor
 * read files. Returns the problem instead if it is no Word file, or holds more than texts, pictures and fonts.
 */
export function openWordTemplate(template: Uint8Array): WordTemplate | TextProblem {
  try {
    const parts = readWordParts(template);
    return { fill: (tags) => fillParts(parts, tags) };
  } catch (error) {
    if (error instanceof WordError) return wordFaultProblem(error);
    throw error;
  }
}

/** Fills the parts of a template; returns the problem instead if a tag is unknown or not written properly. */
async function fillParts(parts: ReadWordParts, tags: Tags): Promise<FilledTemplate> {
  const [{ default: PizZip }, { default: Docxtemplater }] = await Promise.all([
    import('pizzip'),
    import('docxtemplater'),
  ]);
  const { options, missing, unknown } = tagReader();
  const zip = new PizZip();
  for (const [name, content] of parts) zip.file(name, content, { createFolders: false });
  try {
    const document = new Docxtemplater(zip, {
      ...options,
      modules: [withoutRawXml(), bounded()],
      errorLogging: false,
      paragraphLoop: true,
      linebreaks: true,
    });
    document.render(tags);
    const problem = unknownTags(unknown, tags);
    if (problem !== null) return problem;
    // The library may write signs as they are that it read by their numbers: no damaged letter is handed out.
    for (const name of parts.keys()) {
      const filled = TEXTS.test(name) ? document.getZip().file(name) : null;
      if (filled !== null) refuseImproper(filled.asUint8Array(), name);
    }
    return { bytes: stableDocx(document.toUint8Array()), missing };
  } catch (error) {
    if (error instanceof TooLong) return TOO_LONG;
    if (error instanceof WordError) return wordFaultProblem(error);
    const mistakes = mistakesIn(error);
    if (mistakes.length === 0 || isDamaged(error)) return wordFaultProblem(new WordError('damaged'));
    return tagProblem(mistakes, (part) => {
      const content = parts.get(part);
      return content === undefined ? null : strFromU8(content);
    });
  }
}

/** What the library finds wrong with the tags; nothing where it stumbles over the file itself. */
function mistakesIn(error: unknown): TagMistake[] {
  const { properties } = error as { properties?: TagMistake & { errors?: { properties?: TagMistake }[] } };
  const all = properties?.errors?.map((one) => one.properties) ?? [properties];
  return all.filter((one) => one !== undefined);
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
        unknown.add(shortened(value));
        return '';
      },
    },
    missing,
    unknown,
  };
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

/** Thrown where more comes of a template than can be a letter. */
class TooLong extends Error {}

/** Ends the filling of a template that comes to more than a letter can be. */
function bounded(): DXT.Module & { readonly priority: number } {
  let [written, pieces] = [0, 0];
  return {
    name: 'Bounded',
    // Before the library's own: it sees every piece as often as it is repeated.
    priority: 10_000,
    render: ({ value = '' }: { readonly value?: string }) => {
      pieces += 1;
      written += value.length;
      if (written > MOST_WRITTEN || pieces > MOST_PIECES) throw new TooLong();
      return null;
    },
  };
}
