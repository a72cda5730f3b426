import { nearest } from '../nearest.ts';
import { type NamedWord, wordMeant } from './spoken-words.ts';

/** The words by which a duty or a deadline names a side instead of an agency or a team, with what people write for them. */
const OWNERS = {
  secretariat: ['văn phòng thư ký', 'cơ quan chủ trì', 'cơ quan thường trực', 'tổ thư ký', 'bộ phận thư ký'],
  unit: [
    'đơn vị được kiểm tra',
    'đơn vị',
    'cơ quan được kiểm tra',
    'cơ quan, đơn vị được kiểm tra',
    'các đơn vị được kiểm tra',
    'đối tượng kiểm tra',
  ],
  district: ['huyện', 'UBND cấp huyện', 'cấp huyện', 'UBND huyện', 'UBND các huyện', 'các huyện'],
  team: ['đoàn', 'đoàn kiểm tra', 'các đoàn kiểm tra', 'các đoàn'],
  seconding: [
    'các cơ quan cử người',
    'cơ quan cử người',
    'đơn vị cử người',
    'các đơn vị cử người',
    'cơ quan cử thành viên',
    'nơi cử người',
  ],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

/** A beginning of a word shorter than this may be that of any word. */
const LEAST_LETTERS = 4;

/** The sides that may owe something, each with its Vietnamese name. */
export function namedOwners(): NamedWord[] {
  return Object.entries(OWNERS).map(([word, [name]]) => ({ word, name }));
}

/** The side that a text says beyond doubt: `cơ quan cử người` is `seconding`; nothing for any other text. */
export function ownerMeant(text: string): string {
  return wordMeant(
    text,
    Object.entries(OWNERS).map(([word, names]) => ({ word, names: [word, ...names] })),
  );
}

/** The side whose word begins as a text does, or whose Vietnamese names are near to it; null where none is. */
export function ownerNear(text: string): string | null {
  const begun = text.trim().toLowerCase();
  const [word, other] = Object.keys(OWNERS).filter((one) => one.startsWith(begun));
  if (begun.length >= LEAST_LETTERS && word !== undefined && other === undefined) return word;
  const names = new Map(
    Object.entries(OWNERS).flatMap(([owner, said]) => said.map((name) => [name as string, owner] as const)),
  );
  return names.get(nearest(text, names.keys()) ?? '') ?? null;
}
