import { describe, expect, it } from 'vitest';
import { reportGitlab } from '../../../../src/formats/of/diagnostics/gitlab.ts';
import { run } from '../../../cli/run.ts';
import { REPORT, VIEW } from './reports.ts';

/** What GitLab asks of each entry of a code quality report. */
interface Entry {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

describe('reportGitlab', () => {
  it('is what the golden file holds', async () => {
    await expect(reportGitlab(REPORT, VIEW)).toMatchFileSnapshot('../../../golden/report/report.gitlab.txt');
  });

  it('names files from the root, and grades what it lists', () => {
    const entries = JSON.parse(reportGitlab(REPORT, { ...VIEW, least: 'warning' })) as Entry[];
    expect(entries.map(({ severity, location }) => [severity, location.path, location.lines.begin])).toEqual([
      ['major', 'kho/kế hoạch, 100%/năm: 2021.yaml', 1],
      ['minor', 'kho/kế hoạch, 100%/năm: 2021.yaml', 3],
      ['major', '../mất/đâu.yaml', 1],
    ]);
    expect(entries[1]?.description).toBe('100% trùng:\\u{1b}[31m dòng sau.');
  });

  it('has for the real plans all that GitLab asks for, no fingerprint twice, and nothing for clean ones', async () => {
    const { stdout } = await run(['validate', 'plans', '--format', 'gitlab']);
    const entries = JSON.parse(stdout) as Entry[];
    expect(entries).toHaveLength(9);
    expect(new Set(entries.map(({ fingerprint }) => fingerprint)).size).toBe(entries.length);
    for (const { description, check_name: name, fingerprint, severity, location } of entries) {
      expect(description).not.toBe('');
      expect(name).toMatch(/^CC\d{3} [a-z-]+$/);
      expect(fingerprint).toMatch(/^[0-9a-f]{16}$/);
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity);
      expect(location.path).toMatch(/^plans\/[a-z0-9/-]+\.yaml$/);
      expect(location.lines.begin).toBeGreaterThan(0);
    }
    expect((await run(['validate', 'plans', '--format', 'gitlab', '--severity', 'error'])).stdout).toBe(
      '[]\n',
    );
  });
});
