import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WordError } from '../../../../src/formats/docx/reading/word-fault.ts';
import { readWordParts } from '../../../../src/formats/docx/reading/word-parts.ts';
import { wordTemplate } from '../../of/letter/word-template.ts';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A sound template with other parts, or other texts of parts. */
function withParts(others: Zippable, text = '{x}'): Uint8Array {
  return zipSync({ ...unzipSync(wordTemplate(text)), ...others });
}

/** A template with a relation of its text. */
function related(written: string): Uint8Array {
  return withParts({ 'word/_rels/document.xml.rels': strToU8(`<Relationships>${written}</Relationships>`) });
}

function relation(kind: string, target: string, mode = ' TargetMode="External"'): Uint8Array {
  return related(`<Relationship Id="r1" Type="${RELATION}/${kind}" Target="${target}"${mode}/>`);
}

/** A field of a text, with its instruction in as many pieces as there are. */
function field(...pieces: readonly string[]): string {
  const texts = pieces.map((piece) => `<w:r><w:instrText xml:space="preserve">${piece}</w:instrText></w:r>`);
  return `</w:t></w:r>${BEGIN}${texts.join('')}${END}<w:r><w:t>`;
}

const BEGIN = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
const END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

/** A template whose list of content says something else. */
function typed(written: string): Uint8Array {
  const types = strFromU8(unzipSync(wordTemplate('{x}'))['[Content_Types].xml'] ?? new Uint8Array());
  return withParts({ '[Content_Types].xml': strToU8(types.replace('</Types>', `${written}</Types>`)) });
}

/** The fault of a file, and what it is there; null if it is read. */
function faultOf(bytes: Uint8Array): string | null {
  try {
    readWordParts(bytes);
    return null;
  } catch (error) {
    if (error instanceof WordError) return error.fault;
    throw error;
  }
}

