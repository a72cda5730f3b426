import { realPlan } from '../folder.ts';

const COMMUNES = 'xa-song-phu, xa-phu-loc, xa-tan-luoc, xa-thanh-trung, xa-hieu-phung, thi-tran-vung-liem';

/** The facts of the campaign of 2021 by 8 July, from the first notice on. */
const FACTS = `
records:
  - unit: so-tu-phap
    notified: { sent: 2021-03-18, visit: 2021-04-12 }
    visited: { from: 2021-04-12, to: 2021-04-12 }
    conclusion-issued: 2021-04-26
    conclusion-received: 2021-04-28
  - unit: so-xay-dung
    notified: { sent: 2021-05-21, visit: 2021-06-14 }
    visited: { from: 2021-06-14, to: 2021-06-14 }
  - unit: ban-quan-ly-cac-khu-cong-nghiep
    notified: { sent: 2021-06-30, visit: 2021-07-22 }
  - unit: huyen-tam-binh
    notified: { sent: 2021-07-08, visit: 2021-08-11 }
  - unit: xa-song-phu
    notified: { sent: 2021-07-08, visit: 2021-08-12, session: morning }
  - unit: xa-phu-loc
    notified: { sent: 2021-07-08, visit: 2021-08-12, session: afternoon }
`;

/** Weeks in which nobody may travel. */
const CLOSED = `
schedule:
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

/** The real plan while the campaign is under way: communes named, and what has happened by 8 July, if anything. */
export async function underWay({ facts = true, closed = true, secret = false } = {}): Promise<string> {
  const named = (await realPlan()).replace(/^( +)each-district: 2.*$/m, `$&\n$1units: [${COMMUNES}]`);
  const withSecret = secret ? named.replace(/^units:.*\n/m, `$&${SECRET}`) : named;
  return withSecret + (facts ? FACTS : '') + (closed ? CLOSED : '');
}
