import type { CivilDate } from '../../../calendar/civil-date.ts';
import { writtenDate } from '../../../calendar/date-words.ts';
import type { Lot } from '../../../follow-up/draw.ts';
import type { Excluded } from '../../../plan/language/excluded.ts';
import type { Bilingual, Language } from '../../../words/language.ts';

/** How a draw stands to what is on record: the last of its block, one that another has replaced, or none. */
export type DrawState = 'new' | 'on-record' | 'replaced';

/** What a draw is shown from. */
export interface DrawView {
  readonly plan: string;
  readonly block: { readonly id: string; readonly name: string };
  readonly on: CivilDate;
  readonly state: DrawState;
  readonly seed: string;
  readonly commitment: string | null;
  /** How many units the block asked for. */
  readonly wanted: number;
  readonly lots: readonly Lot[];
  /** By the seed. */
  readonly drawn: readonly string[];
  /** What is on record as drawn; what `drawn` says, of a new draw. */
  readonly recorded: readonly string[];
  readonly excluded: readonly Excluded[];
  readonly witnesses: readonly string[];
  /** Why it was drawn anew. */
  readonly reason: string | null;
  /** Whether the reader may know neither the seed nor anything that comes of it. */
  readonly isWithheld: boolean;
  /** Whether the reader may know who could be drawn. */
  readonly isListed: boolean;
  readonly language: Language;
  readonly nameOf: (unit: string) => string;
}

/** A place of the result at which the record says something else than the seed. */
export interface Disagreement {
  readonly place: number;
  readonly bySeed: string | null;
  readonly onRecord: string | null;
}

/** Where the record of a draw does not agree with its seed. */
export function disagreements({ drawn, recorded, wanted }: DrawView): readonly Disagreement[] {
  const places = Math.max(drawn.length, recorded.length, wanted);
  return Array.from({ length: places }, (_, index) => ({
    place: index + 1,
    bySeed: drawn[index] ?? null,
    onRecord: recorded[index] ?? null,
  })).filter(({ bySeed, onRecord }) => bySeed !== onRecord);
}

/** "Bốc thăm khối “Xã, phường” (xa-phuong), 03/04/2026". */
export function titleOf({ block: { id, name }, on, language }: DrawView): string {
  return {
    vi: `Bốc thăm khối "${name}" (${id}), ngày ${writtenDate(on, 'vi')}`,
    en: `Draw for the block "${name}" (${id}), ${writtenDate(on, 'en')}`,
  }[language];
}

/** What is said of a draw before its result: its seed, how many are drawn, how it stands to the record. */
export function headLines(view: DrawView): readonly string[] {
  const { language, seed, commitment, wanted, lots, excluded, reason, isWithheld } = view;
  const said: Bilingual[] = [
    ...(isWithheld ? [] : [{ vi: `Số gieo: ${seed}`, en: `Seed: ${seed}` }]),
    ...(commitment === null
      ? []
      : [
          {
            vi: `Mã cam kết (SHA-256 của số gieo), công bố trước: ${commitment}`,
            en: `Commitment (SHA-256 of the seed), to be published beforehand: ${commitment}`,
          },
        ]),
    !view.isListed
      ? {
          vi: `Lấy ${wanted} đơn vị; danh sách chỉ hiện với --internal.`,
          en: `${wanted} units; the candidates show with --internal only.`,
        }
      : {
          vi: `Lấy ${wanted} trong ${lots.length} đơn vị${excluded.length === 0 ? '' : `, đã loại ${excluded.length}`}.`,
          en: `${wanted} of ${lots.length} units${excluded.length === 0 ? '' : `, ${excluded.length} excluded`}.`,
        },
    ...(reason === null ? [] : [{ vi: `Bốc lại vì: ${reason}`, en: `Drawn anew because: ${reason}` }]),
    ...standingLines(view),
    ...(isWithheld ? [WITHHELD] : []),
  ];
  return said.map((one) => one[language]);
}

