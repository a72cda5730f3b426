import { execFileSync } from 'node:child_process';

/** Programs that Windows may have too, but of a system of their own, with other paths. */
const POSIX = new Set(['bash', 'fish', 'script', 'zsh']);

/** Whether a program is on the path. */
export function isInstalled(program: string): boolean {
  if (process.platform === 'win32' && POSIX.has(program)) return false;
  try {
    // pdftotext and its like know no --version, but say theirs by -v.
    execFileSync(program, [program.startsWith('pdf') ? '-v' : '--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A suite that needs programs: whether it must be skipped, which its title and the terminal then say, with the reason. */
export function needing(
  title: string,
  programs: readonly string[],
): { readonly title: string; readonly isSkipped: boolean } {
  const missing = programs.filter((program) => !isInstalled(program));
  if (missing.length === 0) return { title, isSkipped: false };
  const told = `${title} (SKIPPED: ${missing.join(', ')} is not installed)`;
  process.stderr.write(`${told}\n`);
  return { title: told, isSkipped: true };
}
