import type { Location } from '../../diagnostics/diagnostic.ts';
import { projectWords } from '../../plan/language/project.ts';
import type { WrittenPath } from '../../plan/project.ts';
import type { ReadingProblem } from '../../plan/reading-problems.ts';
import { printable } from '../../formats/text/text-width.ts';
import { wordDiagnostic } from '../../rules/engine/wording-of.ts';
import type { Bilingual, Language } from '../../words/language.ts';
import { nearestOrAll } from '../command-line/did-you-mean.ts';
import { UsageError } from '../command-line/usage-error.ts';

/** Something wrong in a project file, and how to get on. */
interface ProjectFault {
  readonly location: Location;
  readonly words: Bilingual;
  readonly advice: Bilingual | null;
}

/** A path that a key gives and that cannot be taken: it leads out of the folder of the project, or is no folder. */
export interface PathFault extends WrittenPath {
  readonly key: 'plan' | 'out';
  readonly fault: 'outside' | 'no-folder';
}

/** More faults than this are of a file that was not meant to be one. */
const MOST_TOLD = 20;

/** All that is wrong with a project file, in the order of its lines, as `file:line:column: words`. */
export function faultyProject(
  file: string,
  problems: readonly ReadingProblem[],
  paths: readonly PathFault[],
): UsageError {
  const faults = [...problems.map(textFault), ...paths.map(wordedPath)];
  const inOrder = faults.toSorted((one, other) => one.location.span.start - other.location.span.start);
  const lines = (language: Language) =>
    inOrder.slice(0, MOST_TOLD).map(({ location: { span }, words, advice }) => {
      const said = advice === null ? '' : ` ${advice[language]}`;
      return printable(`${file}:${span.line}:${span.column}: ${words[language]}.${said}`);
    });
  const count = faults.length;
  const more = count > MOST_TOLD ? '\n…' : '';
  return new UsageError(
    {
      vi: `tệp dự án ${file} có ${count} chỗ sai`,
      en: `${count} ${count === 1 ? 'mistake' : 'mistakes'} in the project file ${file}`,
    },
    { vi: lines('vi').join('\n') + more, en: lines('en').join('\n') + more },
  );
}

/** What is wrong with how a project file is written. */
function textFault(problem: ReadingProblem): ProjectFault {
  const { location } = problem;
  const { message, advice } = wordDiagnostic(problem);
  const fault = { location, words: message, advice };
  if (problem.code === 'CC103')
    return { ...fault, advice: nearestOrAll(problem.values.key, Object.keys(projectWords().keys)) };
  if (!isOfValue(problem)) return fault;
  const [key] = problem.values.path;
  return key === undefined
    ? { location, words: NO_KEYS, advice: exampleOf('plan') }
    : { ...fault, advice: exampleOf(String(key)) ?? advice };
}

/** Whether something is wrong with the type, the form or the size of a value, so that an example helps. */
function isOfValue(problem: ReadingProblem): problem is ReadingProblem<'CC104' | 'CC112' | 'CC113'> {
  return problem.code === 'CC104' || problem.code === 'CC112' || problem.code === 'CC113';
}

const NO_KEYS: Bilingual = {
  vi: 'tệp dự án phải gồm các dòng có khóa và giá trị',
  en: 'a project file consists of lines with a key and a value',
};

function wordedPath({ key, fault, written, location }: PathFault): ProjectFault {
  const words: Readonly<Record<PathFault['fault'], Bilingual>> = {
    outside: {
      vi: `"${key}" dẫn ra ngoài thư mục của tệp này: "${written}"`,
      en: `"${key}" leads out of the folder of this file: "${written}"`,
    },
    'no-folder': {
      vi: `"${key}" phải là thư mục, nhưng "${written}" là tệp`,
      en: `"${key}" must be a folder, but "${written}" is a file`,
    },
  };
  return { location, words: words[fault], advice: exampleOf(key) };
}

/** A line as it may be written for a key. */
function exampleOf(key: string): Bilingual | null {
  const { keys } = projectWords();
  const said = Object.entries(keys).find(([name]) => name === key)?.[1];
  if (said === undefined || !('examples' in said)) return null;
  const [example] = said.examples;
  return { vi: `Ví dụ: ${key}: ${example}`, en: `For example: ${key}: ${example}` };
}
