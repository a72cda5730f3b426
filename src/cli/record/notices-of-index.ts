import type { CivilDate } from '../../calendar/civil-date.ts';
import { writtenDate } from '../../calendar/date-words.ts';
import { type IndexedLetter, readLetterIndex } from '../../formats/of/letter/read-letter-index.ts';
import { bareFact, type Fact } from '../../plan/language/facts.ts';
import type { VisitRecord } from '../../plan/visit-record.ts';
import type { Bilingual } from '../../words/language.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { cannotRead } from '../input/cannot-read.ts';
import { readTextFile } from '../input/disk-files.ts';
import { targetNamed } from './named-units.ts';
import type { OpenedDiary } from './open-diary.ts';
import type { ToldFact } from './told-facts.ts';

/** The letters of an index that announce visits. Throws a UsageError, with every line, for what cannot be understood. */
export async function lettersOfIndex(file: string): Promise<readonly IndexedLetter[]> {
  const read = await readTextFile(file);
  if ('fault' in read) throw cannotRead(read);
  const index = readLetterIndex(read.source.text);
  if ('faults' in index)
    throw refused(
      file,
      index.faults.map(({ line, words }) => onLine(line, words)),
    );
  const letters = index.letters.filter(({ announced }) => announced.length > 0);
  if (letters.length === 0)
    throw refused(file, [{ vi: 'không có thư nào báo ngày kiểm tra', en: 'no letter announces a visit' }]);
  return letters;
}

/**
 * The notices that the letters of an index were: one for each visit to a unit with a name whose day they tell, sent on their own day, else on the
 * one given, else today. One that tells a unit of another day than the notice before replaces that one, for the reason for
 * which the visit was put off, else for the one given.
 */
export function noticesOf(
  letters: readonly IndexedLetter[],
  file: string,
  {
    on: given,
    reason: givenReason,
  }: { readonly on?: CivilDate | undefined; readonly reason?: string | undefined },
  today: CivilDate,
  { context, audience }: OpenedDiary,
): ToldFact[] {
  const other = letters.find(({ date }) => date !== null && given !== undefined && date !== given);
  if (other !== undefined && given !== undefined)
    throw refused(file, [
      onLine(other.line, {
        vi: `thư ghi ngày ${writtenDate(other.date ?? given, 'vi')}, khác --on ${writtenDate(given, 'vi')}`,
        en: `the letter is of ${writtenDate(other.date ?? given, 'en')}, not of --on ${writtenDate(given, 'en')}`,
      }),
    ]);
  const faults: Bilingual[] = [];
  const told = letters.flatMap(({ line, number, date, announced }) =>
    announced.flatMap(({ id, date: visit, session }): ToldFact[] => {
      const on = date ?? given ?? today;
      try {
        const target = targetNamed(
          id,
          'visit',
          { subject: undefined, round: undefined },
          { ...context, audience, on },
        );
        // A district is told of communes that it has yet to name; they get notices of their own.
        if (target.visit !== null && target.visit.unit === null) return [];
        const { unit, subject, round } = target;
        if (visit === null && target.visit?.form !== 'by-report')
          faults.push(onLine(line, { vi: `"${id}" chưa có ngày kiểm tra`, en: `"${id}" has no day` }));
        const replaces = replacedBy({ number, visit, session }, target.visit?.record ?? null);
        const why = target.visit?.record?.putOff?.reason ?? givenReason?.trim() ?? null;
        if (replaces !== null && why === null) faults.push(onLine(line, withoutReason(replaces)));
        const reason = replaces === null ? null : why;
        const known = { unit, subject, round, number, visit, session, replaces, reason };
        return [{ fact: { ...bareFact('notified', on, []), ...known }, target }];
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        faults.push(onLine(line, error.words));
        return [];
      }
    }),
  );
  if (faults.length > 0) throw refused(file, faults);
  return told;
}

/** The number of the notice that told a unit of another day before; null if there is none, or none with a number. */
function replacedBy(
  notice: Pick<Fact, 'number' | 'visit' | 'session'>,
  record: VisitRecord | null,
): string | null {
  const former = record?.notified ?? record?.voided ?? null;
  if (former === null || former.document === notice.number) return null;
  const isSame = former.visit === notice.visit && former.session === notice.session;
  return isSame && record?.putOff === null ? null : former.document;
}

function withoutReason(replaces: string): Bilingual {
  return {
    vi: `thay thông báo số ${replaces} mà chưa có lý do; thêm --reason`,
    en: `replaces notice ${replaces} without a reason; add --reason`,
  };
}

function onLine(line: number, { vi, en }: Bilingual): Bilingual {
  return { vi: `dòng ${line}: ${vi}`, en: `line ${line}: ${en}` };
}

function refused(file: string, faults: readonly Bilingual[]): UsageError {
  return new UsageError(
    {
      vi: `${file}: ${faults.map(({ vi }) => vi).join('; ')}`,
      en: `${file}: ${faults.map(({ en }) => en).join('; ')}`,
    },
    {
      vi: 'Danh sách ấy do lệnh này ghi: cchc letter notice --all -o THƯ-MỤC, hoặc letter change.',
      en: 'Such an index is written by: cchc letter notice --all -o FOLDER, or letter change.',
    },
  );
}
