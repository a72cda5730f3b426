import { type Document, isMap, isScalar, isSeq, Lexer, parseDocument, type Scalar, visit } from 'yaml';

/** The same data written in another way; null where the text cannot be rewritten so. */
export type Rewriting = (text: string) => string | null;

/** Wide letters, letters with marks of their own and an emoji: what stands before a value must not move its place. */
const ANCHOR = `漢${'ệ'.normalize('NFD')}👍🏽`;

/** Ways of writing a file that change nothing of what it says. */
export const REWRITINGS: Readonly<Record<string, Rewriting>> = {
  'with a byte-order mark': (text) => `\ufeff${text}`,
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'with letters in NFD': (text) => text.normalize('NFD'),
  'with tabs between the words of a line': tabbed,
  'in flow style': (text) =>
    rewritten(text, (document) => {
      visit(document, { Collection: (_, node) => void (node.flow = true) });
    }),
  'in block style': (text) =>
    rewritten(text, (document) => {
      visit(document, { Collection: (_, node) => void (node.flow = node.items.length === 0) });
    }),
  'with an anchor at every value': (text) =>
    rewritten(text, (document) => {
      let count = 0;
      visit(document, {
        Node(key, node) {
          if (key !== 'key' && (isMap(node) || isSeq(node) || isScalar(node)))
            node.anchor = `${ANCHOR}${++count}`;
        },
      });
    }),
  'with an alias for every text that was there before': (text) => rewritten(text, aliasRepeated),
};

function rewritten(text: string, change: (document: Document) => void): string | null {
  const document = parseDocument(text, { uniqueKeys: false, version: '1.2', schema: 'core' });
  if (document.errors.length > 0 || document.warnings.length > 0) return null;
  if (hasAlias(text) || hasNumberOfItsOwn(document)) return null;
  change(document);
  return document.toString({ lineWidth: 0 });
}

/** Whether there is a number that the library would write otherwise, such as one with zeros before it. */
function hasNumberOfItsOwn(document: Document): boolean {
  let found = false;
  visit(document, {
    Scalar: (_, { value, source }) => {
      if (typeof value === 'number' && String(value) !== source) found = true;
    },
  });
  return found;
}

function hasAlias(text: string): boolean {
  return [...new Lexer().lex(text)].some((token) => /^[*&]/.test(token));
}

function aliasRepeated(document: Document): void {
  const first = new Map<string, Scalar>();
  let count = 0;
  visit(document, {
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string') return;
      const earlier = first.get(node.value);
      if (earlier === undefined) {
        first.set(node.value, node);
        return;
      }
      earlier.anchor ??= `${ANCHOR}${++count}`;
      return document.createAlias(earlier);
    },
  });
}

/** Marks of the lexer that are not in the text: the beginning of a document, of a scalar, the end of a faulty flow. */
const NOT_IN_TEXT = /^[\u0002\u0018\u001f]$/;

/** A text that is no YAML may become another fault with tabs. */
function tabbed(text: string): string | null {
  if (parseDocument(text, { uniqueKeys: false }).errors.length > 0) return null;
  let before = '';
  let written = '';
  for (const token of new Lexer().lex(text)) {
    if (NOT_IN_TEXT.test(token)) continue;
    const isGap = /^ +$/.test(token) && (before === ':' || before === ',');
    written += isGap ? '\t' : token;
    before = token;
  }
  return written;
}
