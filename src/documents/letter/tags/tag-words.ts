import type { TagMeanings } from './tag-meanings.ts';
import { MEASURES_TAGS, PROGRESS_TAGS, REPORT_TAGS } from './campaign-tag-words.ts';
import { DRAW_TAGS } from './draw-tag-words.ts';

const CLAUSE: TagMeanings = {
  co_dieu_khoan: 'có in điều khoản không: chỉ khi gõ --clauses',
  dieu_khoan: 'điều khoản của kế hoạch',
};

/** What every text may say. */
export const COMMON_TAGS: TagMeanings = {
  nam: 'năm của kế hoạch',
  linh_vuc: 'lĩnh vực của các cuộc mà văn bản nói đến: “cải cách hành chính”, hoặc tên các chuyên đề',
  ke_hoach: 'tên kế hoạch',
  quyet_dinh: 'quyết định ban hành kế hoạch, viện dẫn đủ',
  quyet_dinh_ngan: 'quyết định ban hành kế hoạch, viện dẫn gọn',
  van_ban_thuc_hien: 'quyết định ban hành và quyết định thành lập các đoàn của những cuộc mà văn bản nói đến',
  muc_dich: { about: 'mục đích của kế hoạch', each: { muc: 'một mục đích' } },
  nguoi_ban_hanh: 'người ban hành kế hoạch',
  co_quan: 'cơ quan thư ký',
  tinh: 'tỉnh',
  co_lien_he: 'có người liên hệ không',
  lien_he: 'người liên hệ, điện thoại, thư điện tử',
  co_gio_lam_viec: 'có ghi giờ các buổi không',
  gio_lam_viec: 'giờ các buổi',
  nhieu_doan: 'kế hoạch có hơn một đoàn',
  noi_nhan: { about: 'nơi nhận theo kế hoạch, của loại văn bản này', each: { ten: 'tên nơi nhận' } },
  luu: 'nơi lưu',
};

/** What a text may say of a visit. */
export const VISIT_TAGS: TagMeanings = {
  stt: 'số thứ tự',
  cuoc_kiem_tra: 'tên đơn vị, hoặc “đơn vị cấp xã thứ nhất của huyện …”',
  thoi_gian: 'ngày kiểm tra: “thứ Hai, ngày 12 tháng 4 năm 2021”',
  thoi_gian_ngan: 'ngày kiểm tra: “thứ Hai, 12/04/2021”',
  thoi_gian_day_du: 'ngày kèm buổi và giờ, để kết thúc một câu',
  thoi_gian_bang: 'ngày kèm buổi, cho một ô của bảng',
  thoi_gian_da_kiem_tra: 'ngày kiểm tra, nói khi đã kiểm tra xong',
  ngay_bat_dau: 'ngày đầu',
  ngay_ket_thuc: '“cùng ngày”, hoặc ngày cuối',
  ngay_bien_ban: 'ngày cuối, không có thứ',
  dia_diem: 'địa điểm',
  tai_dia_diem: 'địa điểm sau chữ “tại”',
  co_dia_diem_rieng: 'kế hoạch, danh mục có ghi địa điểm không',
  buoi: 'buổi, có giờ nếu kế hoạch ghi',
  buoi_ngan: 'buổi, không có giờ',
  truc_tiep: 'kiểm tra trực tiếp',
  qua_bao_cao: 'kiểm tra qua báo cáo',
  qua_he_thong: 'kiểm tra qua hệ thống thông tin',
  co_chuyen_de: 'kế hoạch có nhiều chuyên đề',
  chuyen_de: 'chuyên đề của cuộc này',
  doan: 'đoàn kiểm tra',
  quyet_dinh_doan: 'quyết định thành lập đoàn; số, ngày để trống nếu chưa có',
  thong_bao: 'thông báo đã gửi cho đơn vị; số, ngày để trống nếu chưa ghi',
  co_ky_kiem_tra: 'có mốc thời gian kiểm tra không',
  ky_kiem_tra: 'mốc thời gian kiểm tra',
  ky_kiem_tra_ngan: 'mốc thời gian kiểm tra, cho một ô của bảng',
  co_dung_ngoai: 'có cơ quan phải đứng ngoài cuộc này không',
  dung_ngoai: 'cơ quan có người đứng ngoài cuộc này',
};

const TEAM_NAME: TagMeanings = { doan_day_du: 'tên đoàn kèm lĩnh vực và năm' };

