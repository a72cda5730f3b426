import type { TagMeanings } from './tag-meanings.ts';

/** How many visits of a kind were made. */
const COUNTS: TagMeanings = {
  ten: 'tên dòng',
  ke_hoach: 'số cuộc theo kế hoạch',
  chua_cuoc_nao: 'chưa kiểm tra cuộc nào',
  da_kiem_tra: 'số cuộc đã kiểm tra',
  ty_le: 'tỷ lệ đã kiểm tra: “93,3%”',
  khong_tien_hanh: 'số cuộc không tiến hành',
  chua_kiem_tra: 'số cuộc chưa kiểm tra',
};

const BY_CONTENT: TagMeanings = {
  ten: 'tên dòng',
  so_uu_diem: 'số ưu điểm',
  so_han_che: 'số hạn chế',
  so_vi_pham: 'số vi phạm',
  so_don_vi: 'số đơn vị có hạn chế, vi phạm',
};

const FOUND: TagMeanings = {
  stt: 'số thứ tự',
  don_vi: 'tên đơn vị',
  noi_dung: 'điều đã nêu',
  co_tinh_chat: 'có ghi tính chất',
  tinh_chat: 'tính chất',
  co_trach_nhiem: 'có ghi ai chịu trách nhiệm',
  trach_nhiem: 'ai chịu trách nhiệm',
};

/** A demand, and how it stands. */
const DEMAND: TagMeanings = {
  don_vi: 'tên đơn vị',
  kien_nghi: 'việc phải làm',
  nguoi_thuc_hien: 'người, bộ phận thực hiện; đơn vị, nếu không ghi ai',
  thoi_han: 'thời hạn',
  tinh_hinh: 'đã làm đến đâu, chậm bao lâu',
  co_so_ngay: 'chậm từ một ngày làm việc trở lên',
  so_ngay: 'chậm mấy ngày làm việc',
};

const REASON: TagMeanings = { stt: 'số thứ tự', don_vi: 'tên cơ quan, đơn vị', ly_do: 'vì sao' };

/** What is said of how many visits were made. */
const COVERAGE: TagMeanings = {
  so_cuoc: 'số cuộc theo kế hoạch',
  so_don_vi: 'số đơn vị theo kế hoạch',
  co_da_kiem_tra: 'đã kiểm tra ít nhất một cuộc',
  da_kiem_tra_het: 'đã kiểm tra mọi cuộc',
  so_da_kiem_tra: 'số cuộc đã kiểm tra',
  so_don_vi_da_kiem_tra: 'số đơn vị đã kiểm tra',
  ty_le: 'tỷ lệ cuộc đã kiểm tra: “93,3%”',
  co_ket_luan: 'có cuộc đã có kết luận',
  so_ket_luan: 'số cuộc đã có kết luận',
  co_chua_kiem_tra: 'còn cuộc chưa hoặc không kiểm tra',
  theo_cap: { about: 'số cuộc theo cấp', each: COUNTS },
  theo_hinh_thuc: { about: 'số cuộc theo hình thức', each: COUNTS },
  co_nhieu_chuyen_de: 'các cuộc thuộc nhiều chuyên đề',
  theo_chuyen_de: { about: 'số cuộc theo chuyên đề', each: COUNTS },
  co_nhieu_doan: 'các cuộc thuộc nhiều đoàn',
  theo_doan: { about: 'số cuộc theo đoàn', each: COUNTS },
  co_nhieu_dot: 'các cuộc thuộc nhiều đợt',
  theo_dot: { about: 'số cuộc theo đợt', each: COUNTS },
  tong_cuoc: { about: 'dòng tổng số', each: COUNTS },
};

/** What is said of how demands were met. */
const DEMANDS: TagMeanings = {
  co_kien_nghi: 'các kết luận có kiến nghị',
  so_kien_nghi: 'số kiến nghị',
  cac_tinh_hinh: 'đã làm đến đâu, thành lời: “đã thực hiện xong 12 kiến nghị và …”',
  co_chua_xong: 'còn kiến nghị chưa xong',
  so_chua_xong: 'số kiến nghị chưa xong',
  co_qua_han: 'có kiến nghị quá hạn',
  qua_han_het: 'mọi kiến nghị chưa xong đều quá hạn',
  so_qua_han: 'số kiến nghị quá hạn',
  qua_han_trong_bai: 'kiến nghị quá hạn đủ ít để liệt kê trong bài',
  qua_han: { about: 'từng kiến nghị quá hạn', each: DEMAND },
  theo_tinh_hinh: { about: 'số kiến nghị theo tình hình', each: { ten: 'tên dòng', so: 'số kiến nghị' } },
  tong_kien_nghi: 'số kiến nghị, cho một ô của bảng',
  tong_qua_han: 'số kiến nghị quá hạn, cho một ô của bảng',
  tong_xong_muon: 'số kiến nghị xong sau thời hạn, cho một ô của bảng',
};

