/** Where the campaign stands on a day, reckoned by hand from the plan, the calendar and what was recorded. */
export interface Milestone {
  readonly asOf: string;
  readonly within?: number;
  /** Visits, and how many of them are notified, visited, concluded, remediated and closed or past that. */
  readonly counts: string;
  /** The units in each state, in the order of the plan; those that are not named are `planned`. */
  readonly states: Readonly<Record<string, string>>;
  readonly notRecorded?: readonly string[];
  /** Deadline, the unit whose visit it is of, else who owes it, day, working days left. */
  readonly due?: readonly string[];
  /** The same, but working days late, and reminders. */
  readonly overdue?: readonly string[];
}

/** What an office does in some weeks, command by command, and where it then stands. */
export interface Phase {
  readonly name: string;
  readonly commands: readonly string[];
  readonly then: Milestone;
}

/** Why visits are put off in July. */
const EPIDEMIC = 'Giãn cách xã hội theo Chỉ thị 16';

const DEPARTMENTS =
  'so-tu-phap so-giao-thong-van-tai so-giao-duc-va-dao-tao so-xay-dung so-tai-nguyen-va-moi-truong';

/** All but the visit that is given up. */
const ALL_HELD = `${DEPARTMENTS} ban-quan-ly-cac-khu-cong-nghiep huyen-tam-binh xa-song-phu xa-phu-loc huyen-binh-tan xa-my-thuan xa-thanh-loi huyen-vung-liem xa-hieu-phung`;

/** Those that the epidemic moves. */
const MOVED = 'ban-quan-ly-cac-khu-cong-nghiep huyen-tam-binh xa-song-phu xa-phu-loc';

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
      'record conclusion-issued so-giao-thong-van-tai --on 2021-05-20 --number 02/KL-SNV',
      'record conclusion-received so-giao-thong-van-tai --on 2021-05-24',
      'record visited so-giao-duc-va-dao-tao --on 2021-05-25',
      'record minutes so-giao-duc-va-dao-tao --on 2021-05-25',
      'record remediation-reported so-tu-phap --on 2021-05-28 --number 15/BC-STP --met yes',
      'record report-received so-xay-dung --on 2021-06-04',
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
      'record conclusion-issued so-tai-nguyen-va-moi-truong --on 2021-07-16 --number 05/KL-SNV',
      `record put-off --unit ban-quan-ly-cac-khu-cong-nghiep --unit huyen-tam-binh --unit xa-song-phu --unit xa-phu-loc --on 2021-07-19 --reason "${EPIDEMIC}"`,
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

