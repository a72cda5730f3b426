import { isData, isSuspicious, meant, withPlainSigns } from './look-alikes.ts';
import { mendEscapes } from './mend-escapes.ts';
import type { SignReplacement, SignRole } from './mended-sign.ts';
import { QuotedWords, wrapped } from './quoted-words.ts';
import { closingQuote, loneQuote } from './quotes.ts';
import { type Part, scanLines, type ScannedLine } from './scan-lines.ts';
import { quotedValue } from './yaml-scalar.ts';

/** Walks the lines of a text and finds what is to be read otherwise; knows which texts it came by. */
export class SignReader {
  private readonly replacements: SignReplacement[] = [];
  private readonly texts: Part[] = [];
  private readonly lone: SignReplacement[] = [];
  private readonly brackets: string[] = [];
  private readonly view: string;
  private readonly text: string;
  private openQuote = '';
  /** Whether the text of the line may have begun on a line above, or may go on below. */
  private goesOn = false;

  private readonly hasUnseen: boolean;

  /** `hasUnseen` tells that signs were left out of the text, so that every text of it is to be known. */
  constructor(text: string, hasUnseen: boolean) {
    this.text = text;
    this.hasUnseen = hasUnseen;
    this.view = withPlainSigns(text);
  }

  read() {
    let last: ScannedLine | null = null;
    for (const line of scanLines(this.view, this.text)) {
      if (last !== null) this.line(last, line);
      last = line;
    }
    if (last !== null) this.line(last, null);
    return { replacements: this.replacements, texts: this.texts, lone: this.lone };
  }

  private line(line: ScannedLine, next: ScannedLine | null): void {
    this.goesOn = next !== null && isContinued(next);
    const { inside, first, value } = line;
    if (inside === null) {
      this.brackets.length = 0;
      this.openQuote = '';
      const isWhole = !this.hasUnseen && line.opens === null;
      if (isWhole && !isSuspicious(this.text.slice(line.start, line.end))) return;
    }
    this.blanks(line.start, first);
    if (inside === 'block') this.words(value);
    else if (inside === null) this.entry(line);
    else if (this.brackets.length > 0) this.flow(value);
    else this.quoted(value);
    const isComment = value.start === line.end && this.view.charAt(first) === '#';
    this.texts.push({ start: isComment ? first : Math.max(value.end, first), end: line.end });
  }

  private entry({ marks, key, colon, value, first, end }: ScannedLine): void {
    let at = first;
    for (const mark of marks) {
      this.blanks(at, mark.start);
      const behind = this.text.charAt(mark.end);
      const isTight = behind !== '' && !/\s/u.test(behind);
      const sign = this.text.charAt(mark.start);
      at = mark.end;
      if (/[-*+§o]/.test(sign)) continue;
      // The blank of another width, or the tab, that Word puts behind a bullet goes with it.
      const isOther = behind !== ' ' && !/[\r\n]/.test(behind) && !isTight;
      if (isOther) at++;
      this.put({ start: mark.start, end: at }, isTight || isOther ? '- ' : '-', 'structure', '-');
    }
    if (key === null) {
      this.blanks(at, value.start);
      const hash = this.text.charAt(first);
      if (value.start === end && marks.length === 0 && this.view.charAt(first) === '#' && hash !== '#')
        this.put({ start: first, end: first + 1 }, '#', 'structure', '#');
      this.goesOn ||= marks.length === 0;
      this.value(value);
      return;
    }
    this.blanks(at, key.start);
    this.key(key);
    this.blanks(key.end, colon);
    this.colon(colon);
    this.blanks(colon + 1, value.start);
    this.value(value);
  }

  /** Blanks that YAML goes by; those side by side are one finding if they are alike. */
  private blanks(from: number, to: number): void {
    for (let at = from; at < to;) {
      const sign = this.text.charAt(at);
      let next = at + 1;
      if (sign !== ' ' && this.view.charAt(at) === ' ') {
        while (next < to && this.text.charAt(next) === sign) next++;
        const written = ' '.repeat(next - at);
        this.replacements.push({ start: at, end: next, written, sign, meant: ' ', role: 'structure' });
      }
      at = next;
    }
  }

