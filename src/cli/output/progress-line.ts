import { printable, textWidth, wrap } from '../../formats/text/text-width.ts';
import type { Bilingual, Language } from '../../words/language.ts';

/** Work that takes a while: what is being done, and, where anything can be said of it, what it has come to. */
export interface Work {
  readonly doing: Bilingual;
  readonly soFar?: Bilingual | null;
}

/** A stream that can be written to. */
interface Written {
  write(text: string, done?: (error?: Error | null) => void): unknown;
}

/** A line of a terminal that says what is being done, as long as it is being done. */
export interface ProgressLine {
  /** Writes the line anew, unless that is too early. To be called often: nothing else makes the seconds count up. */
  readonly show: (work: () => Work) => void;
  /** Takes the line away, if it is there. */
  readonly erase: () => void;
}

/** Shows nothing, ever. */
export const NO_PROGRESS: ProgressLine = { show: () => undefined, erase: () => undefined };

/** So many milliseconds nobody wonders what is being done. */
const PATIENCE = 1000;

/** So many milliseconds at least lie between two writings of the line. */
const PAUSE = 100;

/** Back to the beginning of the line, and nothing on it any more. */
const CLEAR_LINE = '\r\u001b[K';

/** A line on a terminal that appears once a run has taken a while by a clock, which gives milliseconds since it began. */
export function progressLine(
  stream: Written & { readonly columns?: number | undefined },
  now: () => number,
  language: Language,
): ProgressLine {
  let due = PATIENCE;
  let isShown = false;
  return {
    show(work) {
      const time = now();
      if (time < due) return;
      due = time + PAUSE;
      const { doing, soFar = null } = work();
      const seconds = `${doing[language]} … ${Math.floor(time / 1000)} s`;
      const line = soFar === null ? seconds : `${seconds}; ${soFar[language]}`;
      isShown = true;
      stream.write(`${CLEAR_LINE}${fitted(printable(line), (stream.columns ?? 80) - 1)}`);
    },
    erase() {
      if (!isShown) return;
      isShown = false;
      stream.write(CLEAR_LINE);
    },
  };
}

/** A line cut off where a terminal would break it: what is broken cannot be written over. */
function fitted(line: string, width: number): string {
  if (textWidth(line) <= width) return line;
  const [beginning = ''] = wrap(line, width - 1);
  return `${beginning}…`;
}

/** A stream that takes a line away before anything is written to it. */
export function erasing<Stream extends Written>(stream: Stream, { erase }: ProgressLine): Stream {
  const write: Written['write'] = (text, done) => {
    erase();
    return stream.write(text, done);
  };
  return new Proxy(stream, {
    get: (target, key): unknown => (key === 'write' ? write : Reflect.get(target, key)),
  });
}
