// Prints what pages say of codes, formats, letters, options and events into them: `npm run docs`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['scripts/docs/pages.ts'],
  format: 'esm',
  bundle: true,
  write: false,
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
});
const { PAGES } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
for (const [file, print] of Object.entries(PAGES)) {
  const page = existsSync(`${root}/${file}`) ? readFileSync(`${root}/${file}`, 'utf8') : '';
  const printed = await print(page);
  if (printed === page) continue;
  mkdirSync(path.dirname(`${root}/${file}`), { recursive: true });
  writeFileSync(`${root}/${file}`, printed);
  console.log(file);
}
