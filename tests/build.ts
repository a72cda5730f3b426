import { execFileSync } from 'node:child_process';

/** Builds the executable once before the tests, so that those which start it see the sources as they are. */
export function setup(): void {
  execFileSync(process.execPath, ['scripts/build.js'], { stdio: 'inherit' });
}
