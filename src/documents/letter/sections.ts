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