/** What the consolidated report may say. */
export const REPORT_TAGS: TagMeanings = {
  ngay_bao_cao: 'ngày tính số liệu',
  chua_ket_thuc: 'còn cuộc chưa kiểm tra hoặc chưa có kết luận',
  ...COVERAGE,
  chua_kiem_tra: {
    about: 'các cuộc chưa, không kiểm tra, theo nguyên do',
    each: {
      ten: 'nguyên do',
      so: 'số cuộc',
      co_liet_ke: 'đủ ít để liệt kê trong bài',
      liet_ke: 'tên đơn vị, kèm lý do, văn bản hoặc ngày dự kiến',
    },
  },
  cuoc: {
    about: 'mọi cuộc kiểm tra của kế hoạch',
    each: {
      stt: 'số thứ tự',
      don_vi: 'tên đơn vị',
      hinh_thuc: 'hình thức kiểm tra',
      ngay: 'ngày kiểm tra, hoặc ngày nhận báo cáo',
      ket_luan: 'số, ngày của kết luận',
      uu_diem: 'số ưu điểm',
      han_che: 'số hạn chế, vi phạm',
      kien_nghi: 'số kiến nghị',
      da_xong: 'số kiến nghị đã xong',
      tinh_hinh: 'cuộc kiểm tra đến đâu',
    },
  },
  co_ket_qua: 'có kết quả kiểm tra trên hồ sơ',
  co_ket_luan_khong_ghi: 'có kết luận mà hồ sơ không ghi kết quả nào',
  so_ket_qua: 'số kết quả kiểm tra',
  cac_ket_qua: 'số ưu điểm, hạn chế, vi phạm, thành lời',
  so_don_vi_co_ket_qua: 'số đơn vị có kết quả kiểm tra',
  theo_noi_dung: { about: 'số kết quả theo nội dung kiểm tra', each: BY_CONTENT },
  tong_noi_dung: { about: 'dòng tổng số', each: BY_CONTENT },
  co_uu_diem: 'có ưu điểm',
  uu_diem_trong_bai: 'ưu điểm đủ ít để liệt kê trong bài',
  so_uu_diem: 'số ưu điểm',
  uu_diem: { about: 'từng ưu điểm', each: FOUND },
  phu_luc_uu_diem: 'số của phụ lục ưu điểm; trống nếu không có',
  co_loi: 'có hạn chế, vi phạm hoặc kiến nghị',
  loi: {
    about: 'từng hạn chế, vi phạm, kiến nghị',
    each: { stt: 'số thứ tự', ket_qua: 'hạn chế hoặc vi phạm', ...DEMAND },
  },
  phu_luc_loi: 'số của phụ lục hạn chế, vi phạm; trống nếu không có',
  co_pho_bien: 'có nội dung mà nhiều đơn vị cùng có hạn chế, vi phạm',
  pho_bien: {
    about: 'các nội dung ấy',
    each: {
      muc: 'tên nội dung',
      cac_loi: 'số hạn chế, vi phạm, thành lời',
      so_don_vi: 'số đơn vị',
      co_liet_ke: 'đủ ít để nêu tên',
      liet_ke: 'tên các đơn vị',
    },
  },
  co_lap_lai: 'có hạn chế, vi phạm lặp lại',
  lap_lai_trong_bai: 'hạn chế, vi phạm lặp lại đủ ít để liệt kê trong bài',
  so_lap_lai: 'số hạn chế, vi phạm lặp lại',
  lap_lai: {
    about: 'từng hạn chế, vi phạm lặp lại',
    each: { ...FOUND, lan_truoc: 'đã nêu ở đâu trước đây' },
  },
  phu_luc_lap_lai: 'số của phụ lục hạn chế, vi phạm lặp lại; trống nếu không có',
  co_vi_pham: 'có vi phạm',
  vi_pham_trong_bai: 'vi phạm đủ ít để liệt kê trong bài',
  so_vi_pham: 'số vi phạm',
  vi_pham: { about: 'từng vi phạm', each: FOUND },
  ...DEMANDS,
  co_bieu_duong: 'có tập thể đủ căn cứ đề nghị biểu dương',
  bieu_duong_trong_bai: 'các tập thể ấy đủ ít để liệt kê trong bài',
  so_bieu_duong: 'số tập thể ấy',
  bieu_duong: { about: 'từng tập thể ấy', each: REASON },
  phu_luc_bieu_duong: 'số của phụ lục các tập thể ấy; trống nếu không có',
  co_nhac_nho: 'có cơ quan, đơn vị chậm hạn hoặc phải đôn đốc',
  nhac_nho_trong_bai: 'các cơ quan, đơn vị ấy đủ ít để liệt kê trong bài',
  so_nhac_nho: 'số cơ quan, đơn vị ấy',
  nhac_nho: { about: 'từng cơ quan, đơn vị ấy', each: REASON },
  phu_luc_nhac_nho: 'số của phụ lục các cơ quan, đơn vị ấy; trống nếu không có',
  co_kho_khan: 'có khó khăn, vướng mắc được nêu',
  kho_khan_trong_bai: 'khó khăn, vướng mắc đủ ít để liệt kê trong bài',
  so_kho_khan: 'số khó khăn, vướng mắc',
  kho_khan: {
    about: 'từng khó khăn, vướng mắc',
    each: { stt: 'số thứ tự', don_vi: 'ai nêu', noi_dung: 'nội dung' },
  },
  phu_luc_kho_khan: 'số của phụ lục khó khăn, vướng mắc; trống nếu không có',
  co_de_xuat: 'có đề xuất, kiến nghị',
  de_xuat: { about: 'từng đề xuất, kiến nghị', each: { muc: 'một đề xuất, đặt sau “đề nghị”' } },
};