  private colon(at: number): void {
    if (this.text.charAt(at) === ':') return;
    const isTight = at + 1 < this.text.length && !/\s/u.test(this.text.charAt(at + 1));
    this.put({ start: at, end: at + 1 }, isTight ? ': ' : ':', 'structure', ':');
  }

  private key(part: Part): void {
    const written = this.text.slice(part.start, part.end);
    const content = wrapped(written) ?? written;
    const plain = meant(content, true);
    if (plain === written) return;
    if (content !== written || plain.length !== written.length) this.put(part, plain, 'structure');
    else this.letters(part, plain, 'structure');
  }

  private value(part: Part): void {
    if (part.start >= part.end) return;
    const sign = this.view.charAt(part.start);
    if (sign === '{' || sign === '[') this.flow(part);
    else if ((sign === '"' || sign === "'") && this.isQuoted(part)) this.quoted(part);
    else if (!/[&!*]/.test(sign)) this.plain(part, false);
    else this.words(part);
  }

  /** Whether a text in straight quotes ends in them, or goes on in the next line. */
  private isQuoted(part: Part): boolean {
    return wrapped(this.text.slice(part.start, part.end)) === null;
  }

  /** A plain text, or one that stands in quotes which are none. */
  private plain(part: Part, inFlow: boolean): void {
    const written = this.text.slice(part.start, part.end);
    const content = wrapped(written);
    if (content !== null) {
      const sign = /["']/.test(written.charAt(0)) ? written.slice(-1) : written.charAt(0);
      const other = quotedValue(meant(content, isData(content)));
      this.replacements.push({ ...part, written: other, sign, meant: other.charAt(0), role: 'structure' });
      return;
    }
    const alone = this.goesOn ? null : loneQuote(written);
    if (alone !== null) {
      const start = part.start + alone;
      const sign = this.text.charAt(start);
      this.lone.push({ start, end: start + 1, written: sign, sign, meant: '', role: 'lone' });
    }
    this.words(part, inFlow ? 'flow' : 'block');
  }

  /** Words that are read as they are meant; a plain text is put in quotes where a sign of YAML comes of it. */
  private words(part: Part, style: 'quoted' | 'flow' | 'block' = 'quoted'): void {
    const written = this.text.slice(part.start, part.end);
    const data = isData(written);
    const plain = meant(written, data);
    if (!data) this.texts.push(part);
    if (plain === written) return;
    const role = data ? 'structure' : 'text';
    const isChanged = (pattern: RegExp) => pattern.test(plain) && !pattern.test(written);
    const isUnsound =
      style !== 'quoted' &&
      (isChanged(/: |:$/) ||
        isChanged(/ #/) ||
        isChanged(/^[-?:&*!|>%@`"'#{[\]},]/) ||
        (style === 'flow' && isChanged(/[,[\]{}]/)));
    if (isUnsound) this.put(part, quotedValue(plain), role);
    else this.letters(part, plain, role);
  }

  /** Letter by letter; what stands side by side and is one sign, at once. */
  private letters({ start, end }: Part, plain: string, role: SignRole): void {
    for (let at = start; at < end;) {
      const sign = this.text.charAt(at);
      const other = plain.charAt(at - start);
      let next = at + 1;
      if (other !== sign) {
        while (next < end && this.text.charAt(next) === sign) next++;
        const part = { start: at, end: next };
        this.replacements.push({ ...part, written: other.repeat(next - at), sign, meant: other, role });
      }
      at = next;
    }
  }

  /** A text in straight quotes, or a line of one. */
  private quoted(part: Part): void {
    const isStart = this.openQuote === '';
    const quote = isStart ? this.text.charAt(part.start) : this.openQuote;
    const closing = closingQuote(this.text, part.start + (isStart ? 1 : 0), part.end, quote);
    const end = closing === -1 ? part.end : closing;
    const content = { start: part.start + (isStart ? 1 : 0), end };
    this.openQuote = closing === -1 ? quote : '';
    if (quote === '"') for (const one of mendEscapes(this.text, content)) this.replacements.push(one);
    this.words(content);
  }

  /** What stands in brackets: their signs, and each value between them. */
  private flow({ start, end }: Part): void {
    const quotedWords = new QuotedWords(this.text, this.view, { start, end });
    let at = start;
    while (at < end) {
      const sign = this.view.charAt(at);
      if (this.openQuote !== '') {
        const closing = closingQuote(this.text, at, end, this.openQuote);
        this.quoted({ start: at, end: closing === -1 ? end : closing + 1 });
        at = closing === -1 ? end : closing + 1;
      } else if (/[\s]/.test(sign)) {
        this.blanks(at, at + 1);
        at++;
      } else if (/[{}[\],]/.test(sign)) {
        this.bracket(sign, at);
        at++;
      } else if (sign === ':') {
        this.colon(at);
        at++;
      } else if (sign === '"' || sign === "'") {
        const closing = closingQuote(this.text, at + 1, end, sign);
        const mixed = quotedWords.endOf(at);
        if (mixed !== -1 && (closing === -1 || mixed < closing)) {
          this.plain({ start: at, end: mixed }, true);
          at = mixed;
        } else {
          this.quoted({ start: at, end: closing === -1 ? end : closing + 1 });
          at = closing === -1 ? end : closing + 1;
        }
      } else {
        const wrapEnd = quotedWords.endOf(at);
        const wordEnd = wrapEnd === -1 ? this.flowWordEnd(at, end) : wrapEnd;
        const trimmed = at + this.view.slice(at, wordEnd).trimEnd().length;
        if (/^[ \t]*:/.test(this.view.slice(wordEnd, end))) this.key({ start: at, end: trimmed });
        else this.plain({ start: at, end: trimmed }, true);
        this.blanks(trimmed, wordEnd);
        at = Math.max(wordEnd, at + 1);
      }
    }
  }

  private bracket(sign: string, at: number): void {
    if (sign === '{' || sign === '[') this.brackets.push(sign);
    else if (sign !== ',') this.brackets.pop();
    if (this.text.charAt(at) !== sign) this.put({ start: at, end: at + 1 }, sign, 'structure', sign);
  }

  /** Where a plain text in brackets ends. A comma of another script parts entries only if one follows. */
  private flowWordEnd(start: number, end: number): number {
    for (let at = start; at < end; at++) {
      const sign = this.view.charAt(at);
      const isOwn = sign === this.text.charAt(at);
      if (/[[\]{}]/.test(sign) && isOwn) return at;
      if ((sign === '}' || sign === ']') && /^[ \t]*(?:[,\]}]|$)/.test(this.view.slice(at + 1, end)))
        return at;
      if (sign === '#' && /[ \t]/.test(this.view.charAt(at - 1))) return at;
      if (sign === ',' && (isOwn || this.partsEntries(at + 1, end))) return at;
      if (sign !== ':') continue;
      if (/^(?:[ \t,\]}]|$)/.test(this.view.charAt(at + 1))) return at;
      if (!isOwn && /^[\p{L}\p{M}\p{N}_-]+[ \t]*$/u.test(this.view.slice(start, at))) return at;
    }
    return end;
  }

  private partsEntries(from: number, end: number): boolean {
    if (this.brackets.at(-1) === '[') return true;
    return /^[ \t]*(?:["\p{L}][\p{L}\p{M}\p{N}_"-]*[ \t]*:|[\]}]|$)/u.test(
      this.view.slice(from, Math.min(end, from + 80)),
    );
  }

  private put(part: Part, written: string, role: SignRole, plain: string | null = null): void {
    const words = this.text.slice(part.start, part.end);
    const first =
      plain === null || words.length > 2
        ? firstOther(words, plain ?? written)
        : { sign: words.charAt(0), meant: plain };
    this.replacements.push({ ...part, written, ...first, role });
  }
}

/** The first letter of a text that is not what is meant in its place. */
function firstOther(written: string, plain: string): { sign: string; meant: string } {
  const found = Array.from(written).find((sign) => /[^\x20-\x7e]/.test(sign) && meant(sign, true) !== sign);
  const sign = found ?? Array.from(written)[0] ?? '';
  return { sign, meant: found === undefined ? plain : meant(sign, true) };
}

/** Whether a line may belong to the text of the line above. */
function isContinued({ inside, key, marks, value, first }: ScannedLine): boolean {
  return inside !== null || (key === null && marks.length === 0 && value.end > first);
}