/** What goes with the list of visits. */
export const TABLE_TAGS: TagMeanings = {
  moi_cuoc_mot_doan: 'các cuộc thuộc nhiều đoàn',
  co_cot_dia_diem: 'có cuộc ghi địa điểm riêng',
  khong_cot_dia_diem: 'không cuộc nào ghi địa điểm riêng',
  chung_ky_kiem_tra: 'các cuộc chung một mốc thời gian kiểm tra',
  ky_kiem_tra_chung: 'mốc thời gian kiểm tra chung',
  rieng_ky_kiem_tra: 'mỗi cuộc một mốc thời gian kiểm tra',
};

function visitsWith(more: TagMeanings = {}): TagMeanings {
  const each = { ...VISIT_TAGS, ...TEAM_NAME, ...more };
  return { cuoc: { about: 'các cuộc kiểm tra mà văn bản nói đến', each }, ...TABLE_TAGS };
}

function items(muc: string): TagMeanings {
  return { stt: 'số thứ tự', muc, ve_muc: 'tiêu đề bắt đầu bằng “Về”', ...CLAUSE };
}

const SENTENCES = { about: 'nội dung kiểm tra', each: items('một nội dung, thành câu') };
const TOPICS = { about: 'nội dung kiểm tra', each: items('tên gọi của một nội dung') };

const TASKS: TagMeanings = {
  stt: 'số thứ tự',
  viec: 'một việc, thành câu đã kèm hạn',
  ...CLAUSE,
  co_han: 'dành cho lời cũ, luôn là không: hạn đã ở trong câu',
  han: 'dành cho lời cũ, luôn để trống: hạn đã ở trong câu',
};

const SUBJECTS = {
  about: 'nội dung của từng chuyên đề',
  each: { ten: 'tên chuyên đề', noi_dung: SENTENCES },
};

const MEMBERS: TagMeanings = {
  stt: 'số thứ tự',
  ho_ten: 'họ và tên, kèm Ông hoặc Bà',
  chuc_vu: 'chức vụ, cơ quan',
  vai_tro: 'nhiệm vụ trong đoàn',
};

const ADDRESSEE: TagMeanings = { don_vi: 'nơi nhận văn bản' };

/** What the outline of the report asks, alone or as the annex of a notice. */
const REPORT: TagMeanings = {
  don_vi_bao_cao: 'ai báo cáo',
  nguoi_ky_bao_cao: 'chức vụ của người ký báo cáo, viết hoa',
  ky_so_lieu: 'số liệu tính từ ngày nào đến ngày nào',
  noi_dung_bao_cao: { about: 'nội dung phải báo cáo', each: TOPICS.each },
  noi_dung_rieng: {
    about: 'nội dung chỉ dành cho vài đơn vị; trong thông báo luôn trống, vì đã ở nội dung phải báo cáo',
    each: {
      don_vi: 'tên đơn vị',
      co_chuyen_de: 'kế hoạch có nhiều chuyên đề',
      noi_dung: TOPICS,
    },
  },
  linh_vuc_bao_cao: {
    about: 'từng lĩnh vực phải báo cáo',
    each: {
      stt: 'số thứ tự',
      ten: 'tên lĩnh vực',
      ket_qua: 'những kết quả phải nêu',
      so_lieu: {
        about: 'bảng số liệu để điền',
        each: { stt: 'số thứ tự', chi_tieu: 'chỉ tiêu', don_vi_tinh: 'đơn vị tính' },
      },
    },
  },
};

/** What a notice that something changed says of a visit besides. */
const OLD_DAY: TagMeanings = {
  thoi_gian_cu: 'ngày đã thông báo, để kết thúc một câu',
  thoi_gian_cu_bang: 'ngày đã thông báo, cho một ô của bảng',
};

const HOW_MANY: TagMeanings = {
  mot_cuoc: 'văn bản nói về một cuộc',
  nhieu_cuoc: 'văn bản nói về nhiều cuộc',
};

const RECEIVED_REPORT: TagMeanings = {
  co_bao_cao_da_nhan: 'đã nhận báo cáo của đơn vị',
  ngay_nhan_bao_cao: 'ngày nhận báo cáo ấy',
};

const OTHER_VISITS = 'đơn vị còn cuộc kiểm tra khác, lịch giữ nguyên';

const DISTRICT: TagMeanings = {
  noi_nhan_huyen: { about: 'huyện của xã nhận thư', each: { ten: 'tên UBND huyện' } },
};

