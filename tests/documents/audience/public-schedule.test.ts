import { describe, expect, it } from 'vitest';
import { reasonWords } from '../../../src/formats/of/schedule/reason-words.ts';
import { run } from '../../cli/run.ts';
import { pageOf, TWO_LEVELS } from '../../formats/of/schedule/page/pages.ts';

/** What the plan says of persons, and its notes; every text must be of some length, or it would be found by chance. */
async function told(): Promise<string[]> {
  const { plan } = await pageOf(TWO_LEVELS, { internal: true });
  const people = plan.teams.flatMap(({ members, substitutes }) => [...members, ...substitutes]);
  const { contact, phone, email, address, signer } = plan.office;
  return [
    ...people.map(({ name }) => name),
    ...people.flatMap(({ absences }) => absences.flatMap(({ reason }) => reason ?? [])),
    ...plan.schedule.closed.map(({ reason }) => reason),
    ...[contact, phone, email, address, signer?.name, plan.decision.signatory?.name, plan.note],
  ].flatMap((text) => text ?? []);
}

describe('a schedule to be published', () => {
  it.each(['text', 'json', 'csv', 'md', 'html', 'svg'])(
    'has no persons and no notes as %s',
    async (format) => {
      const explain = format === 'csv' || format === 'svg' ? [] : ['--explain'];
      const words = ['schedule', TWO_LEVELS, '--public', ...explain, '--format', format];
      const { status, stdout } = await run(words);
      expect(status).toBe(0);
      const texts = await told();
      expect(texts.length).toBeGreaterThan(15);
      expect(texts.filter((text) => stdout.includes(text))).toEqual([]);
      expect(stdout).not.toContain('đột xuất');
    },
  );

  it('keeps the days, and says what it is', async () => {
    const { stdout } = await run(['schedule', TWO_LEVELS, '--public', '--format', 'html']);
    expect(stdout).toContain('Bản công bố: không có tên người và ghi chú');
    expect(stdout).toContain('15/06–17/06: không xếp lịch');
    expect(stdout.match(/<details/g)).toHaveLength(33);
  });

  it('would have them otherwise', async () => {
    const { stdout } = await run(['schedule', TWO_LEVELS, '--format', 'html']);
    const missing = (await told()).filter((text) => !stdout.includes(text));
    // Absences and signers are no part of a schedule.
    expect(stdout).toContain('Trần Thị Mẫu');
    expect(missing.length).toBeLessThan(6);
  });

  it('cannot be internal too', async () => {
    const { status, stdout, stderr } = await run(['schedule', TWO_LEVELS, '--public', '--internal']);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('--internal');
  });

  it('keeps the rule that moved a trip, without the reason behind it', async () => {
    const closed = '\n  closed:\n    - { on: 2026-05-20, reason: Đám cưới }';
    const change = (text: string) => text.replace('\n  closed:', closed);
    const movedBy = async (isPublic: boolean) => {
      const { schedule } = await pageOf(TWO_LEVELS, { change, isPublic });
      const moved = schedule.trips.find(({ wish }) => wish.source === 'wish');
      return moved?.movedBy.map((reason) => reasonWords(reason).vi);
    };
    expect(await movedBy(false)).toEqual(['trùng thời gian kế hoạch không xếp lịch (Đám cưới)']);
    expect(await movedBy(true)).toEqual(['trùng thời gian kế hoạch không xếp lịch']);
  });
});
