import { planOfJuly } from '../plan-of-july.ts';

/** What has happened by 8 July where three departments whose days have passed were never notified. */
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

/** The real plan while the campaign is under way: communes named, and what has happened by 8 July, if anything. */
export function underWay({ facts = true, closed = true, secret = false } = {}): Promise<string> {
  return planOfJuly({ facts: facts ? FACTS : '', ...(closed ? {} : { closed: '' }), secret });
}
