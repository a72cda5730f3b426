import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const VIETNAMESE = /[ạảãàáâậầấẩẫăắằặẳẵóòọõỏôộổỗồốơờớợởỡéèẻẹẽêếềệểễúùụủũưựữửừứíìịỉĩýỳỷỵỹđ]/iu;
/** Names that stay Vietnamese in English: documents, the parts of a law, a king and a feast. */
const NAMES = /Bộ luật (?:Dân sự|Lao động)|Điều|khoản|QĐ|NĐ|Hùng|Tết/gu;

/** A text in both languages as it stands in a source. */
interface Found {
  readonly place: string;
  readonly vi: string;
  readonly en: string;
}

const FILES = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => path.join('src', file));

/** What stands between the quotes of a text, values left out; null for what is not written out. */
function written(node: ts.Expression): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
}

function textsIn(file: string): Found[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const text = (key: string) => {
        const property = node.properties.find((one) => one.name?.getText() === key);
        return property !== undefined && ts.isPropertyAssignment(property)
          ? written(property.initializer)
          : null;
      };
      const [vi, en] = [text('vi'), text('en')];
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      if (vi !== null && en !== null) found.push({ place: `${file}:${line + 1}`, vi, en });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const TEXTS = FILES.flatMap(textsIn);

describe('texts in both languages', () => {
  it('are found', () => {
    expect(TEXTS.length).toBeGreaterThan(300);
  });

  it('are empty in both or in neither', () => {
    expect(TEXTS.filter(({ vi, en }) => (vi.trim() === '') !== (en.trim() === ''))).toEqual([]);
  });

  it('hold values in both or in neither', () => {
    expect(TEXTS.filter(({ vi, en }) => vi.includes('{}') !== en.includes('{}'))).toEqual([]);
  });

  it('hold no Vietnamese in English, names of documents aside', () => {
    expect(TEXTS.filter(({ en }) => VIETNAMESE.test(en.replace(NAMES, '')))).toEqual([]);
  });

  it('hold no word twice in a row, and no two blanks', () => {
    const isDouble = (text: string) => /\S {2,}\S|(?<![\p{L}\d])(\p{L}{2,}) \1(?![\p{L}\d])/u.test(text);
    expect(TEXTS.filter(({ vi, en }) => isDouble(en) || / {2,}/.test(vi.trim()))).toEqual([]);
  });
});

describe('sources', () => {
  it.each(FILES)('%s is written in NFC', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(text.split('\n').filter((line) => line !== line.normalize('NFC'))).toEqual([]);
  });
});
