import { printable } from '../formats/text/text-width.ts';
import type { Bilingual, Language } from '../words/language.ts';
import { type Machine, systemName } from './machine.ts';

/** What a fault of the program is told with. */
export interface FaultReport {
  /** What was thrown. */
  readonly error: unknown;
  /** What was typed after the name of the tool. */
  readonly words: readonly string[];
  readonly version: string;
  readonly machine: Machine;
  /** Where faults are to be sent; null where the package does not say. */
  readonly bugs: string | null;
}

const FAULT: Bilingual = {
  vi: 'Lỗi của chính chương trình cchc, không phải của bạn. Không có tệp nào bị ghi dở.',
  en: 'A fault of cchc itself, not yours. No file was left half-written.',
};

const LOOK: Bilingual = {
  vi: 'Đọc lại trước khi gửi: lệnh có thể chứa tên người, tên cơ quan, tên tệp.',
  en: 'Look them over before: the command may hold names of people, agencies and files.',
};

const COMMAND: Bilingual = { vi: 'Lệnh', en: 'Command' };

/** Tells a fault of the program: whose it is, where to send what follows, and all that is needed to find it. */
export function faultText({ error, words, version, machine, bugs }: FaultReport, language: Language): string {
  const send = {
    vi: `Xin gửi các dòng dưới đây đến ${bugs ?? 'người đã trao chương trình này cho bạn'}.`,
    en: `Please send the lines below to ${bugs ?? 'whoever gave you this program'}.`,
  };
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [
    FAULT[language],
    send[language],
    LOOK[language],
    '',
    `cchc ${version}, Node ${machine.node}, ${systemName(machine)}`,
    `${COMMAND[language]}: ${['cchc', ...words.map(quoted)].join(' ')}`,
    ...stack.split('\n').map(printable),
    '',
  ].join('\n');
}

/** A word as it was typed, in quotes where it holds more than letters, digits and plain signs. */
function quoted(word: string): string {
  const shown = printable(word);
  return /^[\p{L}\p{M}\p{N}_./:=@+,-]+$/u.test(word) ? shown : `"${shown.replaceAll('"', '\\"')}"`;
}
