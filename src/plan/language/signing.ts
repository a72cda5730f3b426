import * as z from 'zod';
import type { Path } from '../../diagnostics/path.ts';
import { clause, clauseWords, type Item } from './item.ts';
import { choice, mapping, reference, text } from './scalars.ts';
import type { WordsOfKeys } from './words-of.ts';

/** Who signs a document, and in which form. */
export interface Signatory {
  readonly form: string | null;
  /** The collective for which a deputy signs on behalf of its head. */
  readonly collective: string | null;
  readonly onBehalfOf: string | null;
  readonly post: string;
  readonly name: string | null;
}

/** Who receives a copy. */
export interface Recipient extends Item {
  readonly to: string;
}

/** Who receives a copy of letters. */
export interface LetterRecipient extends Recipient {
  /** The kinds of paper of which it gets one; empty: of all. */
  readonly for: readonly string[];
}

/** Where a copy is filed: the registry (VT) and the drafting unit. */
export interface Filing extends Item {
  readonly with: string;
  readonly symbol: string | null;
}

/** How the signer signs (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7). */
const SIGNING_FORMS = ['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.'] as const;

/** Who signs, and in which form. */
export const signatoryShape = mapping({
  form: choice(SIGNING_FORMS).optional(),
  /** Of a deputy who signs for a collective: the collective, printed above as TM. */
  collective: text.optional(),
  'on-behalf-of': text.optional(),
  post: text,
  name: text.optional(),
});

/** Who receives a document (nơi nhận), one entry a line. */
export const recipientsShape = z.array(mapping({ to: text, clause: clause.optional() }));

/** Who receives letters, and of which kinds. */
export const letterRecipientsShape = z.array(
  mapping({ to: text, for: z.array(reference).optional(), clause: clause.optional() }),
);

/** Where a copy is filed (Lưu:). */
export const filingShape = mapping({ with: text, symbol: text.optional(), clause: clause.optional() });

type SignatoryInput = z.output<typeof signatoryShape>;
type RecipientInput = z.output<typeof recipientsShape>[number];
type LetterRecipientInput = z.output<typeof letterRecipientsShape>[number];
type FilingInput = z.output<typeof filingShape>;

/** Who signs, with null for what is not said. */
export function normaliseSignatory(signatory: SignatoryInput | undefined): Signatory | null {
  if (signatory === undefined) return null;
  return {
    form: signatory.form ?? null,
    collective: signatory.collective ?? null,
    onBehalfOf: signatory['on-behalf-of'] ?? null,
    post: signatory.post,
    name: signatory.name ?? null,
  };
}

/** Who receives a document whose keys stand at `path`. */
export function normaliseRecipients(
  recipients: readonly RecipientInput[] | undefined,
  path: Path,
): readonly Recipient[] {
  return (recipients ?? []).map(({ to, clause }, index) => ({
    path: [...path, 'recipients', index],
    clause: clause ?? null,
    to,
  }));
}

/** Who receives the letters of the office whose keys stand at `path`. */
export function normaliseLetterRecipients(
  recipients: readonly LetterRecipientInput[] | undefined,
  path: Path,
): readonly LetterRecipient[] {
  const kinds = (recipients ?? []).map((one) => one.for ?? []);
  return normaliseRecipients(recipients, path).map((recipient, index) => ({
    ...recipient,
    for: kinds[index] ?? [],
  }));
}

/** Where a document whose keys stand at `path` is filed. */
export function normaliseFiling(filing: FilingInput | undefined, path: Path): Filing | null {
  if (filing === undefined) return null;
  const { with: registry, symbol, clause } = filing;
  return { path: [...path, 'filing'], clause: clause ?? null, with: registry, symbol: symbol ?? null };
}

/** What an editor says of the keys of a signer. */
export function signatoryWords(): WordsOfKeys<SignatoryInput> {
  return {
    form: {
      title: 'Hình thức ký',
      also: ['hình thức', 'thể thức ký'],
      description: 'Chữ viết tắt trước chức vụ. Không ghi nếu người đứng đầu tự ký.',
      choices: {
        'TM.': 'thay mặt tập thể',
        'KT.': 'ký thay người đứng đầu',
        'TL.': 'thừa lệnh',
        'TUQ.': 'thừa ủy quyền',
        'Q.': 'quyền (người được giao quyền cấp trưởng)',
      },
      spoken: {
        'TM.': ['thay mặt'],
        'KT.': ['ký thay'],
        'TL.': ['TL'],
        'TUQ.': ['ủy quyền'],
        'Q.': ['quyền'],
      },
    },
    collective: {
      title: 'Tập thể được thay mặt',
      also: ['tập thể', 'thay mặt', 'thay mặt cho'],
      description: 'Khi cấp phó ký thay người đứng đầu một tập thể: tên tập thể, in ở dòng TM. phía trên.',
      examples: ['Ủy ban nhân dân'],
    },
    'on-behalf-of': {
      title: 'Ký thay ai',
      also: ['ký thay', 'ký thay cho', 'thay cho'],
      description: 'Chức vụ hoặc tập thể mà người ký thay.',
      examples: ['Chủ tịch', 'Giám đốc', 'Ủy ban nhân dân'],
    },
    post: {
      title: 'Chức vụ của người ký',
      also: ['chức vụ', 'chức danh'],
      description: 'Chức vụ in dưới dòng ký thay.',
      examples: ['Phó Chủ tịch', 'Phó Giám đốc'],
    },
    name: {
      title: 'Họ và tên người ký',
      also: ['họ và tên', 'họ tên', 'tên', 'người ký'],
      description: 'Bỏ trống khi chưa biết ai ký.',
      examples: ['Nguyễn Văn Ví Dụ'],
    },
  };
}

/** What an editor says of the keys of a recipient. */
export function recipientWords(): WordsOfKeys<RecipientInput> {
  return {
    to: {
      title: 'Gửi ai',
      also: ['gửi', 'nơi nhận', 'gửi đến'],
      description: 'Một nơi nhận, như in ở cuối văn bản.',
      examples: ['Như Điều 2', 'Chủ tịch UBND tỉnh'],
    },
    clause: clauseWords(),
  };
}

/** What an editor says of the keys of a recipient of letters. */
export function letterRecipientWords(): WordsOfKeys<LetterRecipientInput> {
  return {
    ...recipientWords(),
    for: {
      title: 'Với loại văn bản nào',
      also: ['dành cho', 'loại văn bản', 'với'],
      description: 'Tên các loại văn bản gửi nơi này, như ở lệnh cchc letter. Không ghi là mọi loại.',
      examples: [['conclusion'], ['notice', 'team']],
    },
  };
}

/** What an editor says of the keys of a filing. */
export function filingWords(): WordsOfKeys<FilingInput> {
  return {
    with: {
      title: 'Nơi lưu',
      also: ['lưu', 'lưu tại'],
      description: 'Nơi lưu văn bản, thường là văn thư.',
      examples: ['VT'],
    },
    symbol: {
      title: 'Ký hiệu lưu',
      also: ['ký hiệu'],
      description: 'Ký hiệu của đơn vị soạn thảo, sau nơi lưu.',
      examples: ['CCHC', 'NC'],
    },
    clause: clauseWords(),
  };
}
