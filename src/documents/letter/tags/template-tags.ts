import type { OfficialDocument } from '../../document.ts';
import { officialDate, shownNumber } from '../../official-date.ts';
import type { LetterPlan } from '../letter.ts';
import type { Tags } from './tag-values.ts';

/** The tags that an agency's own Word template may use: those of the text, and what a layout of ours would print around it. */
export function templateTags({ tags }: LetterPlan, document: OfficialDocument): Tags {
  const { parent, issuer, number, symbol, place, date, year, signatures } = document;
  // At the right: alone, or of minutes the second.
  const signer = signatures[1] ?? signatures[0];
  return {
    ...tags,
    co_quan_chu_quan: parent ?? '',
    co_quan_ban_hanh: issuer,
    so: number === null ? '' : shownNumber(number),
    ky_hieu: symbol ?? '',
    dia_danh: place ?? '',
    ngay_thang: date === null ? `ngày     tháng     năm ${year}` : officialDate(date),
    trich_yeu: document.summary,
    kinh_gui: document.addressees.map((ten) => ({ ten })),
    noi_nhan_day_du: document.recipients.map((ten) => ({ ten })),
    chuc_vu_ky: (signer?.lines ?? []).map((dong) => ({ dong })),
    ho_ten_ky: signer?.name ?? '',
  };
}
