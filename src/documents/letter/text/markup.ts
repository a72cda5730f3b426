import type { Block, Paragraph, Run } from '../../document.ts';
import { splitGaps, unescaped } from './escape.ts';
import { keeper } from '../../kept.ts';
import type { TextProblem } from './fill.ts';

/** The parts that a text may have, by the names in it. */
const PARTS = {
  loai: 'loại văn bản',
  trichYeu: 'trích yếu',
  kinhGui: 'kính gửi',
  canCu: 'căn cứ',
  noiDung: 'nội dung',
  noiNhan: 'nơi nhận',
  kyTrai: 'người ký bên trái',
  kyDuoi: 'người ký bên dưới',
} as const;

type Part = keyof typeof PARTS;

/** The parts of a text, and its annexes in order. */
export interface Sections {
  readonly parts: Readonly<Partial<Record<Part, string>>>;
  readonly annexes: readonly { readonly title: string; readonly landscape: boolean; readonly text: string }[];
}

/** Cuts a filled text into its parts: each begins with a line such as `== nội dung` or `== phụ lục ngang: Tên`. */
export function readSections(text: string): Sections | TextProblem {
  const parts: Partial<Record<Part, string>> = {};
  const annexes: Sections['annexes'][number][] = [];
  const [before = '', ...pieces] = `\n${text}`.split(/\n== */);
  const twice: string[] = [];
  const unknown: string[] = before.trim() === '' ? [] : [before.trim().slice(0, 40)];
  for (const piece of pieces) {
    const [head = '', ...lines] = piece.split('\n');
    const body = lines.join('\n');
    const annex = /^phụ lục( ngang)?:(.*)$/.exec(head.trim());
    const part = (Object.keys(PARTS) as Part[]).find((name) => PARTS[name] === head.trim());
    if (annex !== null)
      annexes.push({ title: (annex[2] ?? '').trim(), landscape: annex[1] !== undefined, text: body });
    else if (part === undefined) unknown.push(head.trim());
    else if (parts[part] === undefined) parts[part] = body;
    else twice.push(PARTS[part]);
  }
  if (unknown.length > 0) return unknownParts(unknown);
  if (twice.length > 0) return repeatedParts(twice);
  return { parts, annexes };
}

function repeatedParts(names: readonly string[]): TextProblem {
  const list = `"${names.join('", "')}"`;
  return {
    words: { vi: `phần ${list} viết hai lần`, en: `the part ${list} is given twice` },
    advice: { vi: 'Gộp lại thành một phần.', en: 'Put them together.' },
  };
}

function unknownParts(unknown: readonly string[]): TextProblem {
  return {
    words: {
      vi: `không có phần "${unknown.join('", "')}"`,
      en: `there is no part "${unknown.join('", "')}"`,
    },
    advice: {
      vi: `Các phần: ${Object.values(PARTS).join(', ')}, phụ lục: Tên, phụ lục ngang: Tên.`,
      en: `The parts are: ${Object.values(PARTS).join(', ')}, and annexes.`,
    },
  };
}

/**
 * Reads the filled text of a part, one block a line: `# `, `## `, `### ` headings, `- ` an item, `> ` a centred line,
 * `| a | b |` a row (the first of several is the header; `tên:3` gives a column three shares of the width), `____` at the
 * end a line to complete by hand, `**bold**` and `*italic*` within a line, and between two backquotes what keeps a
 * small letter where a line or a cell begins with it. Blank lines only separate.
 */
export function readBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let rows: string[][] = [];
  const endTable = () => {
    const [header, ...body] = rows;
    if (header !== undefined) blocks.push(kept(`|${JSON.stringify(rows)}`, () => table(header, body)));
    rows = [];
  };
  for (const line of linesOf(text)) {
    if (line.startsWith('|')) {
      rows.push(cells(line));
      continue;
    }
    endTable();
    blocks.push(kept(line, () => block(line)));
  }
  endTable();
  return blocks;
}

/**
 * Blocks by their lines, tables by "|" and their rows. Most are the same in all letters of a kind, which so hold them
 * together: a thousand letters would hold them a thousand times.
 */
const kept = keeper<Block>(200_000, () => 0);

/** The lines of a part that has no blocks, such as its addressees: one entry a line, without its markup. */
export function readLines(text: string): string[] {
  return linesOf(text).map((line) => plainText(line.replace(/^- /, '')));
}

/** The lines of a text that say something; a tag that has nothing to say leaves no blank behind. */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim().replace(/ {2,}/g, ' '))
    .filter((line) => line !== '');
}

function block(line: string): Block {
  const heading = /^(#{1,3}) (.*)$/.exec(line);
  if (heading !== null) {
    const level = ([1, 2, 3] as const)[(heading[1] ?? '').length - 1] ?? 1;
    return { kind: 'heading', level, text: plainText(heading[2] ?? '') };
  }
  if (line.startsWith('- ')) return paragraph('dash', line.slice(2));
  if (line.startsWith('> ')) return paragraph('centre', line.slice(2));
  if (line.endsWith('____')) return paragraph('fill-in', line.replace(/_+$/, '').trimEnd());
  return paragraph('text', line);
}

function paragraph(role: Paragraph['role'], marked: string): Paragraph {
  const text = marked.replaceAll(AS_IT_IS, '');
  const runs = text
    .split(/(\*\*[^*]+\*\*|\*[^*]+\*)/)
    .filter((part) => part !== '')
    .flatMap((part): Run[] => {
      if (part.startsWith('**') && part.length > 4) return runsOf(part.slice(2, -2), 'bold');
      if (part.startsWith('*') && part.length > 2) return runsOf(part.slice(1, -1), 'italic');
      return runsOf(part, 'regular');
    });
  return { kind: 'paragraph', role, runs: isAsItIs(marked) ? runs : startLarge(runs) };
}

function runsOf(text: string, style: Run['style']): Run[] {
  return splitGaps(text).map((part) => ({ text: unescaped(part.text), style: part.isGap ? 'gap' : style }));
}

/** A new line begins with a capital (Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục I). */
function startLarge([first, ...others]: readonly Run[]): Run[] {
  return first === undefined ? [] : [{ ...first, text: capitalised(first.text) }, ...others];
}

/** Stands around what must be typed again exactly as it is, such as a hash: it keeps its small letter. */
const AS_IT_IS = '`';

function isAsItIs(marked: string): boolean {
  return marked.replace(/^\*+/, '').startsWith(AS_IT_IS);
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function plainText(text: string): string {
  const plain = splitGaps(text.replaceAll('**', '').replaceAll(AS_IT_IS, ''))
    .map((part) => (part.isGap ? `[${unescaped(part.text)}]` : unescaped(part.text)))
    .join('');
  return isAsItIs(text) ? plain : capitalised(plain);
}

function cells(line: string): string[] {
  return line
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((cell) => cell.trim());
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): Block {
  const columns = header.map((cell) => {
    const [, title = cell, share = '1'] = /^(.*?)(?::(\d+))?$/.exec(cell) ?? [];
    return {
      title: plainText(title),
      share: Number(share),
      align: Number(share) === 1 ? ('centre' as const) : ('left' as const),
    };
  });
  return {
    kind: 'table',
    columns,
    rows: rows.map((row) => columns.map((_, index) => plainText(row[index] ?? ''))),
  };
}
