import * as z from 'zod';
import type { CivilDate } from '../../calendar/civil-date.ts';
import type { Path } from '../../diagnostics/path.ts';
import { clause, clauseWords, type Item } from './item.ts';
import { choice, date, mapping, readDate, readOptionalDate, reference, text } from './scalars.ts';
import {
  type Filing,
  filingShape,
  filingWords,
  normaliseFiling,
  normaliseRecipients,
  normaliseSignatory,
  type Recipient,
  recipientsShape,
  recipientWords,
  type Signatory,
  signatoryShape,
  signatoryWords,
} from './signing.ts';
import type { TextItem } from './texts.ts';
import type { WordsOf } from './words-of.ts';

/** A document that the decision rests on. */
export interface CitedDocument extends Item {
  readonly kind: string;
  readonly number: string | null;
  readonly date: CivilDate | null;
  readonly issuer: string | null;
  readonly title: string | null;
}

/** The instrument that issues the plan. */
export interface Decision {
  readonly path: Path;
  readonly kind: string;
  readonly number: string;
  readonly date: CivilDate;
  readonly title: string | null;
  readonly effective: (Item & { readonly from: CivilDate }) | null;
  readonly issuer: Item & { readonly agency: string; readonly post: string | null };
  readonly signatory: Signatory | null;
  readonly legalBases: readonly CitedDocument[];
  readonly proposal:
    | (Item & {
        readonly agency: string;
        readonly post: string | null;
        readonly number: string | null;
        readonly date: CivilDate | null;
      })
    | null;
  readonly articles: readonly (TextItem & { readonly owners: readonly string[] })[];
  readonly recipients: readonly Recipient[];
  readonly filing: Filing | null;
}

/** The kinds of document a plan may rest on. */
const DOCUMENT_KINDS = [
  'law',
  'resolution',
  'decree',
  'circular',
  'directive',
  'decision',
  'plan',
  'official-letter',
  'proposal',
  'other',
] as const;

/** Another document that the decision cites. */
const citedDocument = mapping({
  kind: choice(DOCUMENT_KINDS),
  number: text.optional(),
  date: date.optional(),
  issuer: text.optional(),
  title: text.optional(),
  clause: clause.optional(),
});

/** The instrument that issues the plan: a decision with its plan, or a plan alone. */
export const decisionShape = mapping({
  kind: choice(['decision', 'plan', 'official-letter', 'conclusion', 'other']).optional(),
  number: text,
  date,
  title: text.optional(),
  effective: mapping({ from: date, clause: clause.optional() }).optional(),
  issuer: mapping({ agency: reference, post: text.optional(), clause: clause.optional() }),
  signatory: signatoryShape.optional(),
  'legal-bases': z.array(citedDocument).optional(),
  proposal: mapping({
    agency: reference,
    post: text.optional(),
    number: text.optional(),
    date: date.optional(),
    clause: clause.optional(),
  }).optional(),
  articles: z.array(mapping({ text, clause, owners: z.array(text).optional() })).optional(),
  recipients: recipientsShape.optional(),
  filing: filingShape.optional(),
});

type DecisionInput = z.output<typeof decisionShape>;

/** The instrument that issues the plan. */
export function normaliseDecision(decision: DecisionInput): Decision {
  const { effective, issuer, proposal, filing } = decision;
  return {
    path: ['decision'],
    kind: decision.kind ?? 'decision',
    number: decision.number,
    date: readDate(decision.date),
    title: decision.title ?? null,
    effective:
      effective === undefined
        ? null
        : {
            path: ['decision', 'effective'],
            clause: effective.clause ?? null,
            from: readDate(effective.from),
          },
    issuer: {
      path: ['decision', 'issuer'],
      clause: issuer.clause ?? null,
      agency: issuer.agency,
      post: issuer.post ?? null,
    },
    signatory: normaliseSignatory(decision.signatory),
    legalBases: (decision['legal-bases'] ?? []).map((basis, index) => ({
      path: ['decision', 'legal-bases', index],
      clause: basis.clause ?? null,
      kind: basis.kind,
      number: basis.number ?? null,
      date: readOptionalDate(basis.date),
      issuer: basis.issuer ?? null,
      title: basis.title ?? null,
    })),
    proposal:
      proposal === undefined
        ? null
        : {
            path: ['decision', 'proposal'],
            clause: proposal.clause ?? null,
            agency: proposal.agency,
            post: proposal.post ?? null,
            number: proposal.number ?? null,
            date: readOptionalDate(proposal.date),
          },
    articles: (decision.articles ?? []).map((article, index) => ({
      path: ['decision', 'articles', index],
      clause: article.clause,
      text: article.text,
      wording: null,
      owners: article.owners ?? [],
      for: [],
      areas: [],
    })),
    recipients: normaliseRecipients(decision.recipients, ['decision']),
    filing: normaliseFiling(filing, ['decision']),
  };
}

