import { type UnitName, unitName } from '../../schedule/visits/unit-name.ts';
import { isListed, visitsWithFacts } from '../evidence/recorded-facts.ts';
import { defineRule } from '../engine/rule.ts';

interface Values {
  readonly name: UnitName;
  readonly fault: 'no-day' | 'by-report' | 'unannounced';
}

/** A notice names no day of a visit that has one, or one of a visit that has none; or is of a visit that nobody is told of. */
export const noticeWithoutDay = defineRule<Values>()({
  code: 'CC912',
  slug: 'notice-without-day',
  severity: 'error',
  kind: 'plan',
  message: ({ name, fault }) => {
    switch (fault) {
      case 'no-day':
        return {
          vi: `thông báo cho ${name.vi} chưa ghi ngày kiểm tra đã báo`,
          en: `the notice to ${name.en} does not say of which day it told`,
        };
      case 'by-report':
        return {
          vi: `${name.vi} được kiểm tra qua báo cáo nên thông báo không có ngày kiểm tra`,
          en: `${name.en} is inspected by report, so that its notice names no day`,
        };
      case 'unannounced':
        return {
          vi: `${name.vi} được kiểm tra đột xuất mà ghi đã thông báo lịch`,
          en: `${name.en} is to be visited unannounced, and yet a notice is recorded`,
        };
      default:
        return fault satisfies never;
    }
  },
  advice: ({ fault }) => {
    switch (fault) {
      case 'no-day':
        return { vi: 'Ghi thêm "visit: …".', en: 'Add "visit: …".' };
      case 'by-report':
        return { vi: 'Bỏ "visit" và "session".', en: 'Remove "visit" and "session".' };
      case 'unannounced':
        return {
          vi: 'Bỏ việc này, hoặc sửa hình thức kiểm tra nếu đơn vị đã được báo.',
          en: 'Remove the fact, or correct the form of the visit if the unit was told.',
        };
      default:
        return fault satisfies never;
    }
  },
  explanation: {
    vi: 'Thông báo lịch có giá trị cho đúng ngày đã báo, nên việc "thông báo" phải ghi ngày ấy ở "visit"; không ghi thì không biết cuộc kiểm tra có bị dời hay không. Kiểm tra qua báo cáo không có ngày đến đơn vị. Kiểm tra đột xuất thì không báo trước.',
    en: 'A notice holds for exactly the day of which it told, so that the fact must say which ("visit"); otherwise nobody knows whether the visit has moved. Inspection by report has no day of a visit, and an unannounced visit has no notice.',
  },
  *check(context) {
    for (const { visit, facts } of visitsWithFacts(context)) {
      for (const fact of facts) {
        if (fact.fact !== 'notified' || isListed(fact)) continue;
        const isOnDay = fact.visit !== null;
        const values = (fault: Values['fault']) => ({ name: unitName(visit), fault });
        if (visit.form === 'unannounced')
          yield { path: [...fact.path, 'fact'], values: values('unannounced') };
        else if (visit.form === 'by-report' && (isOnDay || fact.session !== null))
          yield { path: [...fact.path, isOnDay ? 'visit' : 'session'], values: values('by-report') };
        else if (visit.form !== 'by-report' && !isOnDay)
          yield { path: [...fact.path, 'fact'], values: values('no-day') };
      }
    }
  },
});
