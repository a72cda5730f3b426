import type { CivilDate } from '../../calendar/civil-date.ts';
import { writtenDate } from '../../calendar/date-words.ts';
import type { Choice } from '../../documents/letter/choose-letters.ts';
import type { Lack, LetterKind, LetterPlan } from '../../documents/letter/letter.ts';
import type { Form } from '../../plan/language/forms.ts';
import type { Bilingual } from '../../words/language.ts';
import { UNANNOUNCED_HIDDEN } from '../../words/unannounced-words.ts';
import { meantOrAll } from '../command-line/did-you-mean.ts';
import { bothAdvices, UsageError } from '../command-line/usage-error.ts';
import { alreadyFormed, noCopyYet } from './copies.ts';

/** A kind of which letters are asked for, with the unannounced visits or without. */
interface Asked {
  readonly kind: LetterKind;
  readonly isInternal: boolean;
}

/** Why no letter of a kind is written, in words. */
export function notChosen(
  { kind, isInternal }: Asked,
  choice: Exclude<Choice, { readonly chosen: unknown }>,
): UsageError {
  const { name: paper } = kind;
  switch (choice.refused) {
    case 'nothing-to-write': {
      const { words, advice, status } = nothingToWrite(kind, choice.lack);
      const isOfVisits = VISIT_LACKS.includes(choice.lack.what) && !isInternal;
      return new UsageError(words, bothAdvices(advice, isOfVisits ? ofUnannounced(kind) : null), status);
    }
    case 'several': {
      const { letters } = choice;
      return new UsageError(
        {
          vi: `có ${letters.length} thư "${paper}", chưa rõ viết thư nào`,
          en: `there are ${letters.length} letters "${paper}"; which?`,
        },
        {
          vi: `Thêm --all, hoặc --unit với một trong: ${listOf(letters)}`,
          en: `Add --all, or --unit with one of: ${listOf(letters)}`,
        },
      );
    }
    case 'formed':
      return alreadyFormed(choice.letters);
    case 'not-formed':
      return noCopyYet(choice.letters);
    case 'form': {
      const { name, form } = choice.visit;
      const how = FORMS[form];
      return new UsageError({
        vi: `${name.vi} ${how.vi} nên không có thư "${paper}"`,
        en: `${name.en} ${how.en}, so there is no letter "${paper}"`,
      });
    }
    case 'held': {
      const { name, done } = choice.visit;
      const day = done === null ? { vi: '', en: '' } : onDay(done.from);
      return new UsageError({
        vi: `${name.vi} đã được kiểm tra${day.vi} nên không có thư "${paper}" nào nữa`,
        en: `${name.en} was inspected${day.en}, so there is no letter "${paper}" any more`,
      });
    }
    case 'not-concluded': {
      const { name } = choice.visit;
      return new UsageError(
        {
          vi: `chưa ghi kết luận kiểm tra ${name.vi} nên chưa có thư "${paper}"`,
          en: `no conclusion on ${name.en} is on record yet, so there is no letter "${paper}"`,
        },
        RECORD_CONCLUSION,
      );
    }
    case 'without-demands': {
      const { name } = choice.visit;
      return new UsageError({
        vi: `kết luận kiểm tra ${name.vi} không yêu cầu gì nên không có thư "${paper}"`,
        en: `the conclusion on ${name.en} demands nothing, so there is no letter "${paper}"`,
      });
    }
    case 'not-recorded': {
      const { visit, date } = choice;
      const day = date === null ? { vi: '', en: '' } : inBrackets(date);
      return new UsageError(
        {
          vi: `${visit.name.vi}: ngày đã thông báo${day.vi} đã qua mà chưa ghi kết quả nên không có thư "${paper}" nào nữa`,
          en: `${visit.name.en}: the day notified${day.en} has gone by without a record, so there is no letter "${paper}" any more`,
        },
        RECORD_OR_PLACE_ANEW,
      );
    }
    case 'unplaced': {
      const { name } = choice.visit;
      return new UsageError(
        {
          vi: `chưa xếp được ngày kiểm tra ${name.vi} nên chưa viết được thư "${paper}"`,
          en: `the visit to ${name.en} has no day yet, so no letter "${paper}" can be written`,
        },
        WHY_UNPLACED,
        1,
      );
    }
    case 'unknown-unit': {
      const { unit, nearest, letters } = choice;
      const there = meantOrAll(nearest, addressees(letters));
      return new UsageError(
        { vi: `không có thư "${paper}" nào gửi "${unit}"`, en: `no letter "${paper}" goes to "${unit}"` },
        isInternal || kind.isBeforehand ? there : bothAdvices(there, ofUnannounced(kind)),
      );
    }
    default:
      return choice satisfies never;
  }
}

const FORMS: Readonly<Record<Form, Bilingual>> = {
  'on-site': { vi: 'được kiểm tra trực tiếp', en: 'is inspected on site' },
  unannounced: { vi: 'được kiểm tra đột xuất', en: 'is inspected unannounced' },
  'by-report': { vi: 'được kiểm tra qua báo cáo', en: 'is inspected by report' },
  digital: { vi: 'được kiểm tra qua hệ thống số', en: 'is inspected through digital systems' },
};

