import { faultyProject } from '../../../src/cli/input/project-faults.ts';
import { readProject } from '../../../src/plan/project.ts';
import { refusal } from './told-of-schedule.ts';
import { terminalText } from '../../../src/formats/text/terminal-text.ts';

/** Reads a project file and tells what is wrong with it, also with its paths as if they could not be taken. */
export function toldOfProject(text: string): string {
  const read = readProject({ file: 'cchc.yaml', text });
  if (read === null) return '';
  const { settings, problems } = read;
  const paths = (['plan', 'out'] as const).flatMap((key) => {
    const given = settings[key];
    return given === null ? [] : [{ ...given, key, fault: 'outside' as const }];
  });
  const told = terminalText(JSON.stringify(settings), false);
  return problems.length + paths.length === 0
    ? told
    : told + refusal(faultyProject('cchc.yaml', problems, paths));
}
