import { DEPARTMENTS, ALL_HELD, MOVED, type Phase } from './year-of-2021.ts';

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
