import { realPlan } from './folder.ts';

/** The directory of the real plan, as a plan on standard input names it from the folder of the project. */
const DIRECTORY = 'directory: danh-muc/';

const COMMUNES = `    units: [xa-song-phu, xa-phu-loc, xa-tan-luoc, xa-thanh-trung, xa-hieu-phung, thi-tran-vung-liem]
`;

const FACTS = `
records:
  - unit: so-tu-phap
    notified: { sent: 2021-03-18, visit: 2021-04-12 }
    visited: { from: 2021-04-12, to: 2021-04-12 }
    conclusion-issued: 2021-04-26
    conclusion-received: 2021-04-28
  - unit: so-giao-thong-van-tai
    notified: { sent: 2021-04-06, visit: 2021-05-05 }
    visited: { from: 2021-05-05, to: 2021-05-05 }
    conclusion-issued: 2021-05-20
    conclusion-received: 2021-05-24
    remediation-reported: 2021-06-25
  - unit: so-giao-duc-va-dao-tao
    notified: { sent: 2021-04-29, visit: 2021-05-25 }
    visited: { from: 2021-05-25, to: 2021-05-25 }
    conclusion-issued: 2021-06-10
  - unit: so-xay-dung
    notified: { sent: 2021-05-26, visit: 2021-06-14 }
    visited: { from: 2021-06-14, to: 2021-06-14 }
  - unit: so-tai-nguyen-va-moi-truong
    notified: { sent: 2021-06-10, visit: 2021-07-02 }
    visited: { from: 2021-07-02, to: 2021-07-02 }
  - unit: ban-quan-ly-cac-khu-cong-nghiep
    notified: { sent: 2021-06-30, visit: 2021-07-22 }
  - unit: huyen-tam-binh
    notified: { sent: 2021-07-08, visit: 2021-08-11 }
  - unit: xa-song-phu
    notified: { sent: 2021-07-08, visit: 2021-08-12, session: morning }
  - unit: xa-phu-loc
    notified: { sent: 2021-07-08, visit: 2021-08-12, session: afternoon }
`;

const EPIDEMIC = `schedule:
  closed:
    - { from: 2021-07-12, to: 2021-09-10, reason: Giãn cách xã hội }
`;

/** A unit that is inspected unannounced. */
const SECRET = `  - id: dot-xuat
    name: Đơn vị kiểm tra đột xuất
    level: province
    form: unannounced
    units: [so-tai-chinh]

`;

/**
 * How the campaign of 2021 stood in July: its communes named, notices sent, visits held, and what is closed from then on;
 * with an unannounced visit, if that is asked for.
 */
export async function planOfJuly({
  facts = FACTS,
  closed = EPIDEMIC,
  secret = false,
  directory = 'danh-muc/',
} = {}): Promise<string> {
  const plan = (await realPlan())
    .replace(DIRECTORY, `directory: ${directory}`)
    .replace('    each-district: 2\n', `    each-district: 2\n${COMMUNES}`);
  return (secret ? plan.replace(/^units:.*\n/m, `$&${SECRET}`) : plan) + facts + closed;
}
