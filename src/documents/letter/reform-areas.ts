import { fold } from '../../plan/fold.ts';
import { type Area, AREAS } from '../../plan/language/areas.ts';
import type { Subject } from '../../plan/language/subjects.ts';
import type { TextItem } from '../../plan/language/texts.ts';
import { keeper } from '../kept.ts';

/** A figure that the outline asks for, and what it is counted in. */
export interface Figure {
  readonly what: string;
  readonly unit: string;
}

/** An area of reform in the outline of a report: what to tell of it, and the figures to fill in. */
export interface ReportedArea {
  readonly name: string;
  readonly results: string;
  readonly figures: readonly Figure[];
}

/** Words without diacritics by which a short text names an area. */
const NAMED_BY: Readonly<Record<Area, readonly string[]>> = {
  leadership: ['chi dao', 'dieu hanh'],
  institutions: ['the che', 'quy pham phap luat', 'qppl'],
  procedures: ['thu tuc hanh chinh', 'tthc', 'mot cua'],
  organisation: ['bo may'],
  'public-service': ['cong vu', 'vien chuc', 'can bo cong chuc', 'doi ngu'],
  'public-finance': ['tai chinh cong', 'quan ly tai chinh', 'tu chu tai chinh'],
  'digital-government': [
    'chinh quyen so',
    'chinh phu so',
    'chuyen doi so',
    'chinh quyen dien tu',
    'chinh phu dien tu',
    'dich vu cong truc tuyen',
    'hien dai hoa',
    'cong nghe thong tin',
    'an toan thong tin',
    'cntt',
  ],
};

/** Words by which a short text means the reform as a whole. */
const WHOLE = ['cchc', 'cai cach hanh chinh'];

/**
 * The areas that reports on some content and subjects cover, in their order: those that the plan gives them, else those that
 * their words name; all of them where some speak of the reform as a whole, or none names any.
 */
export function areasOf(items: readonly TextItem[], subjects: readonly Subject[]): Area[] {
  const given = new Set([...items, ...subjects].flatMap(({ areas }) => areas));
  if (given.size > 0) return AREAS.filter((area) => given.has(area));
  const covered = [...items.map(({ text }) => text), ...subjects.map(({ name }) => name)].map((text) =>
    kept(text, () => coveredBy(text)),
  );
  const found = new Set(covered.flatMap(({ named }) => named));
  const isWhole = covered.some((one) => one.isWhole);
  return isWhole || found.size === 0 ? [...AREAS] : AREAS.filter((area) => found.has(area));
}

/** What a text names: some areas, or, if none, perhaps the reform as a whole. */
interface Covered {
  readonly named: readonly Area[];
  readonly isWhole: boolean;
}

/** In characters, of texts that all outlines of a campaign are about. */
const MOST = 100_000;
const kept = keeper<Covered>(MOST, () => 0);

function coveredBy(text: string): Covered {
  const folded = fold(text);
  const named = AREAS.filter((area) => mentions(folded, NAMED_BY[area]));
  return { named, isWhole: named.length === 0 && mentions(folded, WHOLE) };
}

function mentions(text: string, words: readonly string[]): boolean {
  return words.some((word) => ` ${text} `.includes(` ${word} `));
}

