import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe } from 'vitest';

function isInstalled(program: string): boolean {
  try {
    // pdftotext and its like know no --version, but say theirs by -v.
    execFileSync(program, [program.startsWith('pdf') ? '-v' : '--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** A folder for what LibreOffice reads and writes. */
export interface OfficeFolder {
  at(name: string): string;
  /** Has LibreOffice write the files in another format, into the same folder, in one go. */
  convert(to: string, files: readonly string[]): void;
}

/** Tests with programs that may be missing: they are then skipped, and the title says for want of what. */
export function describeWith(
  title: string,
  programs: readonly string[],
  tests: (folder: OfficeFolder) => void,
): void {
  const missing = programs.filter((program) => !isInstalled(program));
  if (missing.length > 0) {
    const told = `${title} (SKIPPED: ${missing.join(', ')} is not installed)`;
    process.stderr.write(`${told}\n`);
    describe.skip(told, () => {
      tests(NOWHERE);
    });
    return;
  }
  describe(title, () => {
    let folder = '';
    beforeAll(() => {
      folder = mkdtempSync(path.join(tmpdir(), 'cchc-office-'));
    });
    afterAll(() => {
      rmSync(folder, { recursive: true });
    });
    tests({
      at: (name) => path.join(folder, name),
      convert: (to, files) => {
        const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
        const words = [profile, '--headless', '--convert-to', to, '--outdir', folder];
        execFileSync('soffice', [...words, ...files], { stdio: 'ignore' });
      },
    });
  });
}

const NOWHERE: OfficeFolder = { at: (name) => name, convert: () => undefined };
