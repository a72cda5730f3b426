import type { YAMLError } from 'yaml';
import type { YamlFaultName } from '../reading-problems.ts';

/** A fault of the text: the name the YAML library gives it, or a plainer one, at offsets of the text. */
export interface YamlFault {
  readonly fault: YamlFaultName;
  readonly start: number;
  readonly end: number;
}

/** Once indentation is broken, the library misreads the lines below it and finds these in them. */
const MISREADINGS: ReadonlySet<string> = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
]);

/** The faults after which the library misreads what follows, until a line that is not indented. */
const BREAKS_INDENTATION: ReadonlySet<string> = new Set(['BAD_INDENT', 'MISSING_CHAR', 'TAB_AS_INDENT']);

/**
 * The faults that have a cause of their own, in the order of the text, each under the name that says best what to
 * mend. What the library finds only because of a fault above it is left out.
 */
export function distinctFaults(text: string, errors: readonly YAMLError[]): YamlFault[] {
  const faults: YamlFault[] = [];
  let misreadUntil = 0;
  for (const [index, error] of errors.entries()) {
    const found = nameFault(text, error, errors[index + 1]);
    if (error.pos[0] < misreadUntil && MISREADINGS.has(error.code)) continue;
    faults.push({ ...found, end: Math.max(found.end, found.start + 1) });
    if (isStray(error)) misreadUntil = text.length;
    else if (found.start >= misreadUntil && BREAKS_INDENTATION.has(found.fault)) {
      misreadUntil = nextUnindentedLine(text, found.start);
    }
  }
  return faults;
}

// The library has one code for several faults and tells them apart in its message only.
function nameFault(text: string, { code, message, pos }: YAMLError, next: YAMLError | undefined): YamlFault {
  const [start, end] = pos;
  if (code === 'BAD_INDENT' && message.startsWith('Flow ')) {
    const last = text.slice(0, start).trimEnd().length;
    return { fault: 'UNCLOSED_BRACKET', start: last - 1, end: last };
  }
  if (code === 'MISSING_CHAR' && message.startsWith('Missing closing')) {
    const quote = text.lastIndexOf(message.includes('"') ? '"' : "'", start - 1);
    return { fault: 'UNCLOSED_QUOTE', start: quote, end: quote + 1 };
  }
  if (code === 'BLOCK_IN_FLOW') {
    const items = text.slice(start, end).trimEnd();
    if (!items.includes('\n')) return { fault: 'MISSING_COMMA', start, end: start + items.length };
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && next?.code === 'MULTILINE_IMPLICIT_KEY' && next.pos[0] === start) {
    // A value goes on in a line that has a key of its own: that line is indented too far.
    return badIndent(text, text.lastIndexOf('\n', next.pos[1] - 1) + 1);
  }
  const isItem =
    message.startsWith('Sequence item without') || message.startsWith('A block sequence may not');
  return code === 'BAD_INDENT' || isItem ? badIndent(text, start) : { fault: code, start, end };
}

/** A line indented to the wrong column, at its first word. */
function badIndent(text: string, offset: number): YamlFault {
  const start = offset + Math.max(text.slice(offset).search(/[^ ]/), 0);
  const length = Math.max(text.slice(start).search(/[:\s]|$/), 1);
  return { fault: 'BAD_INDENT', start, end: start + length };
}

/** Whether everything after this is outside the document: a bracket too many has ended it. */
function isStray({ code, message }: YAMLError): boolean {
  return code === 'UNEXPECTED_TOKEN' && message.includes('token in YAML stream');
}

function nextUnindentedLine(text: string, offset: number): number {
  const unindented = /\n(?=[^\s#])/g;
  unindented.lastIndex = offset;
  return (unindented.exec(text)?.index ?? text.length - 1) + 1;
}
