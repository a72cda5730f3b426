#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

// Most runs end before optimised code has paid for its making. Node 20 optimises early; later ones wait by themselves.
if (process.versions.node.startsWith('20.')) setFlagsFromString('--interrupt-budget=1000000');

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const { main } = await import('../dist/main.js');
process.exitCode = await main(process, version);
