import { writtenDate } from '../../../../calendar/date-words.ts';
import { type FactName, FACTS } from '../../../../plan/language/fact-kinds.ts';
import type { Fact } from '../../../../plan/language/facts.ts';
import type { Doubt } from './doubt.ts';
import type { FactColumn } from './register-columns.ts';

const SAME_ROW = {
  vi: 'Mỗi dòng phải giữ mã cuộc như lúc xuất sổ.',
  en: 'Each row must keep the visit that it had when the register was written.',
};

/** That a row has no visit; `named` are the visits whose unit it names. */
export function rowWithoutVisit(unit: string | null, named: readonly string[]): Doubt {
  const list = named.join(', ');
  const fits = {
    vi: `: "${unit ?? ''}" ứng với ${named.length} cuộc (${list})`,
    en: `: "${unit ?? ''}" fits ${named.length} ${named.length === 1 ? 'visit' : 'visits'} (${list})`,
  };
  return {
    words: {
      vi: `dòng có ghi mà không có mã cuộc${named.length === 0 ? '' : fits.vi}`,
      en: `something is written in a row without a visit${named.length === 0 ? '' : fits.en}`,
    },
    advice: SAME_ROW,
  };
}

/** That the visit of a row is not in the register as it was written. */
export function unknownVisit(id: string): Doubt {
  return {
    words: {
      vi: `mã cuộc "${id}" không có trong sổ lúc xuất`,
      en: `the visit "${id}" was not in the register when it was written`,
    },
    advice: SAME_ROW,
  };
}

/** That two rows have one visit. */
export function visitTwice(id: string, cell: string): Doubt {
  return {
    words: {
      vi: `mã cuộc "${id}" đã có ở ô ${cell}`,
      en: `the visit "${id}" stands in cell ${cell} already`,
    },
    advice: SAME_ROW,
  };
}

/** That the plan has the visit of a row no longer. */
export function visitGone(id: string): Doubt {
  return {
    words: {
      vi: `kế hoạch không còn cuộc kiểm tra "${id}"`,
      en: `the plan has no visit "${id}" any more`,
    },
    advice: {
      vi: 'Sổ xuất với --internal thì đọc lại cũng với --internal; kế hoạch đã đổi thì xuất lại sổ.',
      en: 'A register written with --internal is read with --internal; where the plan was changed, write it anew.',
    },
  };
}

/** That a cell was changed that is not read back. */
export function notReadBack(written: string | null, original: string | null): Doubt {
  const [now, before] = [written ?? '', original ?? ''];
  return {
    words: {
      vi: `ô này không ghi được: lúc xuất là "${before}", nay là "${now}"`,
      en: `this cell is not to be written into: it was "${before}", and is "${now}"`,
    },
    advice: {
      vi: 'Trả lại như cũ. Việc không có cột trong sổ thì ghi bằng lệnh cchc record.',
      en: 'Put it back. What has no column in the register is recorded by cchc record.',
    },
  };
}

/** That a cell was emptied. */
export function emptied(fact: FactName, unit: string, original: string): Doubt {
  return {
    words: {
      vi: `đã bị xóa (lúc xuất là "${original}"); việc đã ghi thì không xóa`,
      en: `was emptied (it was "${original}"); nothing on record is deleted`,
    },
    advice: {
      vi: `Ghi nhầm thì sửa bằng: cchc record correct ${unit} ${fact} --on NGÀY; việc ghi sau cùng thì bỏ bằng: cchc record undo`,
      en: `Correct what was recorded by mistake by: cchc record correct ${unit} ${fact} --on DATE; take the last entry back by: cchc record undo`,
    },
  };
}

/** That a notice on record was changed, which may mean a second one. */
export function noticeChanged(unit: string, { on, number }: Fact): Doubt {
  const replaces = number === null ? '' : ` --replaces "${number}"`;
  return {
    words: {
      vi: `thông báo ngày ${writtenDate(on, 'vi')} đã ghi nay khác đi: không rõ là ghi nhầm hay là thông báo thứ hai`,
      en: `the notice of ${writtenDate(on, 'en')} on record was changed: it may have been a mistake, or be a second notice`,
    },
    advice: {
      vi: `Thông báo thứ hai: cchc record notified ${unit} --on NGÀY --visit NGÀY${replaces} --reason "LÝ DO"; ghi nhầm: cchc record correct ${unit} notified --on NGÀY`,
      en: `A second notice: cchc record notified ${unit} --on DATE --visit DATE${replaces} --reason "TEXT"; a mistake: cchc record correct ${unit} notified --on DATE`,
    },
  };
}

/** That a fact lacks what it needs: its day, or the day that a notice announces. */
export function incomplete({ title, fact }: FactColumn): Doubt {
  const { name } = FACTS[fact];
  return {
    words: {
      vi: `để trống, mà dòng này có ghi việc "${name.vi}"`,
      en: `is empty, while the row tells something of "${name.en}"`,
    },
    advice: { vi: `Ghi đủ "${title.vi}".`, en: `Fill in "${title.en}".` },
  };
}

/** That something else was recorded since the register was written. */
export function recordedSince(fact: FactName): Doubt {
  const { name } = FACTS[fact];
  return {
    words: {
      vi: `từ khi xuất sổ này, việc "${name.vi}" đã được ghi khác đi`,
      en: `since this register was written, "${name.en}" was recorded otherwise`,
    },
    advice: WRITE_ANEW,
  };
}

const WRITE_ANEW = {
  vi: 'Xuất lại sổ bằng "cchc status -o so-theo-doi.xlsx" rồi ghi vào tệp mới.',
  en: 'Write the register anew with "cchc status -o so-theo-doi.xlsx", and fill in the new file.',
};
