import { describe, expect, it } from 'vitest';
import { LETTER_KINDS } from '../../../src/documents/letter/letter-kinds.ts';
import { run } from '../run.ts';

describe('cchc letter KIND --tags', () => {
  it.each(LETTER_KINDS)('lists the tags of "$name" without a plan', async ({ name }) => {
    const { status, stdout, stderr } = await run(['letter', name, '--tags']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^\{nam\} +năm của kế hoạch\n/);
    expect(stdout).toMatch(/\n\nChỉ trong mẫu Word:\n\n[^]*\n\{ho_ten_ky\} +họ và tên người ký\n$/);
  });

  it('sets the tags of the entries of a list below it', async () => {
    const { stdout } = await run(['letter', 'notice', '--tags', '--lang', 'en']);
    expect(stdout).toMatch(/\n\{#viec_khac\} … \{\/viec_khac\} +việc phải làm, trừ .*\n {2}\{stt\} /);
    expect(stdout).toContain('\nIn Word templates only:\n');
  });

  it('goes with nothing that a letter is asked for with', async () => {
    const refused = await run(['letter', 'notice', '--tags', '--all', '-o', 'thu', '--number', '7']);
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toContain('nên không dùng cùng --all, --output, --number');
  });

  it('does not hide a kind that does not exist', async () => {
    expect((await run(['letter', 'notise', '--tags'])).stderr).toContain('Có phải là notice?');
  });
});