/** What a reminder says of something that is owed. */
const OWED: TagMeanings = {
  viec: 'tên việc, kèm kết luận hay cuộc kiểm tra mà việc gắn với',
  co_yeu_cau: 'báo cáo khắc phục phải nói đến những yêu cầu đã ghi',
  yeu_cau: 'những yêu cầu ấy, theo số trong kết luận',
  han: 'ngày cuối cùng, đã tính gia hạn',
  co_gia_han: 'hạn đã được gia hạn',
  gia_han: 'văn bản, hoặc ngày, gia hạn',
  cau_de_nghi: 'câu đề nghị, kèm ngày phải xong',
  ...CLAUSE,
};

/** What minutes and conclusions may say. */
const VISIT_PAPER: TagMeanings = {
  ...VISIT_TAGS,
  ...TEAM_NAME,
  ...ADDRESSEE,
  noi_dung: TOPICS,
  thanh_phan: {
    about: 'những người của đơn vị làm việc với đoàn',
    each: { stt: 'số thứ tự', muc: 'một người, như kế hoạch ghi', ...CLAUSE },
  },
  co_nguoi_tiep: 'kế hoạch có ghi ai làm việc với đoàn không',
  nguoi_tiep: { about: 'những người ấy, để điền tên', each: { ai: 'một người, đặt sau “Ông (bà),”' } },
  da_co_thanh_vien: 'đã ghi tên thành viên đoàn',
  thanh_vien: { about: 'thành viên đoàn dự cuộc này', each: MEMBERS },
  thu_ky: { about: 'thư ký của đoàn', each: MEMBERS },
  can_cu_ket_luan: 'các căn cứ của kết luận',
  noi_bao_cao: 'nơi đoàn báo cáo',
  co_cap_tren: 'đơn vị có cấp trên ngoài người ban hành kế hoạch không',
  cap_tren: 'cấp trên của đơn vị',
  thoi_han_yeu_cau: 'thời hạn của mỗi yêu cầu khắc phục',
  don_vi_khac_phuc: 'đơn vị phải khắc phục: nơi tiếp nhận, nếu đơn vị được kiểm tra thôi hoạt động trước hạn',
  co_han_khac_phuc: 'kế hoạch có hạn báo cáo khắc phục không',
  han_khac_phuc: 'hạn báo cáo khắc phục',
  cach_dem: 'cách đếm hạn khắc phục',
  co_dieu_khoan_khac_phuc: 'có in điều khoản về hạn khắc phục không: chỉ khi gõ --clauses',
  dieu_khoan_khac_phuc: 'điều khoản về hạn khắc phục',
};

const FAULTS: TagMeanings = {
  ket_qua: 'điều đã thấy',
  co_lap_lai: 'điều này lặp lại kết quả kiểm tra trước',
  lap_lai: 'câu nói điều này đã được kiến nghị hay đã được nêu ở kết luận nào',
  co_chung_cu: 'có ghi căn cứ, chứng cứ',
  chung_cu: 'căn cứ, chứng cứ',
  co_tinh_chat: 'có ghi tính chất, mức độ',
  tinh_chat: 'tính chất, mức độ',
  co_nguyen_nhan: 'có ghi nguyên nhân',
  nguyen_nhan: 'nguyên nhân',
  co_trach_nhiem: 'có ghi ai chịu trách nhiệm',
  trach_nhiem: 'tập thể, cá nhân chịu trách nhiệm',
  co_bien_phap: 'có ghi biện pháp đơn vị đã thực hiện',
  bien_phap: 'biện pháp ấy',
};

