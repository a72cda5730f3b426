import { capital } from '../../../words/names.ts';
import { shownCount } from '../../official-date.ts';
import { type AmendedItem, amendedItems } from '../amending/amended-items.ts';
import type { Amendment } from '../amending/amendment.ts';
import { amendedPlanTags } from '../amending/amended-plan.ts';
import { knownReason } from '../amending/reasons.ts';
import { toldAgencies } from '../amending/told-agencies.ts';
import { reasonWords } from '../announced-days.ts';
import { citedBasis, issuerOf, submissionCitation } from '../citation.ts';
import { headOfOffice, issuingOf } from '../establishing.ts';
import { agencyOf, type LetterFacts, nameOf } from '../letter-facts.ts';
import type { LetterKind, LetterPlan, PaperForm } from '../letter.ts';
import { enumeration, withoutSign } from '../sentences.ts';
import { clauseTags } from '../tags/clause-tags.ts';
import { commonTags } from '../tags/common-tags.ts';
import { Missing, type Tags } from '../tags/tag-values.ts';

/** How the office submits the decision to its issuer. */
const SUBMISSION: PaperForm = { type: 'TTr', text: 'amend-submission.txt', shape: 'letter' };

/** The decision by which the issuer of the plan amends it, and the submission of the office that proposes it. */
export const amend: LetterKind = {
  name: 'amend',
  papers: 'Sửa đổi, bổ sung Kế hoạch kiểm tra',
  about: {
    vi: 'quyết định sửa đổi kế hoạch, và tờ trình',
    en: 'the decision that amends the plan, and its submission',
  },
  fileStem: 'sua-doi-ke-hoach',
  type: 'QĐ',
  text: 'amend.txt',
  shape: 'decision',
  others: [SUBMISSION],
  amends: true,
  isBeforehand: true,
  tellsOf: 'visits',
  notFor: [],
  concerns: () => false,
  plans: (known) => {
    const { amendment } = known;
    if (amendment === null || amendment.changes.length === 0) return [];
    const facts = asDecided(known, amendment);
    const items = amendedItems(facts, amendment);
    const tags = tagsOf(facts, items);
    const paper = {
      visits: [],
      standing: 'is-drawn-up',
      tells: [],
      due: null,
      endsWith: null,
    } as const satisfies Partial<LetterPlan>;
    return [
      {
        ...paper,
        id: 'to-trinh',
        units: ['to-trinh', 'Tờ trình'],
        addressee: issuerOf(facts),
        form: SUBMISSION,
        sender: { by: 'office' },
        tags: { ...tags, ...submissionTags(facts, amendment, items) },
      },
      {
        ...paper,
        id: 'quyet-dinh',
        units: ['quyet-dinh', 'Quyết định'],
        addressee: 'Theo nơi nhận',
        sender: { by: 'establisher', establishment: issuingOf(facts) },
        tags: { ...tags, ...decisionTags(facts) },
      },
    ];
  },
  lacks: ({ amendment }) => ({ what: 'amended', others: amendment?.others ?? 0 }),
};

/** The plan as it is to be, by the decision that issued it. */
function asDecided(facts: LetterFacts, { before }: Amendment): LetterFacts {
  const { legalBases } = facts.plan.decision;
  return { ...facts, plan: { ...facts.plan, decision: { ...before.plan.decision, legalBases } } };
}

/** What both papers may say. */
function tagsOf(facts: LetterFacts, items: readonly AmendedItem[]): Tags {
  return {
    ...commonTags(facts),
    ...amendedPlanTags(facts),
    mot_noi_dung: items.length === 1,
    nhieu_noi_dung: items.length > 1,
    so_noi_dung: shownCount(items.length),
    sua_doi: items.map((item, index) => ({
      stt: String(index + 1),
      cau: item.sentence,
      ...clauseTags(facts, item.clause),
    })),
  };
}

/** What the decision alone says: on what it rests, who carries it out and who receives it, as it was with the one it amends. */
function decisionTags(facts: LetterFacts): Tags {
  const { decision } = facts.plan;
  const { recipients, filing } = decision;
  // "Như Điều 3" stands first in its own text, whatever article of the other decision names those who carry it out.
  const others = recipients.filter(({ to }) => !/^như điều \d+$/iu.test(to.trim()));
  return {
    can_cu: decision.legalBases.map((basis) => ({ van_ban: citedBasis(basis) })),
    nguoi_de_nghi: headOfOffice(facts),
    to_trinh: submissionCitation(facts),
    nguoi_thi_hanh: carriedOutBy(facts),
    noi_nhan: others.map(({ to }) => ({ ten: to })),
    luu: [filing?.with ?? 'VT', filing?.symbol].filter((part) => part != null && part !== '').join(', '),
  };
}

/** Who carries the decision out: whom the last article of the one that it amends names, else who usually does. */
function carriedOutBy(facts: LetterFacts): string {
  const { plan } = facts;
  const named = plan.decision.articles.flatMap(({ owners }) => (owners.length === 0 ? [] : [owners])).at(-1);
  if (named !== undefined) return enumeration(named.map((owner, index) => inList(withoutSign(owner), index)));
  const issuer = plan.decision.issuer.agency;
  const own = agencyOf(facts, issuer).isLocality ? [`Chánh Văn phòng ${nameOf(facts, issuer)}`] : [];
  const office = plan.office.agency === issuer ? [] : [headOfOffice(facts)];
  return enumeration([...own, ...office, 'Thủ trưởng các cơ quan, đơn vị có liên quan']);
}

/** One of those who carry a decision out: a plural begins small within a sentence, a post never. */
function inList(owner: string, index: number): string {
  return index > 0 && owner.startsWith('Các ') ? `c${owner.slice(1)}` : owner;
}

/** What the submission alone says: why, what was and what is to be, and whom it concerns. */
function submissionTags(facts: LetterFacts, amendment: Amendment, items: readonly AmendedItem[]): Tags {
  const given = amendment.reason === null ? null : reasonWords(facts, amendment.reason);
  const known = items.map((item) => knownReason(facts, amendment, item));
  const reasons = known.map((reason) => reason ?? given ?? UNKNOWN);
  const needsCommon = known.some((reason) => reason === null) || given !== null;
  const told = toldAgencies(amendment);
  return {
    co_ly_do_chung: needsCommon,
    ly_do_chung: given ?? UNKNOWN,
    ly_do_rieng: items.flatMap(({ sentence }, index) => {
      const reason = known[index] ?? null;
      return reason === null ? [] : [{ cau: sentence, ly_do: reason }];
    }),
    co_ly_do_rieng: known.some((reason) => reason !== null),
    so_sanh: items.map((item, index) => {
      const reason = reasons[index] ?? UNKNOWN;
      return {
        stt: String(index + 1),
        noi_dung: headOf(item),
        da_ban_hanh: item.old ?? 'Chưa có',
        de_nghi: item.new ?? 'Bãi bỏ',
        ly_do: reason instanceof Missing ? reason : capital(reason),
      };
    }),
    da_thong_bao: told.notified.map((dong) => ({ dong })),
    co_da_thong_bao: told.notified.length > 0,
    phai_bao: enumeration(told.others),
    co_phai_bao: told.others.length > 0,
  };
}

const UNKNOWN = new Missing('--reason', 'lý do sửa đổi kế hoạch', 'flag');

/** What an item is about, and where it stands: "Thời gian kiểm tra (điểm a khoản 2 mục III)". */
function headOf({ about, where }: AmendedItem): string {
  return where === null || about === where ? capital(about) : `${capital(about)} (${where})`;
}
