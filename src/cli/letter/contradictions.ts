import { LETTER_KINDS } from '../../documents/letter/letter-kinds.ts';
import type { LetterKind } from '../../documents/letter/letter.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { type Call, longName } from '../command-line/verb.ts';
import { refuseCopy } from './copies.ts';
import type { LETTER } from './letter-verb.ts';
import { notInternal } from './refusals.ts';

/** What the flags of `cchc letter` say. */
export type LetterFlags = Call<typeof LETTER.flags>['flags'];

/** Refuses flags that do not go together, and such as have no effect on a kind of paper, before a plan is read. */
export function refuseContradictions(kind: LetterKind, flags: LetterFlags): void {
  if (flags.all && flags.unit.length > 0)
    throw new UsageError(
      { vi: '--all và --unit không dùng cùng nhau', en: '--all and --unit do not go together' },
      {
        vi: '--all viết cho tất cả, --unit chỉ cho đơn vị được nêu. Bỏ một trong hai.',
        en: '--all writes to all of them, --unit to those that are named. Leave one of them out.',
      },
    );
  if (flags.internal && kind.isBeforehand) throw notInternal(kind, LETTER_KINDS);
  if (flags.copy) {
    const known = (['number', 'date', 'late'] as const).filter((key) => flags[key] !== undefined);
    refuseCopy(kind, LETTER_KINDS, known.map(longName));
  }
  if (flags.within !== undefined) refuseWithin(kind);
  refuseOtherThanAmending(kind, flags);
}

/** Refuses to be told within how many days things are due, by a kind that does not tell of them. */
function refuseWithin(kind: LetterKind): void {
  if (kind.byStatus === 'clock') return;
  const names = LETTER_KINDS.filter(({ byStatus }) => byStatus === 'clock').map(({ name }) => name);
  throw new UsageError(
    {
      vi: `--within: thư "${kind.name}" không nhắc việc sắp đến hạn`,
      en: `--within: a letter "${kind.name}" tells of nothing that is due soon`,
    },
    {
      vi: `Bỏ --within; tùy chọn này chỉ dùng với: ${names.join(', ')}`,
      en: `Leave --within out; it goes with: ${names.join(', ')}`,
    },
  );
}

/** Refuses what only papers have that amend a plan, for another kind; and for these what has no effect on them. */
function refuseOtherThanAmending(kind: LetterKind, flags: LetterFlags): void {
  if (kind.amends === true) {
    if (flags.schedule === undefined) return;
    throw new UsageError(
      {
        vi: `--schedule: văn bản "${kind.name}" không nói đến ngày kiểm tra nào của lịch`,
        en: `--schedule: a paper "${kind.name}" tells no day of the schedule`,
      },
      { vi: 'Bỏ --schedule.', en: 'Leave --schedule out.' },
    );
  }
  const given = (['old', 'reason'] as const).find((key) => flags[key] !== undefined);
  if (given === undefined) return;
  const names = LETTER_KINDS.filter(({ amends }) => amends === true).map(({ name }) => name);
  throw new UsageError(
    {
      vi: `--${given}: thư "${kind.name}" không sửa đổi kế hoạch`,
      en: `--${given}: a letter "${kind.name}" does not amend the plan`,
    },
    {
      vi: `Bỏ --${given}; tùy chọn này chỉ dùng với: ${names.join(', ')}`,
      en: `Leave --${given} out; it goes with: ${names.join(', ')}`,
    },
  );
}