/** What conclusions say of what was found and demanded. */
const CONCLUSION: TagMeanings = {
  la_ket_luan: 'văn bản đã ban hành mang tên Kết luận (số có “KL-”), không phải Thông báo',
  cua_co_quan: 'số đã ghi là số của cơ quan thư ký, nên cơ quan ký và ban hành',
  noi_ket_luan: 'nơi ra kết luận: đoàn, hoặc cơ quan thư ký nếu số đã ghi là của cơ quan',
  chua_ghi_ket_qua: 'sổ chưa ghi kết quả nào của cuộc này, nên để chỗ điền tay',
  da_ghi_ket_qua: 'sổ đã ghi kết quả của cuộc này',
  ...RECEIVED_REPORT,
  noi_dung: {
    about: 'từng nội dung kiểm tra, với kết quả đã ghi',
    each: {
      ...TOPICS.each,
      co_uu_diem: 'có ưu điểm',
      uu_diem: { about: 'từng ưu điểm', each: { ket_qua: 'điều đã thấy' } },
      co_han_che: 'có tồn tại, hạn chế',
      han_che: { about: 'từng tồn tại, hạn chế', each: FAULTS },
      co_vi_pham: 'có vi phạm',
      vi_pham: { about: 'từng vi phạm', each: FAULTS },
      khong_han_che: 'không có tồn tại, hạn chế hay vi phạm',
    },
  },
  co_yeu_cau: 'có yêu cầu khắc phục đã ghi',
  khong_yeu_cau: 'kết luận không yêu cầu gì',
  de_trong_yeu_cau: 'chưa ghi yêu cầu nào, nên để chỗ điền tay',
  yeu_cau: {
    about: 'từng yêu cầu khắc phục',
    each: {
      stt: 'số của yêu cầu trong kết luận',
      yeu_cau: 'phải làm gì',
      nguoi_thuc_hien: 'người, bộ phận thực hiện; không ghi thì là đơn vị',
      thoi_han: 'thời hạn riêng, hoặc thời hạn chung của kế hoạch',
    },
  },
  co_cach_dem: 'có thời hạn phải đếm ngày',
  co_y_kien: 'đơn vị có nêu khó khăn, kiến nghị',
  y_kien: { about: 'những điều đơn vị nêu', each: { y_kien: 'một điều' } },
};