/** What an editor says of `decision` and below it. */
export function decisionWords(): WordsOf<DecisionInput> {
  return {
    title: 'Văn bản ban hành',
    also: ['quyết định', 'văn bản', 'quyết định ban hành'],
    description: 'Quyết định ban hành kế hoạch, hoặc chính kế hoạch nếu không kèm quyết định.',
    keys: {
      kind: {
        title: 'Loại văn bản',
        also: ['loại'],
        description: 'Loại của văn bản ban hành. Không ghi là quyết định.',
        choices: {
          decision: 'quyết định (mặc định)',
          plan: 'kế hoạch ban hành riêng, không kèm quyết định',
          'official-letter': 'công văn',
          conclusion: 'kết luận',
          other: 'loại khác',
        },
        spoken: {
          decision: ['QĐ'],
          plan: ['kế hoạch', 'KH'],
          'official-letter': ['CV'],
          conclusion: ['KL', 'thông báo kết luận'],
          other: ['khác'],
        },
      },
      number: {
        title: 'Số, ký hiệu',
        also: ['số', 'số văn bản', 'số hiệu', 'số quyết định', 'ký hiệu'],
        description: 'Số và ký hiệu đầy đủ của văn bản.',
        examples: ['92/QĐ-UBND'],
      },
      date: {
        title: 'Ngày ký',
        also: ['ngày', 'ngày ban hành', 'ngày tháng', 'ngày văn bản', 'ngày quyết định', 'ngày ký ban hành'],
        description: 'Ngày ký văn bản; mọi lịch và hạn tính từ ngày này trở đi.',
        examples: ['2026-01-15'],
      },
      title: {
        title: 'Trích yếu',
        also: ['tên', 'về việc', 'tiêu đề', 'tên văn bản', 'trích yếu nội dung'],
        description: 'Trích yếu nội dung văn bản.',
        examples: ['Ban hành Kế hoạch kiểm tra công tác CCHC năm 2026'],
      },
      effective: {
        title: 'Hiệu lực',
        also: ['ngày hiệu lực', 'ngày có hiệu lực', 'hiệu lực thi hành'],
        description: 'Từ khi nào văn bản có hiệu lực.',
        keys: {
          from: {
            title: 'Có hiệu lực từ',
            also: ['từ', 'từ ngày', 'ngày', 'ngày hiệu lực'],
            description: 'Ngày đầu tiên có hiệu lực.',
            examples: ['2026-01-15'],
          },
          clause: clauseWords(),
        },
      },
      issuer: {
        title: 'Người ban hành',
        also: ['cơ quan ban hành', 'nơi ban hành', 'chủ thể ban hành'],
        description: 'Cơ quan ban hành, và chức vụ nếu một người ban hành.',
        keys: {
          agency: {
            title: 'Cơ quan ban hành',
            also: ['cơ quan', 'đơn vị'],
            description: 'Mã của cơ quan hoặc địa phương trong danh mục.',
            examples: ['tinh-vinh-long'],
          },
          post: {
            title: 'Chức vụ',
            also: ['chức danh'],
            description: 'Chức vụ của người ban hành. Không ghi nếu cả tập thể ban hành.',
            examples: ['Chủ tịch'],
          },
          clause: clauseWords(),
        },
      },
      signatory: {
        title: 'Người ký',
        also: ['ký', 'chữ ký', 'người ký văn bản'],
        description: 'Ai ký văn bản, theo hình thức nào (Nghị định 30/2020/NĐ-CP).',
        keys: signatoryWords(),
      },
      'legal-bases': {
        title: 'Căn cứ',
        also: ['căn cứ pháp lý', 'các căn cứ', 'cơ sở pháp lý'],
        description: 'Các văn bản mà văn bản ban hành căn cứ vào, theo thứ tự.',
        keys: {
          kind: {
            title: 'Loại căn cứ',
            also: ['loại', 'loại văn bản'],
            description: 'Loại của văn bản được căn cứ.',
            choices: {
              law: 'luật',
              resolution: 'nghị quyết',
              decree: 'nghị định',
              circular: 'thông tư',
              directive: 'chỉ thị',
              decision: 'quyết định',
              plan: 'kế hoạch',
              'official-letter': 'công văn',
              proposal: 'tờ trình',
              other: 'loại khác',
            },
            spoken: {
              law: ['bộ luật'],
              resolution: ['NQ'],
              decree: ['NĐ'],
              circular: ['TT', 'thông tư liên tịch'],
              directive: ['CT'],
              decision: ['QĐ'],
              plan: ['KH'],
              'official-letter': ['CV'],
              proposal: ['TTr'],
              other: ['khác'],
            },
          },
          number: {
            title: 'Số, ký hiệu',
            also: ['số', 'số văn bản', 'số hiệu', 'số quyết định', 'ký hiệu'],
            description: 'Số và ký hiệu của căn cứ, nếu có.',
            examples: ['900/QĐ-UBND'],
          },
          date: {
            title: 'Ngày ban hành',
            also: ['ngày', 'ngày ký'],
            description: 'Ngày ban hành hoặc thông qua căn cứ.',
            examples: ['2015-06-19'],
          },
          issuer: {
            title: 'Nơi ban hành',
            also: ['cơ quan ban hành', 'người ban hành', 'cơ quan'],
            description: 'Ai ban hành căn cứ, viết bằng chữ.',
            examples: ['Chủ tịch UBND tỉnh'],
          },
          title: {
            title: 'Tên hoặc trích yếu',
            also: ['tên', 'trích yếu', 'tên văn bản', 'tiêu đề', 'về việc'],
            description: 'Tên luật, hoặc trích yếu của căn cứ.',
            examples: ['Luật Tổ chức chính quyền địa phương'],
          },
          clause: clauseWords(),
        },
      },
      proposal: {
        title: 'Theo đề nghị của',
        also: ['đề nghị', 'tờ trình', 'theo đề nghị', 'cơ quan đề nghị'],
        description: 'Cơ quan đề nghị ban hành, và tờ trình của cơ quan ấy.',
        keys: {
          agency: {
            title: 'Cơ quan đề nghị',
            also: ['cơ quan', 'đơn vị'],
            description: 'Mã của cơ quan trong danh mục.',
            examples: ['so-noi-vu'],
          },
          post: {
            title: 'Chức vụ',
            also: ['chức danh'],
            description: 'Chức vụ của người đề nghị.',
            examples: ['Giám đốc'],
          },
          number: {
            title: 'Số tờ trình',
            also: ['số', 'tờ trình', 'tờ trình số'],
            description: 'Số và ký hiệu tờ trình.',
            examples: ['08/TTr-SNV'],
          },
          date: {
            title: 'Ngày tờ trình',
            also: ['ngày', 'ngày trình'],
            description: 'Ngày ký tờ trình.',
            examples: ['2026-01-10'],
          },
          clause: clauseWords(),
        },
      },
      articles: {
        title: 'Các điều',
        also: ['điều', 'điều khoản thi hành', 'điều khoản thực hiện'],
        description: 'Các điều của quyết định, mỗi điều một mục.',
        keys: {
          text: {
            title: 'Nội dung điều',
            also: ['nội dung'],
            description: 'Điều này nói gì, ghi ngắn.',
            examples: ['Tổ chức thực hiện'],
          },
          clause: clauseWords(),
          owners: {
            title: 'Ai chịu trách nhiệm',
            also: ['chịu trách nhiệm', 'trách nhiệm', 'người chịu trách nhiệm', 'thi hành'],
            description: 'Những người, những cơ quan phải thi hành điều này, viết bằng chữ.',
            examples: [['Giám đốc Sở Nội vụ']],
          },
        },
      },
      recipients: {
        title: 'Nơi nhận',
        also: ['các nơi nhận'],
        description: 'Nơi nhận của văn bản, mỗi nơi một mục.',
        keys: recipientWords(),
      },
      filing: {
        title: 'Lưu',
        also: ['nơi lưu', 'lưu trữ'],
        description: 'Dòng “Lưu:” cuối nơi nhận.',
        keys: filingWords(),
      },
    },
  };
}
