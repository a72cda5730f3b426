import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Bilingual } from '../../words/language.ts';
import type { VisitRecord } from '../visit-record.ts';
import type { Said } from './words-of.ts';

/** What a deadline or event belongs to: one visit, one round, or the campaign. */
export type Scope = 'visit' | 'round' | 'campaign';

/** Something that happens in a campaign, from which deadlines are counted. */
interface Event {
  readonly scope: Scope;
  readonly name: Bilingual;
  /** The date that the record of a visit gives; an event without it is never recorded for a visit. */
  readonly recordedOn?: (record: VisitRecord) => CivilDate | null;
}

/** The events that the language knows, by the names from which a plan counts. */
export const EVENTS = {
  'decision-signed': { scope: 'campaign', name: { vi: 'ngày ký quyết định', en: 'decision signed' } },
  'nomination-sent': {
    scope: 'campaign',
    name: { vi: 'ngày gửi văn bản đề nghị cử người', en: 'request for members sent' },
  },
  'notice-sent': {
    scope: 'visit',
    name: { vi: 'ngày gửi thông báo', en: 'notice sent' },
    recordedOn: ({ notified }) => notified?.sent ?? null,
  },
  'visit-start': {
    scope: 'visit',
    name: { vi: 'ngày bắt đầu kiểm tra', en: 'first day of the visit' },
    recordedOn: ({ visited }) => visited?.from ?? null,
  },
  'visit-end': {
    scope: 'visit',
    name: { vi: 'ngày kết thúc kiểm tra', en: 'last day of the visit' },
    recordedOn: ({ visited }) => visited?.to ?? null,
  },
  'round-ended': { scope: 'round', name: { vi: 'ngày kết thúc đợt kiểm tra', en: 'round ended' } },
  'conclusion-issued': {
    scope: 'visit',
    name: { vi: 'ngày ban hành kết luận', en: 'conclusion issued' },
    recordedOn: ({ conclusionIssued }) => conclusionIssued,
  },
  'conclusion-received': {
    scope: 'visit',
    name: { vi: 'ngày nhận được kết luận', en: 'conclusion received' },
    recordedOn: ({ conclusionReceived }) => conclusionReceived,
  },
  'remediation-reported': {
    scope: 'visit',
    name: { vi: 'ngày báo cáo kết quả khắc phục', en: 'remediation reported' },
    recordedOn: ({ remediationReported }) => remediationReported,
  },
} as const satisfies Readonly<Record<string, Event>>;

export type EventName = keyof typeof EVENTS;

/** A deadline that the language knows by its id; a plan may declare others, with ids of its own. */
export type KnownDeadline =
  'secondment' | 'notice' | 'naming' | 'report' | 'conclusion' | 'remediation' | 'consolidated-report';

/** What a known deadline is about, and what holds for it unless the plan says otherwise. */
export interface DeadlineDefaults {
  readonly what: Bilingual;
  readonly owner: 'secretariat' | 'seconding' | 'district' | 'team' | 'unit';
  readonly before?: EventName | KnownDeadline;
  readonly after?: EventName | KnownDeadline;
  /** In working days. */
  readonly count?: number;
  /** The event that comes about once it is kept: where it is not recorded, it is expected on that day. */
  readonly bringsAbout: EventName | null;
}

/**
 * The deadlines that the language knows.
 * The five working days in which a district names its communes, and in which agencies name their people, are the
 * secretariat's choice, hence without a clause.
 */
export const KNOWN_DEADLINES: Readonly<Record<KnownDeadline, DeadlineDefaults>> = {
  secondment: {
    what: { vi: 'Gửi danh sách người được cử tham gia Đoàn', en: 'Name the members to be seconded' },
    owner: 'seconding',
    after: 'nomination-sent',
    count: 5,
    bringsAbout: null,
  },
  notice: {
    what: { vi: 'Thông báo lịch kiểm tra cho đơn vị', en: 'Notify the unit of its date' },
    owner: 'secretariat',
    before: 'visit-start',
    bringsAbout: 'notice-sent',
  },
  naming: {
    what: { vi: 'Huyện báo tên xã được chọn', en: 'The district names the commune' },
    owner: 'district',
    before: 'notice',
    count: 5,
    bringsAbout: null,
  },
  report: {
    what: { vi: 'Gửi báo cáo phục vụ kiểm tra', en: 'Send the report for the inspection' },
    owner: 'unit',
    before: 'visit-start',
    bringsAbout: null,
  },
  conclusion: {
    what: { vi: 'Ban hành kết luận kiểm tra', en: 'Issue the conclusion' },
    owner: 'team',
    after: 'visit-end',
    bringsAbout: 'conclusion-issued',
  },
  remediation: {
    what: { vi: 'Báo cáo kết quả khắc phục', en: 'Report remediation' },
    owner: 'unit',
    after: 'conclusion-received',
    bringsAbout: 'remediation-reported',
  },
  'consolidated-report': {
    what: { vi: 'Báo cáo tổng hợp kết quả kiểm tra', en: 'Submit the consolidated report' },
    owner: 'secretariat',
    after: 'round-ended',
    bringsAbout: null,
  },
};

