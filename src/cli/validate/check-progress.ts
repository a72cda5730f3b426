import { printable } from '../../formats/text/text-width.ts';
import type { Language } from '../../words/language.ts';
import type { Output } from '../environment.ts';

/** Fewer files than this are done before anybody wonders. */
const FEWEST_FILES = 20;

/** Back to the beginning of the line, and nothing on it any more. */
const CLEAR_LINE = '\r\u001b[K';

/** The line that says how far the work has got. */
interface Progress {
  show(done: number, file: string): void;
  clear(): void;
}

/** Progress on a terminal when many files are to be checked; elsewhere nothing is ever shown. */
export function progressOn(stream: Output, total: number, language: Language): Progress {
  if (stream.isTTY !== true || total < FEWEST_FILES) return { show: () => undefined, clear: () => undefined };
  const width = (stream.columns ?? 80) - 1;
  return {
    show(done, file) {
      const count = { vi: `Đang kiểm tra ${done + 1}/${total}`, en: `Checking ${done + 1}/${total}` }[
        language
      ];
      const line = Array.from(`${count}: ${printable(file)}`)
        .slice(0, width)
        .join('');
      stream.write(`${CLEAR_LINE}${line}`);
    },
    clear: () => stream.write(CLEAR_LINE),
  };
}