/** What only papers of a kind may say, by the name of the kind. */
export const KIND_TAGS: Readonly<Record<string, TagMeanings>> = {
  nominate: {
    ...visitsWith(),
    ...ADDRESSEE,
    doan: {
      about: 'các đoàn mà cơ quan cử người',
      each: {
        ten: 'tên đoàn',
        ...TEAM_NAME,
        cu_nguoi: 'số người và vị trí phải cử',
        co_cu_chung: 'có vị trí mà mọi cơ quan cùng phải cử đủ',
        cu_chung: 'những vị trí mọi cơ quan cùng phải cử đủ',
        cu: {
          about: 'từng vị trí phải cử',
          each: { chuc_danh: 'vị trí', so_nguoi: 'số người', ...CLAUSE },
        },
        so_cuoc: 'số cuộc của đoàn',
      },
    },
    co_lich: 'có lịch chưa',
    co_lam_viec: 'có cuộc mà đoàn làm việc trực tiếp với đơn vị',
    so_cuoc: 'số cuộc mà người được cử phải đi',
    ngay_dau: 'ngày đầu phải đi',
    ngay_cuoi: 'ngày cuối phải đi',
    khoang_ngay: 'từ ngày đầu đến ngày cuối phải đi',
    han_cu_nguoi: 'hạn trả lời',
    mau_danh_sach: {
      about: 'các dòng của danh sách để điền',
      each: { stt: 'số thứ tự', vi_tri: 'vị trí trong đoàn' },
    },
    co_dung_ngoai: 'có cuộc mà người được cử phải đứng ngoài',
    dung_ngoai: { about: 'những cuộc người được cử phải đứng ngoài', each: VISIT_TAGS },
  },
  team: {
    doan: 'tên đoàn',
    ...TEAM_NAME,
    can_cu: { about: 'căn cứ pháp lý của kế hoạch', each: { van_ban: 'một căn cứ' } },
    nguoi_de_nghi: 'chữ sau “Theo đề nghị của”',
    thanh_vien: { about: 'thành viên đoàn, trưởng đoàn đứng đầu', each: MEMBERS },
    noi_dung: SENTENCES,
    cac_don_vi: {
      about: 'các đơn vị được kiểm tra',
      each: { dong: 'một khối đơn vị, trên một dòng' },
    },
    don_vi: { about: 'từng cuộc kiểm tra của đoàn', each: VISIT_TAGS },
    co_moc_kiem_tra: 'có mốc thời gian kiểm tra không',
    moc_kiem_tra: { about: 'các mốc thời gian kiểm tra', each: { dong: 'một mốc' } },
    khoang_kiem_tra: 'khoảng thời gian kiểm tra',
    co_thoi_luong: 'có ghi được thời lượng không',
    thoi_luong: 'mỗi cuộc dài bao lâu, theo cấp',
    yeu_cau: {
      about: 'yêu cầu đối với đoàn',
      each: { stt: 'số thứ tự', muc: 'một yêu cầu, thành câu', ...CLAUSE },
    },
    viec: { about: 'việc của đoàn', each: TASKS },
    con_dau: 'con dấu mà đoàn sử dụng',
    noi_bao_cao: 'nơi nhận báo cáo của đoàn',
    kinh_phi: 'kinh phí',
    thu_truong: 'ai thi hành, trước các thành viên',
    co_quan_cu_nguoi: { about: 'các cơ quan cử người', each: { ten: 'tên cơ quan' } },
  },
  outline: {
    ...REPORT,
    noi_dung: TOPICS,
    chuyen_de: {
      about: 'nội dung riêng của từng chuyên đề',
      each: { ten: 'tên chuyên đề', noi_dung: TOPICS },
    },
  },
  schedule: visitsWith({ han_bao: 'ngày cuối để thông báo' }),
  'choose-communes': {
    ...visitsWith(),
    ...ADDRESSEE,
    so_xa: 'số xã phải chọn',
    han: 'hạn báo tên',
    han_ngan: 'hạn báo tên: “15/07/2021”',
    co_khong_chon: 'có xã không được chọn',
    khong_chon: {
      about: 'những xã không được chọn',
      each: { ten: 'tên xã', ly_do: 'vì sao' },
    },
  },
  notice: {
    ...visitsWith(),
    ...ADDRESSEE,
    mot_cuoc: 'văn bản nói về một cuộc',
    nhieu_cuoc: 'văn bản nói về nhiều cuộc',
    co_xa_chua_chon: 'còn xã do huyện chọn mà chưa có tên',
    co_chua_co_ten: 'còn đơn vị chưa có tên',
    cau_chua_co_ten: 'câu nói ai chọn đơn vị chưa có tên',
    noi_dung: SENTENCES,
    co_nhieu_chuyen_de: 'văn bản nói về nhiều chuyên đề',
    chuyen_de: SUBJECTS,
    co_lam_viec: 'có cuộc mà đoàn làm việc trực tiếp với đơn vị',
    thanh_phan: {
      about: 'các câu đề nghị cử người làm việc với đoàn',
      each: { stt: 'số thứ tự', muc: 'một câu', ...CLAUSE },
    },
    co_dung_ngoai: 'người của đơn vị phải đứng ngoài',
    co_bao_cao: 'đơn vị phải gửi báo cáo',
    cau_bao_cao: 'câu đề nghị gửi báo cáo, kèm hạn',
    co_cach_gui: 'kế hoạch có ghi gửi mấy bản, bằng đường nào',
    cach_gui_bao_cao: 'gửi mấy bản, bằng đường nào',
    viec: { about: 'mọi việc đơn vị phải làm', each: TASKS },
    viec_khac: { about: 'việc phải làm, trừ việc gửi báo cáo', each: TASKS },
    ...REPORT,
  },
  change: {
    ...visitsWith({
      ...OLD_DAY,
      ly_do: 'vì sao cuộc này đổi lịch; “–” nếu không ai nêu',
    }),
    ...ADDRESSEE,
    ...HOW_MANY,
    co_ly_do_chung: 'mọi cuộc đổi lịch vì một lý do',
    ly_do_chung: 'lý do chung, đặt sau chữ “Do”',
    rieng_ly_do: 'các cuộc đổi lịch vì nhiều lý do',
    co_lam_viec: 'có cuộc mà đoàn làm việc trực tiếp với đơn vị',
    thay_the: 'các thông báo cũ bị thay thế; số để trống nếu chưa ghi',
    co_quyet_dinh_doan: 'văn bản thực hiện có quyết định thành lập đoàn',
    con_cuoc_khac: OTHER_VISITS,
    co_chuan_bi: 'có báo cáo hoặc việc khác phải nói đến',
    co_bao_cao: 'đơn vị còn phải gửi báo cáo',
    cau_bao_cao: 'câu đề nghị gửi báo cáo, kèm hạn mới',
    co_cach_gui: 'kế hoạch có ghi gửi mấy bản, bằng đường nào',
    cach_gui_bao_cao: 'gửi mấy bản, bằng đường nào',
    ...RECEIVED_REPORT,
    viec_tinh_lai: { about: 'việc khác có hạn tính lại theo ngày mới', each: TASKS },
    co_chua_co_ten: 'còn đơn vị chưa có tên',
    cau_chua_co_ten: 'câu nói ai chọn đơn vị chưa có tên, hạn báo tên tính lại',
    co_xa: 'có xã cùng đổi lịch, được thông báo riêng',
    cac_xa: 'các xã ấy',
    ...DISTRICT,
  },
  cancel: {
    ...visitsWith({
      ...OLD_DAY,
      co_ly_do: 'có ghi vì sao bỏ cuộc này',
      ly_do: 'vì sao bỏ cuộc này, đặt sau chữ “Do”',
    }),
    ...ADDRESSEE,
    ...HOW_MANY,
    co_lam_viec: 'có cuộc mà đoàn làm việc trực tiếp với đơn vị',
    don_vi_da_bao: 'đơn vị đã được thông báo lịch',
    co_tiep_nhan: 'đơn vị ấy đã thôi hoạt động, thư gửi nơi tiếp nhận',
    ngay_thoi_hoat_dong: 'ngày cuối cùng đơn vị ấy hoạt động',
    thong_bao_da_gui: 'các thông báo lịch đã gửi; số để trống nếu chưa ghi',
    thu_hoi_ca_van_ban: 'các thông báo ấy không nói đến cuộc nào khác',
    con_cuoc_khac: OTHER_VISITS,
    ...RECEIVED_REPORT,
    ...DISTRICT,
  },
  remind: {
    ...ADDRESSEE,
    viec_don_doc: 'việc được đôn đốc, cho trích yếu',
    ngay_theo_doi: 'ngày tính việc quá hạn',
    co_tre: 'có việc đã quá hạn',
    co_sap_han: 'có việc sắp đến hạn',
    co_ca_hai: 'có cả hai',
    chi_sap_han: 'chỉ có việc sắp đến hạn',
    viec_tre: {
      about: 'từng việc đã quá hạn',
      each: {
        ...OWED,
        co_so_ngay: 'quá hạn từ một ngày làm việc trở lên',
        so_ngay: 'quá hạn mấy ngày làm việc',
        co_da_don_doc: 'việc này đã được đôn đốc',
        da_don_doc: 'đã đôn đốc ở văn bản nào, ngày nào',
      },
    },
    viec_sap_han: {
      about: 'từng việc sắp đến hạn',
      each: { ...OWED, co_so_ngay: 'còn ít nhất một ngày làm việc', so_ngay: 'còn mấy ngày làm việc' },
    },
    co_chuan_bi: 'có cuộc kiểm tra sắp tới mà đơn vị phải chuẩn bị',
    co_lam_viec: 'ở cuộc ấy đoàn làm việc trực tiếp với đơn vị',
  },
  minutes: VISIT_PAPER,
  conclusion: { ...VISIT_PAPER, ...CONCLUSION },
  amend: {
    ke_hoach_sua_doi: 'kế hoạch được sửa đổi, kèm văn bản ban hành, viện dẫn đủ',
    ke_hoach_sua_doi_ngan: 'kế hoạch được sửa đổi, viện dẫn gọn',
    van_ban_goc: 'văn bản đã ban hành kế hoạch, số và ngày',
    can_cu: { about: 'quyết định: căn cứ pháp lý của kế hoạch', each: { van_ban: 'một căn cứ' } },
    nguoi_de_nghi: 'quyết định: người đứng đầu cơ quan thư ký',
    to_trinh: 'quyết định: tờ trình của cơ quan thư ký; số, ngày để trống',
    mot_noi_dung: 'chỉ sửa đổi một nội dung',
    nhieu_noi_dung: 'sửa đổi nhiều nội dung',
    so_noi_dung: 'số nội dung được sửa đổi',
    sua_doi: {
      about: 'từng nội dung được sửa đổi, bổ sung',
      each: { stt: 'số thứ tự', cau: 'một nội dung, thành câu, nêu điều khoản được sửa đổi', ...CLAUSE },
    },
    nguoi_thi_hanh: 'quyết định: ai thi hành, như văn bản đã ban hành',
    co_ly_do_chung: 'tờ trình: có lý do chung',
    ly_do_chung: 'tờ trình: lý do ghi ở --reason, đặt sau chữ “do”',
    co_ly_do_rieng: 'tờ trình: có nội dung mà sổ theo dõi, danh mục cho biết lý do',
    ly_do_rieng: {
      about: 'tờ trình: những nội dung ấy',
      each: { cau: 'một nội dung, thành câu', ly_do: 'vì sao, đặt sau chữ “do”' },
    },
    so_sanh: {
      about: 'tờ trình: các hàng của bảng so sánh',
      each: {
        stt: 'số thứ tự',
        noi_dung: 'nội dung, kèm điều khoản',
        da_ban_hanh: 'như đã ban hành',
        de_nghi: 'như đề nghị',
        ly_do: 'vì sao',
      },
    },
    co_da_thong_bao: 'tờ trình: có đơn vị đã được thông báo mà lịch nay khác',
    da_thong_bao: {
      about: 'tờ trình: những đơn vị ấy',
      each: { dong: 'lịch cũ, lịch mới, hạn thông báo lại, trên một dòng' },
    },
    co_phai_bao: 'tờ trình: có cơ quan, đơn vị khác phải được báo',
    phai_bao: 'tờ trình: tên các cơ quan, đơn vị ấy, kèm hạn thông báo lịch nếu có',
  },
  report: REPORT_TAGS,
  remedy: {
    don_vi: 'đơn vị báo cáo; nơi tiếp nhận, nếu đơn vị được kiểm tra đã thôi hoạt động',
    co_tiep_nhan: 'đơn vị được kiểm tra đã thôi hoạt động',
    don_vi_duoc_kiem_tra: 'đơn vị được kiểm tra',
    ket_luan: 'kết luận kiểm tra, viện dẫn đủ',
    co_ngay_nhan: 'đã ghi ngày nhận kết luận',
    ngay_nhan: 'ngày nhận kết luận',
    co_han_bao_cao: 'kế hoạch có hạn báo cáo khắc phục không',
    han_bao_cao: 'hạn báo cáo khắc phục',
    da_xong_het: 'mọi yêu cầu đã ghi đều đã xong',
    de_trong_yeu_cau: 'chưa ghi yêu cầu nào, nên để các dòng trống',
    yeu_cau: {
      about: 'từng yêu cầu của kết luận',
      each: {
        stt: 'số của yêu cầu trong kết luận',
        yeu_cau: 'phải làm gì',
        nguoi_thuc_hien: 'người, bộ phận thực hiện; không ghi thì là đơn vị',
        thoi_han: 'thời hạn riêng, hoặc thời hạn chung của kế hoạch; đã tính gia hạn',
        ket_qua: 'thực hiện tới đâu theo sổ; để trống nếu chưa ghi',
        tai_lieu: 'báo cáo đã ghi; để trống nếu chưa ghi',
        ngay_xong: 'ngày xong; để trống nếu chưa xong',
      },
    },
  },
  measures: MEASURES_TAGS,
  progress: PROGRESS_TAGS,
  draw: DRAW_TAGS,
};

