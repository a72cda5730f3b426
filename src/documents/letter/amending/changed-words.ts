import { withinSentence, withoutSign } from '../sentences.ts';
import type { LetterFacts } from '../letter-facts.ts';
import { amendedValue } from './amended-value.ts';
import type { ItemWords } from './item-words.ts';
import type { DecidedChange } from './of-the-decision.ts';
import { quoted, quotedWording } from './quoted-text.ts';

/** What is said of something of which one thing changed, at a clause as people say it. */
export function changedWords(facts: LetterFacts, change: DecidedChange, where: string | null): ItemWords {
  const about = aboutChanged(facts, change);
  const { old, now } = valuesOf(facts, change);
  const at = where === null ? '' : ` tại ${where}`;
  const head = [where, about === '' ? null : where === null ? about : `về ${about}`]
    .filter((part) => part !== null)
    .join(' ');
  const sentence =
    old === null
      ? `Bổ sung quy định về ${about}${at}: “${now ?? ''}”`
      : now === null
        ? `Bãi bỏ quy định về ${about}${at}: “${old}”`
        : `Sửa đổi ${head}: “${old}” thành “${now}”`;
  return { about: about === '' ? (where ?? '') : about, old, new: now, sentence };
}

/** What was said and what is to be said: of texts as papers word them, where both are worded, and not alike. */
function valuesOf(facts: LetterFacts, { thing, aspect, wording, old, new: now }: DecidedChange) {
  if (aspect === 'text') {
    const [was, is] = [wording.old, wording.new].map((one) => quotedWording(facts, thing, one));
    if (was != null && is != null && was !== is) return { old: was, now: is };
  }
  const words = (value: DecidedChange['old']) => (value === null ? null : quoted(amendedValue(facts, value)));
  return { old: words(old), now: words(now) };
}

/** What changed, as the object of a sentence: "thời gian kiểm tra", "cơ quan chủ trì Đoàn kiểm tra". */
function aboutChanged({ directory }: LetterFacts, { thing, aspect, name, within }: DecidedChange): string {
  const called = withoutSign(name?.vi ?? '');
  const label = withinSentence(called, directory);
  const ofTeam = within?.vi ?? 'Đoàn kiểm tra';
  const isNamed = called !== '';
  switch (thing) {
    case 'decision':
      return 'trích yếu của Quyết định';
    case 'office':
      return 'cơ quan chủ trì thực hiện Kế hoạch';
    case 'article':
      return aspect === 'owner' ? 'cơ quan, cá nhân thực hiện' : '';
    case 'aim':
    case 'requirement':
    case 'content':
    case 'reception':
    case 'funding': {
      const of = within === null ? '' : ` ${within.vi}`;
      return aspect === 'for' ? `phạm vi áp dụng ${TEXTS[thing]} “${called}”${of}` : `${TEXTS[thing]}${of}`;
    }
    case 'form':
      return 'hình thức kiểm tra';
    case 'subject':
      return 'tên chuyên đề';
    case 'block':
      return `${MANNERS[aspect ?? ''] ?? 'đơn vị được kiểm tra'} của nhóm “${called}”`;
    case 'unit':
      return `${MANNERS[aspect ?? ''] ?? 'đơn vị được kiểm tra'} đối với ${called}`;
    case 'round':
      return aspect === 'name'
        ? 'tên đợt kiểm tra'
        : `thời gian kiểm tra${isNamed ? ` của đợt “${called}”` : ''}`;
    case 'review':
      return `mốc thời gian kiểm tra${within === null ? '' : ` ${within.vi}`}`;
    case 'team':
      return aspect === 'name'
        ? 'tên đoàn kiểm tra'
        : `${OF_TEAM[aspect ?? ''] ?? 'đoàn kiểm tra'} ${called}`;
    case 'secondment':
      return `thành phần ${ofTeam}`;
    case 'post':
      return `số người giữ vị trí “${called}” của ${ofTeam}`;
    case 'duty':
      return aspect === 'text'
        ? 'nhiệm vụ'
        : `${aspect === 'with' ? 'cơ quan, đơn vị phối hợp' : 'cơ quan, đơn vị'} thực hiện nhiệm vụ “${called}”`;
    case 'deadline':
      return aspect === 'due'
        ? `thời hạn ${label}`
        : `${aspect === 'for' ? 'phạm vi áp dụng' : 'cơ quan, đơn vị thực hiện'} thời hạn ${label}`;
    case 'closed':
      return aspect === 'closed-for'
        ? 'phạm vi áp dụng thời gian không kiểm tra'
        : 'thời gian không kiểm tra';
    default:
      return thing satisfies never;
  }
}

/** What a text of a section is. */
export const TEXTS = {
  aim: 'mục đích',
  requirement: 'yêu cầu',
  content: 'nội dung kiểm tra',
  reception: 'thành phần làm việc với Đoàn kiểm tra',
  funding: 'kinh phí',
} as const;

/** What is said of a block or a unit besides that it is inspected. */
const MANNERS: Readonly<Record<string, string>> = {
  level: 'cấp',
  kinds: 'loại cơ quan',
  minimum: 'số đơn vị được kiểm tra ít nhất',
  share: 'tỷ lệ đơn vị được kiểm tra ít nhất',
  'each-district': 'số đơn vị được kiểm tra tại mỗi huyện',
  'selected-by': 'cơ quan chọn đơn vị được kiểm tra',
  form: 'hình thức kiểm tra',
  team: 'đoàn kiểm tra',
  round: 'đợt kiểm tra',
  subject: 'chuyên đề kiểm tra',
  pin: 'ngày kiểm tra',
};

const OF_TEAM: Readonly<Record<string, string>> = {
  lead: 'cơ quan chủ trì',
  subjects: 'chuyên đề kiểm tra của',
  rounds: 'đợt kiểm tra của',
  units: 'đơn vị được kiểm tra của',
};