/** What can be lacking of visits, so that somebody could wonder about those that are not announced. */
const VISIT_LACKS: readonly Lack['what'][] = [
  'visits',
  'place',
  'to-come',
  'not-recorded',
  'names',
  'form',
  'drawn',
];

const WHY_UNPLACED: Bilingual = {
  vi: 'Xem lý do và cách tháo gỡ bằng: cchc schedule',
  en: 'See why, and what would help, with: cchc schedule',
};

const RECORD_OR_PLACE_ANEW: Bilingual = {
  vi: 'Nếu đã kiểm tra, ghi: cchc record visited; nếu phải hoãn thì ghi "put-off" rồi xếp lại; nếu bỏ hẳn thì ghi "cancelled".',
  en: 'If it was inspected: cchc record visited; if it is put off, record "put-off" and schedule again; if it is dropped, "cancelled".',
};

const RECORD_CONCLUSION: Bilingual = {
  vi: 'Khi đã ban hành, ghi: cchc record conclusion-issued',
  en: 'Once it is issued, record it: cchc record conclusion-issued',
};

interface Nothing {
  readonly words: Bilingual;
  readonly advice: Bilingual | null;
  readonly status: 1 | 2;
}

/** Why a plan calls for no letter of a kind, and how it would. */
function nothingToWrite({ name }: LetterKind, lack: Lack): Nothing {
  const because = (vi: string, en: string, advice: Bilingual | null = null, status: 1 | 2 = 2): Nothing => ({
    words: {
      vi: `không có thư "${name}" nào phải viết: ${vi}`,
      en: `there is no letter "${name}" to write: ${en}`,
    },
    advice,
    status,
  });
  switch (lack.what) {
    case 'visits':
      return because(
        'kế hoạch chưa có cuộc kiểm tra nào có báo trước',
        'the plan asks for no announced visit',
        {
          vi: 'Ghi đơn vị được kiểm tra vào khóa "units" của kế hoạch.',
          en: 'Give the units to inspect under "units" of the plan.',
        },
      );
    case 'place':
      return because('chưa xếp được ngày cho cuộc kiểm tra nào', 'no visit has a day yet', WHY_UNPLACED, 1);
    case 'to-come':
      return because('mọi cuộc kiểm tra đã diễn ra', 'all visits have taken place');
    case 'not-recorded':
      return because(
        'mọi ngày đã thông báo đã qua, có ngày chưa ghi kết quả',
        'all days notified have gone by, some without a record',
        RECORD_OR_PLACE_ANEW,
      );
    case 'names':
      return because(
        `chưa có tên đơn vị nào trong ${lack.count} cuộc kiểm tra`,
        `no unit of the ${lack.count} visits is named yet`,
        {
          vi: 'Ghi tên đơn vị vào khóa "units" của kế hoạch rồi viết lại.',
          en: 'Name the units under "units" of the plan, then write again.',
        },
      );
    case 'form': {
      const how = FORMS[lack.form];
      return because(`mọi đơn vị ${how.vi}`, `every unit ${how.en}`);
    }
    case 'secondment':
      return because('không cơ quan nào phải cử người', 'no agency lends members', {
        vi: 'Cơ quan cử người ghi ở khóa "seconding" của đoàn.',
        en: 'Agencies that lend members stand under "seconding" of a team.',
      });
    case 'choice-by-district':
      return because(
        'kế hoạch không giao cho huyện nào chọn xã',
        'the plan has no district choose communes',
        {
          vi: 'Nếu quyết định giao huyện chọn, ghi "selected-by: district" ở khối của các xã.',
          en: 'If the decision has districts choose, write "selected-by: district" in the block of the communes.',
        },
      );
    case 'communes-to-name':
      return because('các xã được kiểm tra đều đã có tên', 'all communes are named');
    case 'teams':
      return because('kế hoạch chưa có đoàn nào', 'the plan has no team', {
        vi: 'Ghi đoàn vào khóa "teams" của kế hoạch.',
        en: 'Give the teams under "teams" of the plan.',
      });
    case 'moved':
      return because(
        'không đơn vị nào đã được thông báo mà lịch nay khác',
        'no unit was notified of another day than the one that stands now',
        {
          vi: 'Cuộc kiểm tra phải hoãn thì ghi "put-off" vào sổ theo dõi; cuộc chưa thông báo thì dùng: cchc letter notice',
          en: 'Record a visit that is put off (put-off); for units that were not notified: cchc letter notice',
        },
      );
    case 'cancelled':
      return because(
        'không cuộc kiểm tra nào đã thông báo mà bị bỏ',
        'no visit of which a unit was notified is cancelled',
        {
          vi: 'Cuộc kiểm tra không tiến hành nữa thì ghi "cancelled" kèm lý do vào sổ theo dõi.',
          en: 'Record a visit that does not take place (cancelled), with its reason.',
        },
      );
    case 'owed':
      return because(
        'không đơn vị, huyện hay cơ quan cử người nào có việc quá hạn hoặc sắp đến hạn',
        'no unit, district or seconding agency is late with anything or owes it soon',
        {
          vi: 'Xem việc của mọi bên, cả của văn phòng thư ký và đoàn, bằng: cchc status',
          en: 'See what all sides owe, the office and the teams among them, with: cchc status',
        },
      );
    case 'amended':
      return because(...nothingAmended(lack.others));
    case 'drawn':
      return lack.count === 0
        ? because('chưa có lần bốc thăm nào trong sổ theo dõi', 'no draw is on record', {
            vi: 'Bốc thăm và ghi vào sổ theo dõi bằng: cchc draw',
            en: 'Hold a draw, which is then on record, with: cchc draw',
          })
        : because(
            'theo kế hoạch như hiện nay không làm lại được lần bốc thăm nào trong sổ theo dõi',
            'by the plan as it is now no draw on record can be repeated',
            {
              vi: 'Khối đã bốc thăm thì giữ "selected-by: draw", "minimum" hoặc "share" như lúc bốc.',
              en: 'Leave "selected-by: draw", and "minimum" or "share", of a block as it was when drawn.',
            },
            1,
          );
    case 'inspected':
      return because('chưa kiểm tra cuộc nào nên chưa có gì để báo cáo', 'no visit has been made yet', {
        vi: 'Cuộc đã kiểm tra thì ghi vào sổ theo dõi bằng: cchc record visited',
        en: 'Record a visit that was made with: cchc record visited',
      });
    case 'conclusions':
      return because('chưa ghi kết luận nào', 'no conclusion is on record', RECORD_CONCLUSION);
    case 'demands':
      return because('kết luận đã ghi không yêu cầu gì', 'the conclusions on record demand nothing');
    case 'open-demands':
      return because(
        'không kết luận nào còn kiến nghị chưa thực hiện xong hoặc báo cáo khắc phục quá hạn',
        'no conclusion has a demand that is open, or a report that is late',
        {
          vi: 'Kết quả, kiến nghị của kết luận ghi bằng: cchc record finding; xem còn gì mở bằng: cchc status',
          en: 'Record what conclusions find and demand with: cchc record finding; see what is open with: cchc status',
        },
      );
    default:
      return lack satisfies never;
  }
}

