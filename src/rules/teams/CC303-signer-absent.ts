import { defineRule } from '../engine/rule.ts';

/** The letters have no signer yet. */
export const signerAbsent = defineRule()({
  code: 'CC303',
  slug: 'signer-absent',
  severity: 'info',
  kind: 'plan',
  message: () => ({
    vi: 'chưa ghi họ tên người ký văn bản của văn phòng thư ký',
    en: 'the name of the person who signs for the secretariat is not given',
  }),
  advice: () => ({
    vi: 'Ghi "signer" với "post" và "name" trong "office"; nếu chưa có, văn bản để trống chỗ này.',
    en: 'Give "signer" with "post" and "name" under "office"; until then letters leave it blank.',
  }),
  basis: {
    vi: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7',
    en: 'Decree 30/2020/NĐ-CP, Appendix I, Part I, Section II, clause 7',
  },
  explanation: {
    vi: 'Thông báo, kết luận, báo cáo do văn phòng thư ký phát hành phải có chức vụ và họ tên người ký. Quyết định kiểm tra thường không nêu người này. Đây chỉ là thông tin: lịch và thời hạn không phụ thuộc vào đó.',
    en: 'Notices, conclusions and reports of the secretariat carry the post and the name of who signs them. The decision usually does not say who that is. This is information only: schedule and deadlines do not depend on it.',
  },
  *check({ plan, isWritten }) {
    if (plan.office.signer?.name != null) return;
    const path = [...plan.office.path, 'signer'];
    yield { path: isWritten(path) ? path : plan.office.path, part: 'key', values: {} };
  },
});
