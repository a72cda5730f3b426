import { describe, expect, it } from 'vitest';
import { folderForEach, realPlan } from '../folder.ts';
import { run } from '../run.ts';

const folder = folderForEach();

/** A letter of the real plan, whose office has some recipients. */
async function letter(kind: string, recipients: string, ...flags: string[]) {
  const text = (await realPlan()).replace(/^office:\n/m, `office:\n  recipients:\n${recipients}\n`);
  const plan = await folder.write('kế hoạch.yaml', text);
  return run(['letter', kind, plan, '--draft', '--format', 'txt', ...flags]);
}

const CHAIRMAN = 'Chủ tịch UBND tỉnh';
const OFFICE = 'Văn phòng UBND tỉnh';
const MEMBERS = 'Các thành viên Đoàn kiểm tra';
const COMMITTEE = 'Thành viên UBND tỉnh';
const SOME = `
    - { to: ${CHAIRMAN}, for: [conclusion, team] }
    - { to: ${OFFICE} }
    - { to: ${MEMBERS} }
    - { to: ${COMMITTEE}, for: [notice, nominate] }`;

describe('the recipients of letters', () => {
  it.each([
    ['team', 'doan-kiem-tra', [CHAIRMAN, OFFICE, MEMBERS]],
    ['notice', 'so-tu-phap', [OFFICE, MEMBERS, COMMITTEE]],
    ['nominate', 'so-tu-phap', [OFFICE, COMMITTEE]],
    ['choose-communes', 'huyen-tam-binh', [OFFICE]],
  ])(
    'of a %s are those of all kinds and its own, and no members where these are asked for',
    async (...row) => {
      const [kind, unit, expected] = row;
      const { status, stdout } = await letter(kind, SOME, '--unit', unit);
      expect(status).toBe(0);
      const listed = stdout.slice(stdout.indexOf('Nơi nhận:'));
      const all = [CHAIRMAN, OFFICE, MEMBERS, COMMITTEE];
      expect(all.filter((to) => listed.includes(`- ${to};`))).toEqual(expected);
    },
  );

  it('are refused where they name a kind that there is not, with its key and the nearest one', async () => {
    const wrong =
      '    - { to: Văn phòng UBND tỉnh }\n    - { to: Chủ tịch UBND tỉnh, for: [team, conclusions] }';
    const { status, stdout, stderr } = await letter('notice', wrong, '--unit', 'so-tu-phap');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('office.recipients.2.for: không có loại văn bản "conclusions"');
    expect(stderr).toContain('Có phải là conclusion?');
  });
});