/** What the outline of a report asks of each area. */
export const REPORTED_AREAS: Readonly<Record<Area, ReportedArea>> = {
  leadership: {
    name: 'Công tác chỉ đạo, điều hành',
    results:
      'Việc ban hành và thực hiện kế hoạch cải cách hành chính năm; phân công người phụ trách; tự kiểm tra, tuyên truyền, sáng kiến; trách nhiệm của người đứng đầu',
    figures: [
      { what: 'Văn bản chỉ đạo, điều hành về cải cách hành chính đã ban hành', unit: 'văn bản' },
      { what: 'Nhiệm vụ trong kế hoạch cải cách hành chính của năm', unit: 'nhiệm vụ' },
      { what: 'Nhiệm vụ đã hoàn thành', unit: 'nhiệm vụ' },
      { what: 'Phòng, đơn vị trực thuộc đã được tự kiểm tra', unit: 'đơn vị' },
      { what: 'Sáng kiến, cách làm mới về cải cách hành chính đã áp dụng', unit: 'sáng kiến' },
    ],
  },
  institutions: {
    name: 'Cải cách thể chế',
    results:
      'Việc xây dựng, ban hành hoặc tham mưu ban hành văn bản quy phạm pháp luật; kiểm tra, rà soát văn bản; theo dõi thi hành pháp luật',
    figures: [
      { what: 'Văn bản quy phạm pháp luật đã ban hành hoặc tham mưu ban hành', unit: 'văn bản' },
      { what: 'Văn bản được rà soát', unit: 'văn bản' },
      { what: 'Văn bản đã sửa đổi, thay thế, bãi bỏ sau rà soát', unit: 'văn bản' },
      { what: 'Văn bản còn phải xử lý', unit: 'văn bản' },
    ],
  },
  procedures: {
    name: 'Cải cách thủ tục hành chính',
    results:
      'Việc công bố, công khai, rà soát, đơn giản hóa thủ tục hành chính; tiếp nhận và trả kết quả theo cơ chế một cửa; giải quyết phản ánh, kiến nghị; xin lỗi khi trễ hẹn',
    figures: [
      { what: 'Thủ tục hành chính thuộc thẩm quyền giải quyết', unit: 'thủ tục' },
      { what: 'Hồ sơ đã tiếp nhận', unit: 'hồ sơ' },
      { what: 'Hồ sơ đã giải quyết trước hạn và đúng hạn', unit: 'hồ sơ' },
      { what: 'Hồ sơ giải quyết quá hạn', unit: 'hồ sơ' },
      { what: 'Hồ sơ quá hạn đã có văn bản xin lỗi', unit: 'hồ sơ' },
      { what: 'Phản ánh, kiến nghị đã tiếp nhận', unit: 'phản ánh' },
      { what: 'Phản ánh, kiến nghị đã giải quyết', unit: 'phản ánh' },
    ],
  },
  organisation: {
    name: 'Cải cách tổ chức bộ máy',
    results:
      'Việc sắp xếp tổ chức bộ máy; quy định chức năng, nhiệm vụ, quy chế làm việc; phân cấp, ủy quyền và kiểm tra sau phân cấp',
    figures: [
      { what: 'Phòng, đơn vị trực thuộc hiện có', unit: 'đơn vị' },
      { what: 'Phòng, đơn vị đã giảm do sắp xếp', unit: 'đơn vị' },
      { what: 'Nhiệm vụ được phân cấp, ủy quyền', unit: 'nhiệm vụ' },
      { what: 'Cấp trưởng, cấp phó hiện có', unit: 'người' },
    ],
  },
  'public-service': {
    name: 'Cải cách chế độ công vụ',
    results:
      'Việc thực hiện vị trí việc làm; tuyển dụng, bố trí, đánh giá, đào tạo, bồi dưỡng cán bộ, công chức, viên chức; chấp hành kỷ luật, kỷ cương hành chính',
    figures: [
      { what: 'Biên chế công chức được giao', unit: 'người' },
      { what: 'Công chức hiện có mặt', unit: 'người' },
      { what: 'Số lượng người làm việc trong đơn vị sự nghiệp công lập', unit: 'người' },
      { what: 'Người được đào tạo, bồi dưỡng trong kỳ', unit: 'lượt người' },
      { what: 'Người bị xử lý kỷ luật trong kỳ', unit: 'người' },
    ],
  },
  'public-finance': {
    name: 'Cải cách tài chính công',
    results:
      'Việc quản lý, sử dụng kinh phí, tài sản công; cơ chế tự chủ; giải ngân; thực hiện kiến nghị của thanh tra, kiểm toán',
    figures: [
      { what: 'Kinh phí quản lý hành chính được giao', unit: 'triệu đồng' },
      { what: 'Kinh phí đã thực hiện', unit: 'triệu đồng' },
      { what: 'Kinh phí tiết kiệm để chi thu nhập tăng thêm', unit: 'triệu đồng' },
      { what: 'Đơn vị sự nghiệp công lập đã giao tự chủ tài chính', unit: 'đơn vị' },
      { what: 'Tiền đã nộp theo kiến nghị của thanh tra, kiểm toán', unit: 'triệu đồng' },
    ],
  },
  'digital-government': {
    name: 'Xây dựng và phát triển chính quyền điện tử, chính quyền số',
    results:
      'Việc gửi, nhận, ký số văn bản điện tử; cung cấp dịch vụ công trực tuyến; số hóa hồ sơ, kết quả giải quyết; chia sẻ dữ liệu; bảo đảm an toàn thông tin',
    figures: [
      { what: 'Văn bản đi được ký số và gửi trên môi trường mạng', unit: '%' },
      { what: 'Thủ tục hành chính cung cấp dịch vụ công trực tuyến', unit: 'thủ tục' },
      { what: 'Hồ sơ tiếp nhận trực tuyến', unit: 'hồ sơ' },
      { what: 'Hồ sơ được số hóa khi tiếp nhận', unit: 'hồ sơ' },
      { what: 'Kết quả giải quyết được số hóa', unit: 'kết quả' },
      { what: 'Hồ sơ thanh toán trực tuyến phí, lệ phí', unit: 'hồ sơ' },
    ],
  },
};
