import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { scheduleHead } from '../../../../src/formats/of/schedule/html.ts';
import { SCRIPT } from '../../../../src/formats/of/schedule/page/page-script.ts';
import { STYLE } from '../../../../src/formats/of/schedule/page/page-style.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the policy of the page', () => {
  it('lets nothing in but the style sheet and the script that we wrote', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(scheduleHead('x'))?.[1];
    expect(policy).toBe(
      `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SCRIPT)}; base-uri 'none'; form-action 'none'`,
    );
  });

  it('takes the name of a plan as text', () => {
    expect(scheduleHead('</title><script>')).toContain('<title>&lt;/title&gt;&lt;script&gt;</title>');
  });
});