/** Replaces the size that a zip file gives of its entries in its list. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const file = bytes.slice();
  const view = new DataView(file.buffer);
  for (let at = 0; at < file.length - 46; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return file;
}

const XML = strToU8('<a/>');
const OLD = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...strToU8('WordDocument')]);
const LOCKED = new Uint8Array([
  0xd0,
  0xcf,
  0x11,
  0xe0,
  ...strToU8(Array.from('EncryptedPackage').join('\0')),
]);

describe('a Word file used as a template', () => {
  it.each<readonly [what: string, bytes: Uint8Array]>([
    ['as it is', wordTemplate('{x}')],
    [
      'with pictures, fonts and properties',
      withParts({
        'word/media/image1.png': XML,
        'word/fonts/font1.odttf': XML,
        'docProps/app.xml': XML,
        'customXml/item1.xml': XML,
        'docMetadata/LabelInfo.xml': XML,
      }),
    ],
    ['with folders of their own', withParts({ 'word/media/': new Uint8Array() })],
    ['with a link to the web', relation('hyperlink', 'https://soyte.gov.vn/a?b=1')],
    ['with a link for mail', relation('hyperlink', 'mailto:snv@x.gov.vn')],
    ['with a picture in it', relation('image', 'media/image1.png', '')],
    ['with the number of pages', withParts({}, field(' PAGE  \\* MERGEFORMAT '))],
    ['with a link as a field', withParts({}, field(' HYPERLINK "https://x.gov.vn" '))],
    [
      'with a heading as a field within a field',
      withParts(
        {},
        `</w:t></w:r>${BEGIN}<w:r><w:instrText> IF </w:instrText></w:r>${BEGIN}<w:r><w:instrText> PAGE </w:instrText></w:r>${END}<w:r><w:instrText> = 1 "a" </w:instrText></w:r>${END}<w:r><w:t>`,
      ),
    ],
  ])('is read %s', (_, bytes) => {
    expect(faultOf(bytes)).toBeNull();
  });

  it.each<readonly [what: string, bytes: Uint8Array, fault: string]>([
    ['nothing', new Uint8Array(), 'empty'],
    ['a text', strToU8('chữ'), 'not-word'],
    ['an older Word file', OLD, 'old-word'],
    ['one with a password', LOCKED, 'encrypted'],
    ['RTF', strToU8('{\\rtf1 a}'), 'rich-text'],
    ['PDF', strToU8('%PDF-1.7'), 'pdf'],
    ['a web page', strToU8('\ufeff<html><body>'), 'web-page'],
    ['flat XML', strToU8('<?xml version="1.0"?><pkg:package/>'), 'web-page'],
    [
      'OpenDocument',
      zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
      'open-document',
    ],
    ['Excel', withParts({ 'xl/workbook.xml': XML }), 'other-office'],
    ['another zip file', zipSync({ 'a.txt': XML }), 'not-word'],
    ['half a file', wordTemplate('{x}').slice(0, 300), 'damaged'],
    ['a list of parts with an escape in it', typed('<Override PartName\u001b[31m/>'), 'damaged'],
    ['a list of parts that is not closed', typed('<Override>'), 'damaged'],
    ['a list of parts with one attribute twice', typed('<Override a="1" a="2"/>'), 'damaged'],
    ['a list of parts with an entity', typed('&x;'), 'damaged'],
    ['a list of parts with a control by its number', typed('&#27;'), 'damaged'],
    ['a list of parts with a control by its number in hexadecimal', typed('&#x1B;'), 'damaged'],
    ['a list of parts with half of a letter', typed('&#xD800;'), 'damaged'],
    ['a text that is empty', withParts({ 'word/document.xml': new Uint8Array() }), 'damaged'],
    [
      'a text of which an element is not closed',
      withParts({
        'word/document.xml': strToU8('<w:document xmlns:w="w"><w:body><w:p></w:body></w:document>'),
      }),
      'damaged',
    ],
    [
      'a text of elements within each other that are not closed',
      withParts({
        'word/document.xml': strToU8(`<w:document xmlns:w="w">${'<w:sdt>'.repeat(30_000)}</w:document>`),
      }),
      'damaged',
    ],
    [
      'relations with a broken declaration',
      withParts({ 'word/_rels/document.xml.rels': strToU8('<?xml vers?><Relationships/>') }),
      'damaged',
    ],
    [
      '.dotx',
      typed(
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"/>',
      ),
      'template-file',
    ],
    [
      '.docm',
      typed(
        '<Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/>',
      ),
      'macros',
    ],
    [
      '.dotm',
      typed(
        '<Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.template.macroEnabledTemplate.main+xml"/>',
      ),
      'macros',
    ],
    ['macros', withParts({ 'word/vbaProject.bin': XML }), 'macros'],
    ['macros under another name', relation('vbaProject', 'media/image1.png', ''), 'macros'],
    ['a ribbon', withParts({ 'customUI/customUI.xml': XML }), 'add-in'],
    ['ActiveX', withParts({ 'word/activeX/activeX1.xml': XML }), 'add-in'],
    ['an OLE object', withParts({ 'word/embeddings/oleObject1.bin': XML }), 'embedded'],
    ['an OLE object under another name', relation('oleObject', 'media/a.png', ''), 'embedded'],
    ['another text within', relation('aFChunk', 'a.png', ''), 'embedded'],
    ['an attached template', relation('attachedTemplate', 'file:///C:/x.dotm'), 'external'],
    ['a picture on the web', relation('image', 'http://x/y.png'), 'external'],
    ['a picture on another computer', relation('image', '\\\\x\\y.png', ''), 'external'],
    ['a link to a file', relation('hyperlink', 'file:///etc/passwd'), 'external'],
    ['a link that runs', relation('hyperlink', 'javascript:x'), 'external'],
    [
      'a relation in other spelling',
      related(
        `<x:Relationship TargetMode='External' Id=">" Type="${RELATION}/image" Target="&#104;ttp://x"/>`,
      ),
      'external',
    ],
    [
      'a relation behind a misleading one',
      related(
        `<Relationship Id="TargetMode='Internal'" TargetMode="External" Type="${RELATION}/image" Target="a"/>`,
      ),
      'external',
    ],
    [
      'a relation in a remark that ends early',
      related(`<!-- --><Relationship TargetMode="External" Type="${RELATION}/image" Target="a"/>`),
      'external',
    ],
    [
      'a picture that is drawn from elsewhere',
      withParts({}, '</w:t></w:r><v:imagedata src="http://x/y.png"/><w:r><w:t>'),
      'external',
    ],
    ['DDE', withParts({}, field('DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe')), 'field'],
    ['DDE in pieces', withParts({}, field(' d', 'deA', 'uTo x')), 'field'],
    ['DDE in another spelling', withParts({}, field('&#68;D<!-- -->E', '<![CDATA[AUTO]]> x')), 'field'],
    [
      'DDE as a simple field',
      withParts({}, '</w:t></w:r><w:fldSimple w:instr=" DDE a b "/><w:r><w:t>'),
      'field',
    ],
    [
      'DDE without an end',
      withParts({}, `</w:t></w:r>${BEGIN}<w:r><w:instrText>DDE a</w:instrText></w:r><w:r><w:t>`),
      'field',
    ],
    [
      'a field whose name is made by another',
      withParts(
        {},
        `</w:t></w:r>${BEGIN}${BEGIN}<w:r><w:instrText>QUOTE 68 68 69</w:instrText></w:r>${END}<w:r><w:instrText> a b</w:instrText></w:r>${END}<w:r><w:t>`,
      ),
      'field',
    ],
    ['a picture as a field', withParts({}, field('INCLUDEPICTURE "http://x/y.png"')), 'field'],
    ['a text as a field', withParts({}, field('INCLUDETEXT "C:\\\\x.docx"')), 'field'],
    [
      'a field in a header',
      withParts({
        'word/header1.xml': strToU8(
          `<w:hdr>${BEGIN}<w:r><w:instrText>LINK x</w:instrText></w:r>${END}</w:hdr>`,
        ),
      }),
      'field',
    ],
    [
      'mail merge',
      withParts({ 'word/settings.xml': strToU8('<w:settings><w:mailMerge/></w:settings>') }),
      'mail-merge',
    ],
    ['a source of mail merge', relation('mailMergeSource', 'a.xml', ''), 'mail-merge'],
    [
      'definitions',
      withParts({ 'word/styles.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }),
      'definitions',
    ],
    ['UTF-16', withParts({ 'word/styles.xml': new Uint8Array([0xff, 0xfe, 0x3c, 0x00]) }), 'other-letters'],
    [
      'UTF-7',
      withParts({ 'word/styles.xml': strToU8('<?xml version="1.0" encoding="UTF-7"?><a/>') }),
      'other-letters',
    ],
    ['a path upwards', withParts({ '../../evil.xml': XML }), 'outside'],
    ['a path upwards in Windows', withParts({ 'word\\..\\evil.xml': XML }), 'outside'],
    ['an absolute path', withParts({ '/etc/passwd.xml': XML }), 'outside'],
    ['a drive', withParts({ 'C:/evil.xml': XML }), 'outside'],
    ['two parts of one name', withParts({ 'word/DOCUMENT.xml': XML }), 'twice'],
    ['a program', withParts({ 'word/evil.exe': XML }), 'foreign'],
    ['something beside its folders', withParts({ 'evil.xml': XML }), 'foreign'],
    [
      'a part that is packed too tightly',
      withParts({ 'word/styles.xml': strToU8(' '.repeat(3_000_000)) }),
      'too-dense',
    ],
    [
      'a part that lies of its size',
      lying(withParts({ 'word/styles.xml': strToU8(' '.repeat(900_000)) }), 10),
      'damaged',
    ],
    [
      'too many parts',
      withParts(
        Object.fromEntries(Array.from({ length: 1100 }, (_, number) => [`word/media/${number}.png`, XML])),
      ),
      'too-large',
    ],
    ['too many tags', wordTemplate('{x}'.repeat(21_000)), 'too-long'],
  ])('is refused as %s', (_, bytes, fault) => {
    expect(faultOf(bytes)).toBe(fault);
  });

  it('is read or refused, whatever its bytes', () => {
    const whole = withParts({ 'word/media/a.png': XML }, field(' PAGE '));
    fc.assert(
      fc.property(
        fc.nat(whole.length - 1),
        fc.nat(255),
        fc.integer({ min: 1, max: whole.length }),
        (at, byte, length) => {
          const file = whole.slice(0, length);
          if (at < length) file[at] = byte;
          expect(() => faultOf(file)).not.toThrow();
        },
      ),
      { numRuns: 1000 },
    );
  });
});
