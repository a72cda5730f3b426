import { elementsOf, type XmlElement } from './plain-xml.ts';
import { WordError, type WordFault } from './word-fault.ts';

/** Addresses that a link may lead to: nobody follows it who does not click on it, and the mail or web program asks then. */
const LINKED = /^(?:https?:\/\/|mailto:)[^\\]*$/i;

/** A place outside the file: an address with a scheme, another computer, a drive. */
const ELSEWHERE = /^\s*(?:[a-z][a-z0-9+.-]*:|\\\\|\/\/)/i;

/** What relations of some kinds bring into a file, by the last word of their type. */
const KINDS: readonly (readonly [kinds: RegExp, fault: WordFault])[] = [
  [/^(?:vbaProject|wordVbaData|attachedToolbars|keyMapCustomizations)$/i, 'macros'],
  [
    /^(?:control|activeXControlBinary|extensibility|customUI|webextension|webextensiontaskpanes|taskpanes)$/i,
    'add-in',
  ],
  [
    /^(?:oleObject|package|aFChunk|subDocument|frame|frames|externalLinkPath|externalLink|video|audio|media)$/i,
    'embedded',
  ],
  [/^(?:mailMergeSource|mailMergeHeaderSource|recipientData)$/i, 'mail-merge'],
];

const RELATIONSHIP = new Set(['Relationship']);

/** Refuses relations of a part that lead out of the file, but for links, and those that bring in more than a letter has. */
export function refuseRelations(xml: string, part: string): void {
  for (const { attributes } of elementsOf(xml, RELATIONSHIP)) {
    const target = attributes.get('Target') ?? '';
    const kind = (attributes.get('Type') ?? '').split('/').at(-1) ?? '';
    const isExternal = (attributes.get('TargetMode') ?? '').trim().toLowerCase() === 'external';
    if (isExternal || ELSEWHERE.test(target)) {
      const isLink = kind === 'hyperlink' && LINKED.test(target.trim());
      if (!isLink) throw new WordError('external', part, `${kind}: ${target}`);
    }
    const found = KINDS.find(([kinds]) => kinds.test(kind));
    if (found !== undefined && !(isExternal && kind === 'hyperlink'))
      throw new WordError(found[1], part, kind);
  }
}

/** Fields that fetch from elsewhere, run something or ask a database, by their first word. */
const FETCHING =
  /^(?:DDE|DDEAUTO|INCLUDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|EMBED|DATABASE|MACROBUTTON|MACRO|RD|CONTROL|HTMLCONTROL|HTMLACTIVEX|AUTOTEXT|AUTOTEXTLIST|GLOSSARY|PRINT|ADDIN)$/;

const FIELDS = new Set(['fldChar', 'instrText', 'delInstrText', 'fldSimple']);
const DRAWN = new Set([
  'imagedata',
  'fill',
  'stroke',
  'image',
  'background',
  'OLEObject',
  'object',
  'altChunk',
  'subDoc',
  'mailMerge',
]);

/** Stands in an instruction for a field within it. */
const WITHIN = '\0';

/** Refuses fields that fetch something, pictures that lie elsewhere, and other things in a text that are no letter. */
export function refuseInText(xml: string, part: string): void {
  const open: string[] = [];
  for (const element of elementsOf(xml, FIELDS)) readField(element, open, part);
  for (const instruction of open) refuseField(instruction, part);
  for (const { name, is, attributes } of elementsOf(xml, DRAWN)) {
    if (is === 'end') continue;
    if (name === 'OLEObject' || name === 'altChunk' || name === 'subDoc')
      throw new WordError('embedded', part, name);
    if (name === 'mailMerge') throw new WordError('mail-merge', part);
    for (const key of ['src', 'href', 'althref', 'link'])
      if (ELSEWHERE.test(attributes.get(key) ?? ''))
        throw new WordError('external', part, `${name}: ${attributes.get(key) ?? ''}`);
  }
}

/** `open`: the instructions of the fields that have begun, as far as they have been read; the innermost last. */
function readField({ name, is, attributes, text }: XmlElement, open: string[], part: string): void {
  if (name === 'fldSimple') {
    if (is !== 'end') refuseField(attributes.get('instr') ?? '', part);
  } else if (name === 'fldChar') {
    const type = attributes.get('fldCharType');
    if (is === 'end') return;
    if (type === 'begin') {
      if (open.length > 0) open.push(`${open.pop() ?? ''}${WITHIN}`);
      open.push('');
    } else if (type === 'separate') {
      // What follows is what the field shows; it may be asked again at its end.
      refuseField(open.at(-1) ?? '', part);
    } else {
      refuseField(open.pop() ?? '', part);
    }
  } else if (is === 'begin') {
    open.push(`${open.pop() ?? ''}${text}`);
  }
}

function refuseField(instruction: string, part: string): void {
  const [first = '', ...others] = instruction.trim().split(/[\s"]+/);
  const name = first.toUpperCase();
  // Which field it is would be made out by another field.
  if (name.includes(WITHIN)) throw new WordError('field', part, instruction.replaceAll(WITHIN, '{…}').trim());
  if (FETCHING.test(name)) throw new WordError('field', part, instruction.replaceAll(WITHIN, '{…}').trim());
  if (name !== 'HYPERLINK') return;
  const target = others.find((word) => ELSEWHERE.test(word) || word.includes(WITHIN));
  if (target !== undefined && !LINKED.test(target)) throw new WordError('field', part, instruction.trim());
}
