import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe } from 'vitest';
import { needing } from '../programs.ts';

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
  const suite = needing(title, programs);
  describe.skipIf(suite.isSkipped)(suite.title, () => {
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
