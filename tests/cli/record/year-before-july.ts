import { DEPARTMENTS, MOVED, type Phase } from './year-of-2021.ts';

/** The year up to the epidemic. */
export const BEFORE_JULY: readonly Phase[] = [
  {
    name: 'agencies name their people, one of them late',
    commands: [
      'record seconded --unit so-tu-phap --unit so-tai-chinh --unit van-phong-ubnd-tinh --unit so-thong-tin-va-truyen-thong --on 2021-02-24',
    ],
    then: {
      asOf: '2021-03-01',
      counts: '15 0 0 0 0 0',
      states: {},
      // A Friday; the Monday after is the first working day past it.
      overdue: ['secondment so-khoa-hoc-va-cong-nghe 2021-02-26 1 0'],
    },
  },
  {
    name: 'it is urged, the schedule issued, six units notified',
    commands: [
      'letter remind --all --as-of 2021-03-01 --date 2021-03-01 --number 12 -o don-doc-thang-3',
      'record reminded so-khoa-hoc-va-cong-nghe --on 2021-03-01 --number 12/SNV-CCHC',
      'record seconded so-khoa-hoc-va-cong-nghe --on 2021-03-02',
      'schedule --as-of 2021-03-08 -o plans/so-theo-doi/lich-2021-03.json',
      'record schedule-issued plans/so-theo-doi/lich-2021-03.json --on 2021-03-08 --number 15/SNV-CCHC',
      'letter notice --unit so-tu-phap --unit so-giao-thong-van-tai --unit so-giao-duc-va-dao-tao --unit so-xay-dung --unit so-tai-nguyen-va-moi-truong --unit ban-quan-ly-cac-khu-cong-nghiep --date 2021-03-18 --number 20 -o thong-bao-thang-3',
      'record notified --from-index thong-bao-thang-3/danh-sach.csv',
    ],
    then: {
      asOf: '2021-03-22',
      counts: '15 6 0 0 0 0',
      states: {
        notified: `${DEPARTMENTS} ban-quan-ly-cac-khu-cong-nghiep`,
      },
      // Five working days before 12/04; the tenth one after today.
      due: ['report so-tu-phap 2021-04-05 10'],
    },
  },
  {
    name: 'the first visit, while the second unit is late with its report',
    commands: [
      'record report-received so-tu-phap --on 2021-04-02',
      'record visited so-tu-phap --on 2021-04-12',
      'record minutes so-tu-phap --on 2021-04-12',
    ],
    then: {
      asOf: '2021-04-27',
      counts: '15 6 1 0 0 0',
      states: {
        visited: 'so-tu-phap',
        notified:
          'so-giao-thong-van-tai so-giao-duc-va-dao-tao so-xay-dung so-tai-nguyen-va-moi-truong ban-quan-ly-cac-khu-cong-nghiep',
      },
      // 15 working days after 12/04, over 21/04, 30/04 and 03/05, which are days off.
      due: ['conclusion so-tu-phap 2021-05-06 5'],
      overdue: ['report so-giao-thong-van-tai 2021-04-26 1 0'],
    },
  },
  {
    name: 'a notified day passes without a word',
    commands: [
      'record report-received so-giao-thong-van-tai --on 2021-04-28',
      'record finding so-tu-phap --content II.1.a --kind strength --text "Ban hành kế hoạch cải cách hành chính sớm, phân công rõ người, rõ việc"',
      'record finding so-tu-phap --content II.1.b --kind shortcoming --text "02 trong 40 hồ sơ được kiểm tra trả kết quả trễ hẹn mà không có thư xin lỗi" --nature "Ít, chưa gây hậu quả" --cause "Chưa có người theo dõi thời hạn từng hồ sơ" --evidence "Sổ theo dõi hồ sơ quý I năm 2021" --owner "Chánh Văn phòng Sở Tư pháp" --demand "Phân công người theo dõi thời hạn từng hồ sơ, gửi thư xin lỗi khi trả kết quả trễ hẹn"',
      'record conclusion-issued so-tu-phap --on 2021-04-29 --number 01/KL-SNV',
      'record conclusion-received so-tu-phap --on 2021-05-04',
    ],
    then: {
      asOf: '2021-05-06',
      counts: '15 6 1 1 0 0',
      states: {
        received: 'so-tu-phap',
        notified:
          'so-giao-thong-van-tai so-giao-duc-va-dao-tao so-xay-dung so-tai-nguyen-va-moi-truong ban-quan-ly-cac-khu-cong-nghiep',
      },
      notRecorded: ['so-giao-thong-van-tai 2021-05-05'],
      due: ['report so-giao-duc-va-dao-tao 2021-05-18 8'],
    },
  },
  {
    name: 'it was visited a day later; conclusions, one without demands; a remedy is late',
    commands: [
      'record visited so-giao-thong-van-tai --on 2021-05-06 --text "Lùi một ngày theo đề nghị của Sở"',
      'record minutes so-giao-thong-van-tai --on 2021-05-06',
      'record report-received so-giao-duc-va-dao-tao --on 2021-05-17',
      'record finding so-giao-thong-van-tai --content II.1.a --kind shortcoming --text "Chưa báo cáo tự kiểm tra cải cách hành chính năm 2020" --cause "Chưa phân công người tổng hợp" --owner "Chánh Văn phòng Sở Giao thông vận tải" --demand "Tự kiểm tra và báo cáo kết quả"',
      'record finding so-giao-thong-van-tai --content II.1.b --kind violation --text "Yêu cầu người dân nộp bản sao giấy tờ đã có trong thành phần hồ sơ của 03 thủ tục" --nature "Trái quy định về giải quyết thủ tục hành chính, gây phiền hà cho người dân" --cause "Phần mềm một cửa chưa cập nhật thành phần hồ sơ mới" --evidence "Phiếu tiếp nhận của 06 hồ sơ" --owner "Trưởng phòng Quản lý vận tải" --measures "Đã xin lỗi và trả lại giấy tờ cho 06 người dân" --demand "Bỏ giấy tờ ngoài thành phần hồ sơ, cập nhật phần mềm một cửa"',
      'record conclusion-issued so-giao-thong-van-tai --on 2021-05-20 --number 02/KL-SNV',
      'record conclusion-received so-giao-thong-van-tai --on 2021-05-24',
      'record visited so-giao-duc-va-dao-tao --on 2021-05-25',
      'record minutes so-giao-duc-va-dao-tao --on 2021-05-25',
      'record remediation-reported so-tu-phap --on 2021-05-28 --number 15/BC-STP --met yes',
      'record report-received so-xay-dung --on 2021-06-04',
      'record finding so-giao-duc-va-dao-tao --content II.1.a --kind strength --text "Lồng ghép cải cách hành chính vào tiêu chí thi đua của từng trường"',
      'record conclusion-issued so-giao-duc-va-dao-tao --on 2021-06-08 --number 03/KL-SNV --no-demands',
      'record conclusion-received so-giao-duc-va-dao-tao --on 2021-06-10',
      'record visited so-xay-dung --on 2021-06-14',
      'record minutes so-xay-dung --on 2021-06-14',
      'record report-received so-tai-nguyen-va-moi-truong --on 2021-06-24',
    ],
    then: {
      asOf: '2021-06-25',
      counts: '15 6 4 3 2 2',
      states: {
        closed: 'so-tu-phap so-giao-duc-va-dao-tao',
        received: 'so-giao-thong-van-tai',
        visited: 'so-xay-dung',
        notified: 'so-tai-nguyen-va-moi-truong ban-quan-ly-cac-khu-cong-nghiep',
      },
      due: ['conclusion so-xay-dung 2021-07-05 6'],
      // 20 working days after 24/05.
      overdue: ['remediation so-giao-thong-van-tai 2021-06-21 4 0'],
    },
  },
  {
    name: 'it is urged and put off, and late again; a day is corrected; a district names its communes',
    commands: [
      'letter remind --all --as-of 2021-06-25 --date 2021-06-25 --number 30 -o don-doc-thang-6',
      'record reminded so-giao-thong-van-tai --on 2021-06-25 --number 30/SNV-CCHC',
      'record extended so-giao-thong-van-tai --deadline remediation --until 2021-07-09 --on 2021-06-28 --number 31/SNV-CCHC --reason "Chờ nâng cấp phần mềm một cửa"',
      'record finding so-xay-dung --content II.1.b --kind shortcoming --text "Niêm yết thiếu 04 thủ tục hành chính tại bộ phận một cửa" --nature "Lặp lại điều đã được kiến nghị năm 2020" --cause "Không rà soát sau khi danh mục thủ tục thay đổi" --owner "Chánh Văn phòng Sở Xây dựng" --demand "Niêm yết đủ thủ tục hành chính và rà soát hằng tháng" --repeats vi-du-theo-doi-2020/so-xay-dung/f2',
      'record conclusion-issued so-xay-dung --on 2021-06-30 --number 04/KL-SNV',
      'record visited so-tai-nguyen-va-moi-truong --on 2021-07-02',
      'record minutes so-tai-nguyen-va-moi-truong --on 2021-07-02',
      'record conclusion-received so-xay-dung --on 2021-07-07',
      'record correct so-xay-dung conclusion-received --on 2021-07-05',
      'record named huyen-tam-binh --units xa-song-phu,xa-phu-loc --on 2021-07-12 --number 40/UBND-NV',
    ],
    then: {
      asOf: '2021-07-13',
      counts: '15 6 5 4 2 2',
      states: {
        closed: 'so-tu-phap so-giao-duc-va-dao-tao',
        received: 'so-giao-thong-van-tai so-xay-dung',
        visited: 'so-tai-nguyen-va-moi-truong',
        notified: 'ban-quan-ly-cac-khu-cong-nghiep',
      },
      due: [
        'report ban-quan-ly-cac-khu-cong-nghiep 2021-07-15 2',
        'notice huyen-tam-binh 2021-07-21 6',
        'notice xa-song-phu 2021-07-22 7',
        'notice xa-phu-loc 2021-07-22 7',
        'conclusion so-tai-nguyen-va-moi-truong 2021-07-23 8',
      ],
      overdue: ['remediation so-giao-thong-van-tai 2021-07-09 2 1'],
    },
  },
  {
    name: 'the epidemic: four visits are put off',
    commands: [
      'letter remind --unit so-giao-thong-van-tai --as-of 2021-07-13 --date 2021-07-13 --number 32 -o don-doc-thang-7',
      'record reminded so-giao-thong-van-tai --on 2021-07-13 --number 32/SNV-CCHC',
      'letter notice --unit huyen-tam-binh --unit xa-song-phu --unit xa-phu-loc --date 2021-07-14 --number 33 -o thong-bao-tam-binh',
      'record notified --from-index thong-bao-tam-binh/danh-sach.csv',
      'record report-received ban-quan-ly-cac-khu-cong-nghiep --on 2021-07-14',
      'record remediation-reported so-giao-thong-van-tai --on 2021-07-16 --number 210/BC-SGTVT --met yes',
      'record finding so-tai-nguyen-va-moi-truong --content II.1.a --kind shortcoming --text "Kế hoạch cải cách hành chính chưa có sản phẩm, thời hạn của từng nhiệm vụ" --cause "Xây dựng theo mẫu cũ" --owner "Chánh Văn phòng Sở Tài nguyên và Môi trường" --demand "Sửa đổi kế hoạch, nêu rõ sản phẩm và thời hạn từng nhiệm vụ"',
      'record finding so-tai-nguyen-va-moi-truong --content II.1.b --kind shortcoming --text "Chưa số hóa hồ sơ đất đai đã giải quyết" --nature "Ảnh hưởng đến tra cứu, giải quyết hồ sơ sau này" --cause "Chờ phần mềm mới" --owner "Giám đốc Văn phòng Đăng ký đất đai" --demand "Số hóa hồ sơ đã giải quyết từ đầu năm 2021" --until 2021-08-31',
      'record conclusion-issued so-tai-nguyen-va-moi-truong --on 2021-07-16 --number 05/KL-SNV',
      'record put-off --unit ban-quan-ly-cac-khu-cong-nghiep --unit huyen-tam-binh --unit xa-song-phu --unit xa-phu-loc --on 2021-07-19 --reason "Giãn cách xã hội theo Chỉ thị 16"',
      'record conclusion-received so-tai-nguyen-va-moi-truong --on 2021-07-20',
    ],
    then: {
      asOf: '2021-07-20',
      counts: '15 5 5 5 3 3',
      states: {
        closed: 'so-tu-phap so-giao-thong-van-tai so-giao-duc-va-dao-tao',
        received: 'so-xay-dung so-tai-nguyen-va-moi-truong',
        moved: MOVED,
      },
      // From the day that was corrected: 20 working days after 05/07, not after 07/07.
      due: ['remediation so-xay-dung 2021-08-02 9'],
    },
  },
];
