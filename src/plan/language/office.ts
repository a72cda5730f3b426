import type * as z from 'zod';
import type { Path } from '../../diagnostics/path.ts';
import { hours, mapping, reference, text } from './scalars.ts';
import { venueWords } from './venue.ts';
import {
  type Filing,
  filingShape,
  filingWords,
  normaliseFiling,
  type LetterRecipient,
  letterRecipientsShape,
  letterRecipientWords,
  normaliseLetterRecipients,
  normaliseSignatory,
  type Signatory,
  signatoryShape,
  signatoryWords,
} from './signing.ts';
import type { WordsOf } from './words-of.ts';

/** The secretariat's own facts. */
export interface Office {
  readonly path: Path;
  readonly agency: string;
  readonly place: string | null;
  readonly symbol: string | null;
  readonly signer: Signatory | null;
  /** Who receives a copy of its letters, and where they are filed. */
  readonly recipients: readonly LetterRecipient[];
  readonly filing: Filing | null;
  readonly address: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly contact: string | null;
  /** Where visits take place for which nothing else is said. */
  readonly venue: string | null;
  /** Hours of the sessions, `07:30-11:30`. */
  readonly hours: { readonly morning: string; readonly afternoon: string } | null;
}

/** The secretariat, as it is written. */
export const officeShape = mapping({
  agency: reference,
  place: text.optional(),
  symbol: text.optional(),
  signer: signatoryShape.optional(),
  recipients: letterRecipientsShape.optional(),
  filing: filingShape.optional(),
  address: text.optional(),
  phone: text.optional(),
  email: text.optional(),
  contact: text.optional(),
  venue: text.optional(),
  hours: mapping({ morning: hours, afternoon: hours }).optional(),
});

type OfficeInput = z.output<typeof officeShape>;

/** The secretariat, with null for what is not said. */
export function normaliseOffice(office: OfficeInput): Office {
  return {
    path: ['office'],
    agency: office.agency,
    place: office.place ?? null,
    symbol: office.symbol ?? null,
    signer: normaliseSignatory(office.signer),
    recipients: normaliseLetterRecipients(office.recipients, ['office']),
    filing: normaliseFiling(office.filing, ['office']),
    address: office.address ?? null,
    phone: office.phone ?? null,
    email: office.email ?? null,
    contact: office.contact ?? null,
    venue: office.venue ?? null,
    hours: office.hours ?? null,
  };
}

/** What an editor says of `office` and below it. */
export function officeWords(): WordsOf<OfficeInput> {
  return {
    title: 'Văn phòng thư ký',
    also: [
      'thư ký',
      'cơ quan thường trực',
      'ban thư ký',
      'thường trực',
      'văn phòng',
      'bộ phận thư ký',
      'thư kí',
    ],
    description: 'Cơ quan viết thư, lập lịch và theo dõi; thường là Sở Nội vụ.',
    keys: {
      agency: {
        title: 'Cơ quan thư ký',
        also: ['cơ quan', 'đơn vị'],
        description: 'Mã của cơ quan trong danh mục.',
        examples: ['so-noi-vu'],
      },
      place: {
        title: 'Địa danh',
        also: ['nơi', 'nơi ký'],
        description: 'Địa danh ghi trước ngày tháng ở đầu thư.',
        examples: ['Vĩnh Long'],
      },
      symbol: {
        title: 'Ký hiệu công văn',
        also: ['ký hiệu', 'ký hiệu văn bản'],
        description: 'Ký hiệu đứng sau số của công văn.',
        examples: ['SNV-CCHC'],
      },
      signer: {
        title: 'Người ký thư',
        also: ['người ký', 'ký', 'chữ ký', 'người ký văn bản'],
        description: 'Ai ký các thư của văn phòng thư ký, theo hình thức nào.',
        keys: signatoryWords(),
      },
      recipients: {
        title: 'Nơi nhận thư',
        also: ['nơi nhận'],
        description: 'Nơi nhận của thư, ngoài đơn vị được gửi.',
        keys: letterRecipientWords(),
      },
      filing: {
        title: 'Lưu',
        also: ['nơi lưu', 'lưu trữ'],
        description: 'Dòng “Lưu:” của thư.',
        keys: filingWords(),
      },
      address: {
        title: 'Địa chỉ',
        also: ['địa chỉ cơ quan'],
        description: 'Địa chỉ của cơ quan thư ký.',
        examples: ['Số 1, đường Ví Dụ'],
      },
      phone: {
        title: 'Điện thoại',
        also: ['số điện thoại', 'đt', 'sđt'],
        description: 'Số điện thoại, đặt trong nháy kép để giữ số 0 ở đầu.',
        examples: ['0000 000 000'],
      },
      email: {
        title: 'Thư điện tử',
        also: ['địa chỉ thư điện tử', 'hộp thư', 'mail'],
        description: 'Địa chỉ thư điện tử.',
        examples: ['vidu@example.com'],
      },
      contact: {
        title: 'Đầu mối liên hệ',
        also: ['đầu mối', 'liên hệ', 'người liên hệ'],
        description: 'Phòng hoặc người mà đơn vị liên hệ khi cần.',
        examples: ['Phòng Cải cách hành chính'],
      },
      venue: venueWords(),
      hours: {
        title: 'Giờ làm việc',
        also: ['giờ', 'giờ giấc'],
        description: 'Giờ của buổi sáng và buổi chiều, in trong thư thông báo và tệp lịch.',
        keys: {
          morning: {
            title: 'Buổi sáng',
            also: ['sáng'],
            description: 'Giờ bắt đầu và kết thúc buổi sáng.',
            examples: ['07:00-11:00'],
          },
          afternoon: {
            title: 'Buổi chiều',
            also: ['chiều'],
            description: 'Giờ bắt đầu và kết thúc buổi chiều.',
            examples: ['13:00-17:00'],
          },
        },
      },
    },
  };
}
