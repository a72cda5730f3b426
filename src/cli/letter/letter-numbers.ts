import { shownNumber } from '../../documents/official-date.ts';
import type { LetterKind, LetterPlan } from '../../documents/letter/letter.ts';
import type { WrittenLetter } from '../../documents/letter/write-letter.ts';
import { fold } from '../../plan/fold.ts';
import type { GivenNumber } from '../command-line/read-flag.ts';
import { UsageError } from '../command-line/usage-error.ts';

/**
 * The number of each of some papers, on from the first one: each has one of its own (Nghị định 30/2020/NĐ-CP, Điều 15
 * khoản 1). An annex bears that of the paper it goes with.
 */
function numbersFrom(
  first: string | null,
  count: number,
  { shape }: Pick<LetterKind, 'shape'>,
): readonly (string | null)[] {
  if (first === null || shape === 'annex' || count < 2) return Array.from({ length: count }, () => first);
  if (!/^\d+$/.test(first))
    throw new UsageError(
      {
        vi: `--number: không đánh số tiếp từ "${first}" cho ${count} văn bản được`,
        en: `--number: ${count} papers cannot be numbered on from "${first}"`,
      },
      {
        vi: 'Chỉ ghi chữ số, ví dụ 101: các văn bản mang số 101, 102, …; hoặc viết từng văn bản bằng --unit.',
        en: 'Give digits only, such as 101: the papers bear 101, 102, …; or write them one by one with --unit.',
      },
    );
  return Array.from({ length: count }, (_, index) =>
    String(Number(first) + index).padStart(first.length, '0'),
  );
}

/** The number given at signing of each paper of which none is on record. */
export function numbersOf(
  letters: readonly LetterPlan[],
  first: GivenNumber | null,
  kind: Pick<LetterKind, 'shape'>,
): ReadonlyMap<LetterPlan, string | null> {
  const unnumbered = letters.filter(({ onRecord = null }) => onRecord === null);
  if (first !== null) refuseOtherSeries(unnumbered);
  const numbers = numbersFrom(first?.number ?? null, unnumbered.length, kind);
  return new Map(unnumbered.map((letter, index) => [letter, numbers[index] ?? null]));
}

/** Refuses one number for papers that go together but are numbered apart, each by whoever issues it. */
function refuseOtherSeries(letters: readonly LetterPlan[]): void {
  const types = new Set(letters.map(({ form }) => form?.type));
  if (types.size < 2) return;
  const ids = letters.map(({ id }) => id);
  throw new UsageError(
    {
      vi: `--number: ${ids.join(' và ')} do hai nơi cấp số, không dùng chung một số được`,
      en: `--number: ${ids.join(' and ')} are numbered apart, so that one number does not do for both`,
    },
    {
      vi: `Viết từng văn bản: ${ids.map((id) => `--unit ${id} --number …`).join('; ')}`,
      en: `Write them one by one: ${ids.map((id) => `--unit ${id} --number …`).join('; ')}`,
    },
  );
}

/** A letter that is written, and whether it bears the number given. */
interface NumberedLetter extends Pick<WrittenLetter, 'document'> {
  readonly plan: Pick<LetterPlan, 'addressee' | 'onRecord'>;
}

/** Refuses a number that was given with another symbol than the one that a letter bears. */
export function refuseOtherSymbol(written: readonly NumberedLetter[], given: GivenNumber | null): void {
  const typed = given?.symbol ?? null;
  if (given === null || typed === null) return;
  const { number } = given;
  const other = written.find(
    ({ plan, document }) => (plan.onRecord ?? null) === null && fold(document.symbol ?? '') !== fold(typed),
  );
  if (other === undefined) return;
  const { addressee } = other.plan;
  const symbol = other.document.symbol ?? '…';
  throw new UsageError(
    {
      vi: `--number: văn bản gửi ${addressee} mang ký hiệu ${symbol}, không phải ${typed}`,
      en: `--number: the paper to ${addressee} bears the symbol ${symbol}, not ${typed}`,
    },
    {
      vi: `Ghi --number ${number}/${symbol}, hoặc chỉ --number ${number}; ký hiệu ghi ở khóa "office.symbol" của kế hoạch.`,
      en: `Give --number ${number}/${symbol}, or --number ${number} alone; the symbol stands under "office.symbol" of the plan.`,
    },
  );
}

/** Refuses number and date for papers which all bear what is on record of them. */
export function refuseOnRecord(letters: readonly LetterPlan[], isSigned: boolean): void {
  const known = letters.flatMap(({ addressee, onRecord = null }) =>
    onRecord === null ? [] : [`${addressee} (${shownNumber(onRecord.number ?? '')})`],
  );
  if (!isSigned || letters.length === 0 || known.length < letters.length) return;
  throw new UsageError(
    {
      vi: `--number, --date: sổ theo dõi đã ghi số, ngày của thư gửi ${known.join(', ')}`,
      en: `--number, --date: number and day are on record of the letter to ${known.join(', ')}`,
    },
    {
      vi: 'Bỏ --number, --date: thư mang số, ngày đã ghi. Ghi nhầm thì sửa bằng: cchc record correct',
      en: 'Leave them out: the letter bears what is on record. If that is wrong: cchc record correct',
    },
  );
}