/** The year from the epidemic on, once the plan holds the closed period. */
export const FROM_JULY: readonly Phase[] = [
  {
    name: 'a new schedule, and new notices that replace the old ones',
    commands: [
      'schedule --as-of 2021-07-21 -o plans/so-theo-doi/lich-2021-07.json',
      'diff plans/so-theo-doi/lich-2021-03.json plans/so-theo-doi/lich-2021-07.json',
      'record schedule-issued plans/so-theo-doi/lich-2021-07.json --on 2021-07-21 --number 36/SNV-CCHC',
      'letter change --all --date 2021-07-22 --number 37 -o doi-lich',
      'record notified --from-index doi-lich/danh-sach.csv',
    ],
    then: {
      asOf: '2021-07-22',
      counts: '15 9 5 5 3 3',
      states: {
        closed: 'so-tu-phap so-giao-thong-van-tai so-giao-duc-va-dao-tao',
        received: 'so-xay-dung so-tai-nguyen-va-moi-truong',
        notified: MOVED,
      },
      due: ['remediation so-xay-dung 2021-08-02 7', 'naming huyen-binh-tan 2021-08-04 9'],
    },
  },
  {
    name: 'a remedy done in part',
    commands: [
      'record remediation-reported so-xay-dung --on 2021-07-30 --number 320/BC-SXD --met yes',
      'record named huyen-binh-tan --units xa-my-thuan,xa-thanh-loi --on 2021-08-03 --number 55/UBND-NV',
      'letter notice --unit huyen-binh-tan --unit xa-my-thuan --unit xa-thanh-loi --date 2021-08-09 --number 41 -o thong-bao-binh-tan',
      'record notified --from-index thong-bao-binh-tan/danh-sach.csv',
      'record remediation-reported so-tai-nguyen-va-moi-truong --on 2021-08-16 --number 410/BC-STNMT --met partly --text "Còn một việc chờ phần mềm mới"',
    ],
    then: {
      asOf: '2021-08-17',
      counts: '15 12 5 5 5 4',
      states: {
        closed: 'so-tu-phap so-giao-thong-van-tai so-giao-duc-va-dao-tao so-xay-dung',
        remediated: 'so-tai-nguyen-va-moi-truong',
        notified: `${MOVED} huyen-binh-tan xa-my-thuan xa-thanh-loi`,
      },
      due: [
        'report huyen-binh-tan 2021-08-24 5',
        'naming huyen-vung-liem 2021-08-24 5',
        'report xa-my-thuan 2021-08-25 6',
        'report xa-thanh-loi 2021-08-25 6',
        'report huyen-tam-binh 2021-08-26 7',
        'report xa-song-phu 2021-08-27 8',
        'report xa-phu-loc 2021-08-27 8',
        'notice huyen-vung-liem 2021-08-30 9',
        'notice huyen-vung-liem#1 2021-08-31 10',
        'notice huyen-vung-liem#2 2021-08-31 10',
      ],
    },
  },
  {
    name: 'the moved visits',
    commands: [
      'record visited ban-quan-ly-cac-khu-cong-nghiep --on 2021-08-20',
      'record minutes ban-quan-ly-cac-khu-cong-nghiep --on 2021-08-20',
      'record named huyen-vung-liem --units xa-trung-hieu,xa-hieu-phung --on 2021-08-23 --number 61/UBND-NV',
      'record report-received --unit huyen-binh-tan --unit xa-my-thuan --unit xa-thanh-loi --on 2021-08-23',
      'record report-received --unit huyen-tam-binh --unit xa-song-phu --unit xa-phu-loc --on 2021-08-25',
      'letter notice --unit huyen-vung-liem --unit xa-trung-hieu --unit xa-hieu-phung --date 2021-08-27 --number 44 -o thong-bao-vung-liem',
      'record notified --from-index thong-bao-vung-liem/danh-sach.csv',
      'record remediation-reported so-tai-nguyen-va-moi-truong --on 2021-08-30 --number 455/BC-STNMT --met yes',
      'record visited huyen-binh-tan --on 2021-08-31',
      'record minutes huyen-binh-tan --on 2021-08-31',
      'record raised huyen-binh-tan --on 2021-08-31 --text "Bộ phận một cửa cấp xã thiếu máy quét"',
      'record visited --unit xa-my-thuan --unit xa-thanh-loi --on 2021-09-01',
      'record minutes --unit xa-my-thuan --unit xa-thanh-loi --on 2021-09-01',
      'record visited huyen-tam-binh --on 2021-09-06',
      'record minutes huyen-tam-binh --on 2021-09-06',
      'record visited --unit xa-song-phu --unit xa-phu-loc --on 2021-09-07',
      'record minutes --unit xa-song-phu --unit xa-phu-loc --on 2021-09-07',
      'record conclusion-issued ban-quan-ly-cac-khu-cong-nghiep --on 2021-09-08 --number 06/KL-SNV',
      'record conclusion-received ban-quan-ly-cac-khu-cong-nghiep --on 2021-09-10',
    ],
    then: {
      asOf: '2021-09-13',
      counts: '15 15 12 6 5 5',
      states: {
        closed: DEPARTMENTS,
        received: 'ban-quan-ly-cac-khu-cong-nghiep',
        visited: 'huyen-tam-binh xa-song-phu xa-phu-loc huyen-binh-tan xa-my-thuan xa-thanh-loi',
        notified: 'huyen-vung-liem xa-trung-hieu xa-hieu-phung',
      },
      // 02/09 and 03/09 are days off.
      due: [
        'report huyen-vung-liem 2021-09-15 2',
        'report xa-trung-hieu 2021-09-16 3',
        'report xa-hieu-phung 2021-09-16 3',
        'conclusion huyen-binh-tan 2021-09-23 8',
        'conclusion xa-my-thuan 2021-09-24 9',
        'conclusion xa-thanh-loi 2021-09-24 9',
        'conclusion huyen-tam-binh 2021-09-27 10',
      ],
    },
  },
  {
    name: 'one visit is given up',
    commands: [
      'record report-received --unit huyen-vung-liem --unit xa-trung-hieu --unit xa-hieu-phung --on 2021-09-14',
      'record conclusion-issued --unit huyen-binh-tan --unit xa-my-thuan --unit xa-thanh-loi --on 2021-09-17 --number 07/KL-SNV',
      'record conclusion-received --unit huyen-binh-tan --unit xa-my-thuan --unit xa-thanh-loi --on 2021-09-20',
      'record cancelled xa-trung-hieu --on 2021-09-20 --number 47/SNV-CCHC --reason "Xã đang phong tỏa để phòng, chống dịch"',
      'letter cancel --all -o bo-kiem-tra',
    ],
    then: {
      asOf: '2021-09-20',
      counts: '14 14 12 9 5 5',
      states: {
        closed: DEPARTMENTS,
        received: 'ban-quan-ly-cac-khu-cong-nghiep huyen-binh-tan xa-my-thuan xa-thanh-loi',
        visited: 'huyen-tam-binh xa-song-phu xa-phu-loc',
        notified: 'huyen-vung-liem xa-hieu-phung',
        cancelled: 'xa-trung-hieu',
      },
      due: [
        'conclusion huyen-tam-binh 2021-09-27 5',
        'conclusion xa-song-phu 2021-09-28 6',
        'conclusion xa-phu-loc 2021-09-28 6',
      ],
    },
  },
  {
    name: 'the last visits and the last remedies',
    commands: [
      'record visited huyen-vung-liem --on 2021-09-22',
      'record minutes huyen-vung-liem --on 2021-09-22',
      'record visited xa-hieu-phung --on 2021-09-23',
      'record minutes xa-hieu-phung --on 2021-09-23',
      'record conclusion-issued --unit huyen-tam-binh --unit xa-song-phu --unit xa-phu-loc --on 2021-09-24 --number 08/KL-SNV',
      'record conclusion-received --unit huyen-tam-binh --unit xa-song-phu --unit xa-phu-loc --on 2021-09-28',
      'record remediation-reported ban-quan-ly-cac-khu-cong-nghiep --on 2021-10-06 --number 120/BC-BQLKCN --met yes',
      'record conclusion-issued --unit huyen-vung-liem --unit xa-hieu-phung --on 2021-10-08 --number 09/KL-SNV',
      'record conclusion-received --unit huyen-vung-liem --unit xa-hieu-phung --on 2021-10-12',
      'record remediation-reported --unit huyen-binh-tan --unit xa-my-thuan --unit xa-thanh-loi --on 2021-10-15 --met yes',
      'record remediation-reported --unit huyen-tam-binh --unit xa-song-phu --unit xa-phu-loc --on 2021-10-22 --met yes',
      'record remediation-reported --unit huyen-vung-liem --unit xa-hieu-phung --on 2021-11-05 --met yes',
    ],
    then: {
      asOf: '2021-11-25',
      within: 3,
      counts: '14 14 14 14 14 14',
      states: {
        closed: ALL_HELD,
        cancelled: 'xa-trung-hieu',
      },
      due: ['consolidated-report so-noi-vu 2021-11-30 3'],
    },
  },
  {
    name: 'the report to the Chairman, and the file into the archive',
    commands: [
      'record report-submitted --on 2021-11-26 --number 90/BC-SNV',
      'record done luu-ho-so --on 2021-12-20',
    ],
    then: {
      asOf: '2021-12-31',
      counts: '14 14 14 14 14 14',
      states: {
        closed: ALL_HELD,
        cancelled: 'xa-trung-hieu',
      },
    },
  },
];