/** What a Word template may say besides the tags of the text. */
export const TEMPLATE_TAGS: TagMeanings = {
  co_quan_chu_quan: 'dòng trên của tên cơ quan',
  co_quan_ban_hanh: 'dòng dưới của tên cơ quan',
  so: 'số, trống nếu chưa cấp',
  ky_hieu: 'ký hiệu',
  dia_danh: 'địa danh',
  ngay_thang: 'ngày tháng năm',
  trich_yeu: 'trích yếu',
  kinh_gui: { about: 'các nơi kính gửi', each: { ten: 'tên một nơi' } },
  noi_nhan_day_du: { about: 'nơi nhận, có cả dòng lưu', each: { ten: 'tên một nơi' } },
  chuc_vu_ky: { about: 'quyền hạn, chức vụ người ký', each: { dong: 'một dòng' } },
  ho_ten_ky: 'họ và tên người ký',
};

/** The tags of a kind of paper, in the order in which they are listed. */
export function tagsOfKind(kind: string): TagMeanings {
  return { ...COMMON_TAGS, ...KIND_TAGS[kind] };
}

/** A tag in a list of tags: how deep in lists it stands, and whether it is one. */
export interface ListedTag {
  readonly depth: number;
  readonly tag: string;
  readonly isList: boolean;
  readonly about: string;
}

/** Tags one by one, those of the entries of a list below it. */
export function listedTags(meanings: TagMeanings, depth = 0): ListedTag[] {
  return Object.entries(meanings).flatMap(([tag, meaning]) =>
    typeof meaning === 'string'
      ? [{ depth, tag, isList: false, about: meaning }]
      : [{ depth, tag, isList: true, about: meaning.about }, ...listedTags(meaning.each, depth + 1)],
  );
}
