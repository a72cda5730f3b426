import type { Beginning, Body } from '../../../documents/starter/starter.ts';
import { scalar } from '../../../plan/yaml/yaml-scalar.ts';

/** A directory to begin with, as YAML with comments that say how to go on; `schema` is the path to its JSON Schema, if any. */
export function directoryYaml(beginning: Beginning, schema: string | null): string {
  const { provinceInSentence, province, levels, bodies } = beginning;
  const localities = bodies.filter(({ kind }) => kind === null);
  const agencies = bodies.filter(({ kind }) => kind !== null);
  const above =
    levels === 3
      ? 'xã, phường, thị trấn thuộc huyện; huyện thuộc tỉnh'
      : 'hai cấp: xã, phường thuộc thẳng tỉnh';
  return `# Danh mục cơ quan, địa phương của ${provinceInSentence}. Dùng chung được cho kế hoạch của nhiều năm.
# Cách viết: docs/ngon-ngu.md, mục 4. Thêm cơ quan, địa phương bằng cách chép một mục rồi sửa.
${schema === null ? '' : `# yaml-language-server: $schema=${schema}\n`}
cchc-directory: 1
province: ${scalar(province)}

# Số liệu lấy từ đâu.
sources:
  - Chưa đối chiếu với danh mục chính thức # SỬA: văn bản hoặc trang mà bạn đã đối chiếu

# Địa phương (${above}). Mỗi địa phương đứng cho Ủy ban nhân dân của mình.
# "id" là mã, không đổi khi đổi tên. Có thể thêm mã đơn vị hành chính, trong nháy kép: code: "29740"
localities:
${localities.map((body) => entryOf(body, levels)).join('\n')}

# Cơ quan. "kind" là loại: department (sở), office (văn phòng), management-board (ban quản lý), vertical (ngành dọc),
# public-service (đơn vị sự nghiệp), enterprise (doanh nghiệp), other (khác). "short" là tên tắt, ví dụ short: SNV
agencies:
${agencies.map((body) => entryOf(body, levels)).join('\n')}
`;
}

function entryOf({ id, name, kind, level, parent }: Body, levels: 2 | 3): string {
  const lines = [
    `  - id: ${id}`,
    `name: ${scalar(name)}`,
    ...(kind === null ? [] : [`kind: ${kind}`]),
    `level: ${level}`,
    ...(parent === null ? [] : [`parent: ${parent}`]),
    ...(levels === 3 && level === 'district' ? ['to: 2025-06-30'] : []),
  ];
  return lines.join('\n    ');
}
