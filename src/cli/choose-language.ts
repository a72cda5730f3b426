import { type Language, LANGUAGES } from '../words/language.ts';
import { LANGUAGE } from './command-line/value.ts';
import { UsageError } from './command-line/usage-error.ts';
import type { Environment, Process } from './environment.ts';
import type { Project } from './input/project.ts';

/** The variable that names the language where no flag does. */
const VARIABLE = 'CCHC_LANG';

/** What is answered whatever the variable says, so that whoever set it wrongly can read on. */
const ANSWERED = /^(?:help|version|completion|--help|--version|-h|-v|-V)$/;

/**
 * The language asked for by `--lang`, else by the variable, else by the project file, else Vietnamese; Vietnamese too for
 * what is neither.
 */
export function languageOf(words: readonly string[], env: Process['env'], project: Project | null): Language {
  const asked = [flagIn(words), env[VARIABLE], project?.language].find((one) => (one ?? '') !== '');
  return known(asked ?? '') ?? 'vi';
}

/**
 * Throws a UsageError for a language that is none of those known. The variable is told of only, on standard error, where
 * help or the version is asked for.
 */
export async function refuseUnknownLanguage(
  words: readonly string[],
  { variables, stderr, language }: Environment,
): Promise<void> {
  // Behind `--`, as where a shell asks what may be typed, words are still being typed.
  const end = words.indexOf('--');
  const flag = flagIn(end === -1 ? words : words.slice(0, end));
  if (flag !== undefined) {
    await LANGUAGE.read(flag, '--lang');
    return;
  }
  const variable = variables[VARIABLE] ?? '';
  if (variable === '' || known(variable) !== null) return;
  const list = LANGUAGES.join(', ');
  const told = {
    vi: `${VARIABLE}: không có ngôn ngữ "${variable}", chỉ có ${list}`,
    en: `${VARIABLE}: there is no language "${variable}", but ${list}`,
  };
  const isAnswered = words.length === 0 || words.some((word) => ANSWERED.test(word));
  if (!isAnswered)
    throw new UsageError(told, {
      vi: `Đặt ${VARIABLE}=vi hoặc ${VARIABLE}=en, hay bỏ biến ấy đi.`,
      en: `Set ${VARIABLE}=vi or ${VARIABLE}=en, or unset it.`,
    });
  stderr.write(`${{ vi: 'Lưu ý', en: 'Note' }[language]}: ${told[language]}.\n`);
}

function flagIn(words: readonly string[]): string | undefined {
  const at = words.indexOf('--lang');
  if (at !== -1) return words[at + 1];
  return words.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
}

function known(text: string): Language | null {
  return LANGUAGES.find((language) => language === text.trim().toLowerCase()) ?? null;
}