/** What the letter that has what was found set right may say. */
export const MEASURES_TAGS: TagMeanings = {
  ngay_bao_cao: 'ngày tính số liệu',
  luu_ban_hanh: 'nơi lưu của người ban hành kế hoạch',
  noi_gui: { about: 'các nơi kính gửi', each: { ten: 'tên một nơi' } },
  so_viec: 'số việc chưa xong',
  co_qua_han: 'có việc quá hạn',
  qua_han_het: 'mọi việc đều quá hạn',
  so_qua_han: 'số việc quá hạn',
  han_moi: 'ngày phải xong của việc quá hạn',
  co_vi_pham: 'việc chưa xong có vi phạm',
  viec: {
    about: 'từng việc chưa xong',
    each: {
      stt: 'số thứ tự',
      don_vi: 'tên đơn vị',
      ket_qua: 'hạn chế hoặc vi phạm',
      kien_nghi: 'việc phải làm',
      nguoi_thuc_hien: 'ai làm',
      thoi_han: 'ngày phải xong',
      tinh_hinh: 'đã làm đến đâu, quá hạn bao lâu',
    },
  },
};

/** What the paragraph and the tables for a periodical report may say. */
export const PROGRESS_TAGS: TagMeanings = {
  ngay_bao_cao: 'ngày tính số liệu',
  ...COVERAGE,
  co_ket_qua: 'có kết quả kiểm tra trên hồ sơ',
  so_ket_qua: 'số kết quả kiểm tra',
  cac_ket_qua: 'số ưu điểm, hạn chế, vi phạm, thành lời',
  ...DEMANDS,
  co_viec_tre: 'có việc quá hạn',
  so_viec_tre: 'số việc quá hạn',
  viec_tre: {
    about: 'từng việc quá hạn, của mọi bên',
    each: {
      stt: 'số thứ tự',
      viec: 'tên việc',
      cua_ai: 'ai phải làm',
      han: 'ngày cuối cùng',
      qua_han: 'quá hạn bao lâu',
    },
  },
  co_sap_han: 'có việc sắp đến hạn',
  so_sap_han: 'số việc sắp đến hạn',
  trong_ngay: 'sắp đến hạn là trong mấy ngày làm việc',
  chi_tieu: { about: 'các dòng của bảng số liệu', each: { stt: 'số thứ tự', ten: 'tên số liệu', so: 'số' } },
};