/** Why there is nothing for the issuer of a plan to decide. */
function nothingAmended(others: number): readonly [vi: string, en: string, advice: Bilingual] {
  const advice = {
    vi: 'Sửa kế hoạch thành như sẽ được quyết định, giữ bản đã ban hành ở tệp nêu tại --old. Xem khác nhau ở đâu: cchc diff',
    en: 'Write the plan as it is to be decided, and keep the one that was issued in the file of --old. To see what differs: cchc diff',
  };
  return others === 0
    ? ['hai bản kế hoạch không khác nhau', 'the two plans do not differ', advice]
    : [
        `hai bản chỉ khác nhau ở ${others} điều mà quyết định không nói đến (văn phòng thư ký tự chọn, hoặc không ghi "clause")`,
        `the two plans differ in ${others} ${others === 1 ? 'thing' : 'things'} that the decision does not say (chosen by the secretariat, or without a "clause")`,
        advice,
      ];
}

/** What is said of unannounced visits, whether there are any or not. */
function ofUnannounced({ isBeforehand }: Pick<LetterKind, 'isBeforehand'>): Bilingual {
  return isBeforehand
    ? {
        vi: 'Cuộc kiểm tra không báo trước, nếu có, không có văn bản này.',
        en: 'Of unannounced visits, if there are any, there is no such paper.',
      }
    : UNANNOUNCED_HIDDEN;
}

/** That a kind which goes out before the visits cannot tell of unannounced ones. */
export function notInternal({ name }: LetterKind, others: readonly LetterKind[]): UsageError {
  const names = others.filter(({ isBeforehand }) => !isBeforehand).map((one) => one.name);
  return new UsageError(
    {
      vi: `--internal: thư "${name}" có trước cuộc kiểm tra nên không bao giờ nói đến cuộc kiểm tra không báo trước`,
      en: `--internal: a letter "${name}" comes before the visit, so that it never tells of an unannounced one`,
    },
    {
      vi: `Bỏ --internal; tùy chọn này chỉ dùng với: ${names.join(', ')}`,
      en: `Leave --internal out; it goes with: ${names.join(', ')}`,
    },
  );
}

function listOf(letters: readonly LetterPlan[]): string {
  return addressees(letters).join(', ');
}

/** Whom to name for each of some letters; papers that go together are told apart by what they are. */
function addressees(letters: readonly LetterPlan[]): string[] {
  const areOfForms = letters.some(({ form }) => form !== undefined);
  return letters.map(({ addressee, id }) => (areOfForms ? id : addressee));
}

function onDay(date: CivilDate): Bilingual {
  return { vi: ` ngày ${writtenDate(date, 'vi')}`, en: ` on ${writtenDate(date, 'en')}` };
}

function inBrackets(date: CivilDate): Bilingual {
  return { vi: ` (${writtenDate(date, 'vi')})`, en: ` (${writtenDate(date, 'en')})` };
}