const WITHHELD: Bilingual = {
  vi: 'Khối kiểm tra đột xuất: số gieo, mã băm và đơn vị bốc được chỉ hiện với --internal.',
  en: 'A block of unannounced visits: seed, hashes and drawn units show with --internal only.',
};

function standingLines(view: DrawView): Bilingual[] {
  const { state, nameOf, isWithheld } = view;
  if (state === 'new') return [];
  const found = disagreements(view);
  const which: Bilingual =
    state === 'on-record'
      ? { vi: 'Đây là lần bốc thăm đã ghi trong sổ', en: 'This is the draw on record' }
      : {
          vi: 'Đây là lần bốc thăm đã ghi trong sổ, về sau đã bốc lại',
          en: 'This is a draw on record, which a later one has replaced',
        };
  if (found.length === 0)
    return [{ vi: `${which.vi}: kết quả khớp.`, en: `${which.en}: the result agrees.` }];
  const named = (unit: string | null) => (unit === null ? null : `${nameOf(unit)} (${unit})`);
  return [
    { vi: `${which.vi}: KHÔNG KHỚP.`, en: `${which.en}: it does NOT AGREE.` },
    ...(isWithheld ? [] : found).map(({ place, bySeed, onRecord }) => ({
      vi: `  Thứ ${place}: theo số gieo là ${named(bySeed) ?? 'không có'}, trong sổ là ${named(onRecord) ?? 'không có'}.`,
      en: `  No. ${place}: by the seed ${named(bySeed) ?? 'nobody'}, on record ${named(onRecord) ?? 'nobody'}.`,
    })),
  ];
}

/** Ids of the candidates that a reader may know, in an order that tells nothing of the seed. */
export function byId({ lots, isListed }: Pick<DrawView, 'lots' | 'isListed'>): readonly string[] {
  return isListed ? lots.map(({ unit }) => unit).sort() : [];
}

/** The titles of the parts. */
export const PARTS = {
  drawn: { vi: 'Kết quả, theo thứ tự bốc được', en: 'Drawn, in order' },
  lots: { vi: 'Danh sách bốc thăm, theo thứ tự mã băm', en: 'Candidates, in the order of their hashes' },
  candidates: { vi: 'Danh sách đưa vào bốc thăm', en: 'Candidates' },
  excluded: { vi: 'Không đưa vào bốc thăm', en: 'Excluded' },
  witnesses: { vi: 'Người chứng kiến', en: 'Witnesses' },
  check: { vi: 'Cách kiểm tra lại', en: 'How to check it' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How anybody repeats a draw: the rule in words, then commands. */
export function checkWords({ seed, lots, drawn, language }: DrawView): {
  readonly rule: string;
  readonly commands: readonly string[];
} {
  const { unit = '' } = lots[0] ?? {};
  const rule = {
    vi: `Mã băm của một đơn vị là SHA-256 (UTF-8) của số gieo, một dấu xuống dòng, rồi mã đơn vị, cuối không xuống dòng. Xếp mã băm từ nhỏ đến lớn như xếp chữ; ${drawn.length} đơn vị đầu là đơn vị bốc được. Ví dụ với đơn vị đứng đầu:`,
    en: `The hash of a unit is the SHA-256 (UTF-8) of the seed, one line feed and the id of the unit, without a line feed at the end. Sort the hashes as text; the first ${drawn.length} are drawn. For the first one:`,
  }[language];
  return { rule, commands: [hashCommand(seed, unit)] };
}

/** The command that makes the hash of a unit in any POSIX shell. */
function hashCommand(seed: string, unit: string): string {
  if (!/[%\\']/.test(seed)) return `printf '${seed}\\n${unit}' | sha256sum`;
  return `printf '%s\\n%s' '${seed.replaceAll("'", `'\\''`)}' '${unit}' | sha256sum`;
}
