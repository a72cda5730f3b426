import { firstDayOf, fittingUnits, type RecordedDraw, type Repeated } from '../../../follow-up/draw.ts';
import { type Block, isUnannounced } from '../../../plan/language/units.ts';
import { blockName } from '../../../schedule/visits/open-name.ts';
import { officialDate, shownCount } from '../../official-date.ts';
import { clauseWords } from '../amending/clause-words.ts';
import { type LetterFacts, nameOf } from '../letter-facts.ts';
import { enumeration, withinSentence, withoutSign } from '../sentences.ts';
import type { Tags } from './tag-values.ts';

/** A draw on record, held again, with the one of the same block that it took the place of. */
export interface HeldDraw {
  readonly block: Block;
  readonly draw: RecordedDraw;
  readonly again: Repeated;
  /** Null of the first draw of a block. */
  readonly before: RecordedDraw | null;
}

/** What the minutes of a draw say of it: between whom, by which seed, how, and with which result. */
export function drawTags(facts: LetterFacts, held: HeldDraw): Tags {
  const { block, draw, before } = held;
  return {
    khoi: blockWords(facts, block),
    ngay_boc: officialDate(draw.on),
    khong_bao_truoc: isUnannounced(block),
    nguoi_chung_kien: draw.witnesses.map((one) => ({ nguoi: withoutSign(one) })),
    co_can_cu: block.clause !== null,
    can_cu_khoi: block.clause === null ? '' : clauseWords(block.clause),
    so_don_vi: shownCount(draw.units.length),
    ...candidateTags(facts, held),
    ...seedTags(draw),
    ket_qua: draw.units.map((unit, index) => ({ stt: String(index + 1), ten: nameOf(facts, unit) })),
    la_boc_lai: before !== null,
    ngay_lan_truoc: before === null ? '' : officialDate(before.on),
    ket_qua_lan_truoc: before === null ? '' : enumeration(before.units.map((unit) => nameOf(facts, unit))),
    co_ly_do: draw.reason !== null,
    ly_do: withinSentence(withoutSign(draw.reason ?? ''), facts.directory),
  };
}

/** What the units of a block are called within a sentence, behind the word for a block. */
function blockWords({ directory }: LetterFacts, block: Block): string {
  return withinSentence(blockName(block).vi.replace(/^Khối +/iu, ''), directory);
}

/** Who could be drawn, and who could not. */
function candidateTags(facts: LetterFacts, { block, draw, again: { pool, lots } }: HeldDraw): Tags {
  const first = firstDayOf(facts.plan, block);
  const out = new Set([...pool.units, ...draw.excluded.map(({ unit }) => unit)]);
  const named = fittingUnits(facts, block).filter((unit) => !out.has(unit));
  const drawn = new Set(draw.units);
  return {
    ngay_dau: first === null ? '' : officialDate(first),
    so_ung_vien: shownCount(lots.length),
    co_da_co_ten: named.length > 0,
    da_co_ten: enumeration(named.map((unit) => nameOf(facts, unit))),
    co_bi_loai: draw.excluded.length > 0,
    bi_loai: draw.excluded.map(({ unit, reason }) => ({
      ten: nameOf(facts, unit),
      ly_do: withinSentence(withoutSign(reason), facts.directory),
    })),
    danh_sach: lots.map(({ unit, hash }, index) => ({
      stt: String(index + 1),
      ten: nameOf(facts, unit),
      ky_hieu: unit,
      ma: hash,
      ket_qua: drawn.has(unit) ? 'Được chọn' : '–',
    })),
  };
}

function seedTags({ seed, commitment }: RecordedDraw): Tags {
  const written = seed.normalize('NFC');
  return {
    // Several blanks in a row would be printed as one, and whoever repeats the draw would get another hash.
    so_gieo: written.replace(/ (?= )/g, '\u00a0'),
    so_ky_tu: shownCount(Array.from(written).length),
    co_cam_ket: commitment !== null,
    ma_cam_ket: commitment?.toLowerCase() ?? '',
  };
}
