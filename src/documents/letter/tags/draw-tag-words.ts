import type { TagMeanings } from './tag-meanings.ts';

/** What the minutes of a draw may say. */
export const DRAW_TAGS: TagMeanings = {
  khoi: 'tên khối, đặt sau chữ “khối”',
  ngay_boc: 'ngày bốc thăm',
  khong_bao_truoc: 'bốc thăm cho khối kiểm tra đột xuất',
  nguoi_chung_kien: { about: 'người chứng kiến', each: { nguoi: 'họ tên, chức vụ như đã ghi' } },
  co_can_cu: 'kế hoạch có ghi điều khoản của khối',
  can_cu_khoi: 'điều khoản của khối, thành lời',
  so_don_vi: 'số đơn vị được chọn',
  ngay_dau: 'ngày đầu của thời gian kiểm tra',
  so_ung_vien: 'số đơn vị trong danh sách bốc thăm',
  co_da_co_ten: 'có đơn vị của khối đã được chọn từ trước',
  da_co_ten: 'tên các đơn vị ấy',
  co_bi_loai: 'có đơn vị bị loại',
  bi_loai: {
    about: 'từng đơn vị bị loại',
    each: { ten: 'tên đơn vị', ly_do: 'vì sao, đặt sau dấu hai chấm' },
  },
  so_gieo: 'số gieo',
  so_ky_tu: 'số ký tự của số gieo',
  co_cam_ket: 'số gieo do máy sinh, mã cam kết công bố trước',
  ma_cam_ket: 'mã SHA-256 của số gieo, đã công bố',
  ket_qua: { about: 'từng đơn vị được chọn', each: { stt: 'số thứ tự', ten: 'tên đơn vị' } },
  la_boc_lai: 'là lần bốc lại',
  ngay_lan_truoc: 'ngày của lần bốc trước',
  ket_qua_lan_truoc: 'tên các đơn vị của lần trước',
  co_ly_do: 'có ghi lý do bốc lại',
  ly_do: 'lý do bốc lại, đặt sau dấu hai chấm',
  danh_sach: {
    about: 'từng đơn vị trong danh sách, xếp theo mã SHA-256',
    each: {
      stt: 'số thứ tự',
      ten: 'tên đơn vị',
      ky_hieu: 'mã của đơn vị trong danh mục, dùng để tính',
      ma: 'mã SHA-256',
      ket_qua: '“Được chọn”, hoặc “–”',
    },
  },
};