/** Whether a word is the name of an event. */
export function isEventName(word: string): word is EventName {
  return Object.hasOwn(EVENTS, word);
}

/** The known deadline of this id; null for one of the plan's own. Compare with it, never with a text. */
export function knownDeadline(id: string): KnownDeadline | null {
  return isKnownDeadline(id) ? id : null;
}

function isKnownDeadline(id: string): id is KnownDeadline {
  return Object.hasOwn(KNOWN_DEADLINES, id);
}

/** A known deadline among some. */
export function findDeadline<Deadline extends { readonly id: string }>(
  deadlines: readonly Deadline[],
  known: KnownDeadline,
): Deadline | undefined {
  return deadlines.find(({ id }) => id === known);
}

/** The deadline that brings an event about once it is kept; null if none does. */
export function causeOf(event: EventName): KnownDeadline | null {
  const brings = (id: string) => isKnownDeadline(id) && KNOWN_DEADLINES[id].bringsAbout === event;
  return knownDeadline(Object.keys(KNOWN_DEADLINES).find(brings) ?? '');
}

/** The day on which an event took place, by the record of a visit; null while nothing is recorded. */
export function recordedOn(event: EventName, record: VisitRecord | null): CivilDate | null {
  const { recordedOn: dateIn }: Event = EVENTS[event];
  return record === null ? null : (dateIn?.(record) ?? null);
}

/** The event that comes about once a deadline is kept; null where none does, and for a deadline of the plan's own. */
export function eventBroughtAbout(id: string): EventName | null {
  return isKnownDeadline(id) ? KNOWN_DEADLINES[id].bringsAbout : null;
}

/** What an editor says of the known deadlines. */
export function knownDeadlineWords(): Readonly<Record<KnownDeadline, Said>> {
  return {
    secondment: {
      title: 'Hạn cử người',
      also: ['cử người'],
      description:
        'Các cơ quan gửi danh sách người được cử. Mặc định 5 ngày làm việc sau ngày gửi văn bản đề nghị.',
    },
    notice: {
      title: 'Hạn thông báo lịch',
      also: ['thông báo', 'hạn thông báo', 'thông báo lịch'],
      description:
        'Thông báo lịch cho đơn vị trước ngày kiểm tra. Phải ghi count; không cuộc nào được xếp sớm hơn mức này.',
    },
    naming: {
      title: 'Hạn báo tên xã',
      also: ['báo tên', 'chốt tên'],
      description:
        'Huyện báo tên xã được chọn, ở khối có selected-by: district. Mặc định 5 ngày làm việc trước hạn thông báo. Khối khác: văn phòng thư ký chốt tên chậm nhất vào hạn thông báo.',
    },
    report: {
      title: 'Hạn gửi báo cáo',
      also: ['báo cáo', 'gửi báo cáo', 'hạn báo cáo'],
      description: 'Đơn vị gửi báo cáo phục vụ kiểm tra. Mặc định đếm trước ngày kiểm tra; phải ghi count.',
    },
    conclusion: {
      title: 'Hạn kết luận',
      also: ['kết luận', 'ban hành kết luận'],
      description:
        'Ban hành kết luận kiểm tra. Mặc định đếm sau ngày cuối của cuộc kiểm tra; phải ghi count.',
    },
    remediation: {
      title: 'Hạn báo cáo khắc phục',
      also: ['khắc phục', 'báo cáo khắc phục'],
      description: 'Đơn vị báo cáo khắc phục. Mặc định đếm sau ngày nhận kết luận; phải ghi count.',
    },
    'consolidated-report': {
      title: 'Hạn báo cáo tổng hợp',
      also: ['báo cáo tổng hợp', 'tổng hợp'],
      description:
        'Văn phòng thư ký trình báo cáo tổng hợp. Mặc định đếm sau ngày kết thúc đợt kiểm tra; phải ghi count.',
    },
  };
}
