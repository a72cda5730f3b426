import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { troff } from '../../scripts/docs/man-page.ts';
import { longName } from '../../src/cli/command-line/verb.ts';
import { VERBS } from '../../src/cli/command-line/verbs.ts';

describe.each(['man/cchc.1', 'man/vi/cchc.1'])('%s', (file) => {
  const page = readFileSync(file, 'utf8');

  it('has nothing that troff would take for something else', () => {
    for (const line of page.split('\n')) {
      expect(line).toMatch(/^(?:\.(?:TH|SH|SS|TP|PP|nf|fi)(?: |$)|[^.']|$)/);
      expect(line.replace(/\\(?:-|e|&|f[BIR])/g, '')).not.toMatch(/[\\-]/);
    }
  });

  it('tells of every verb, its flags and its examples', () => {
    for (const { name, flags, examples } of VERBS) {
      expect(page).toContain(`\n.SS \\fBcchc ${name}\\fR`);
      for (const key of Object.keys(flags)) expect(page).toContain(troff(longName(key)));
      for (const example of examples) expect(page).toContain(`\n    ${troff(example)}\n`);
    }
  });
});

describe('a text in troff', () => {
  it('keeps its backslashes, hyphens and what stands first', () => {
    expect(troff("-o C:\\a\n.b\n'c")).toBe("\\-o C:\\ea\n\\&.b\n\\&'c");
  });

  it('is in package.json', () => {
    const { man, files } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      man: string;
      files: string[];
    };
    expect(man).toBe('man/cchc.1');
    expect(files).toContain('man');
  });
});
