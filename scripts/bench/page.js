// The page of figures, in Vietnamese.
import { cpus, totalmem } from 'node:os';

const STATES = { held: 'đạt', missed: '**chưa đạt**' };

/** The page that tells what a run found, on which machine and day. */
export function pageOf(groups, results, now) {
  const sections = groups.map(({ vi, entries }) => {
    const own = results.filter(({ entry }) => entries.includes(entry));
    return `## ${vi}\n\n${TABLE_HEAD}\n${own.map(row).join('\n')}\n`;
  });
  return `${intro(now)}\n${summary(results)}\n\n${sections.join('\n')}`;
}

const TABLE_HEAD = `| Việc | Thời gian | Bộ nhớ, cỡ tệp | So với | Tỷ lệ (ít nhất–nhiều nhất) | Mục tiêu | |
| --- | --- | --- | --- | --- | --- | --- |`;

function intro(now) {
  const [{ model }] = cpus();
  const day = [now.getDate(), now.getMonth() + 1].map((part) => String(part).padStart(2, '0'));
  return `# Số liệu

\`cchc\` nhanh đến đâu, so với chương trình khác trong cùng một lượt đo. Trang này do máy ghi: \`npm run bench -- --write\` trong bản sao (clone) của kho.

- **Ngày đo:** ${day.join('/')}/${now.getFullYear()}
- **Máy:** ${model.trim()}, ${cpus().length} lõi, ${Math.round(totalmem() / 2 ** 30)} GB bộ nhớ; Node.js ${process.versions.node} trên ${process.platform}

Cách đọc:

- **Thời gian** là thời gian bộ xử lý làm việc, cả lúc khởi động; ghi “đồng hồ” là thời gian chờ. Việc chia cho nhiều luồng chỉ đỡ thời gian chờ, nên xét theo đồng hồ; trang trong trình duyệt cũng vậy.
- **Tỷ lệ** là của từng cặp: hai bên chạy xen kẽ, cặp nào chia cặp ấy. Số đầu là số đứng giữa, trong ngoặc là cặp thấp nhất và cao nhất.
- **Việc chuẩn** là một việc cố định (số học, sắp xếp, chữ, bảng) chạy bằng Node.js, mất chừng một giây trên máy đặt ra mục tiêu. Mục tiêu “8” nghĩa là 8 giây trên máy ấy, và lâu hơn hay ngắn hơn bao nhiêu thì tùy máy đo.
- **Chưa đạt** chỉ xét theo tỷ lệ đứng giữa, bộ nhớ và cỡ tệp, không bao giờ theo số giây, vì số giây nói về máy cũng nhiều như về chương trình.
- Lịch nào cũng được kiểm lại: đúng tổng số buổi lệch đã biết, không đoàn nào ở hai nơi một lúc. Sai thì trang này không được ghi.
`;
}

function summary(results) {
  const count = (state) => results.filter((result) => result.state === state).length;
  return `**${results.length} mục, ${count('missed')} chưa đạt, ${count('unmeasured')} không đo.**`;
}

function row({ entry, state, figures, why }) {
  if (state === 'unmeasured')
    return cells([entry.vi, '', '', entry.peer.vi, '', goals(entry), `không đo: không có ${why}`]);
  const { ratio, time, megabytes, kilobytes, memoryRatio } = figures;
  return cells([
    entry.vi,
    `${seconds(time)}${ratio.by === 'wall' ? ' (đồng hồ)' : ''}`,
    [
      ...(megabytes === null ? [] : [`${decimal(megabytes, 0)} MB`]),
      ...(kilobytes === null ? [] : [`${decimal(kilobytes, 0)} kB`]),
      ...(memoryRatio === null ? [] : [`gấp ${share(memoryRatio)}`]),
    ].join(', '),
    `${entry.peer.vi}, ${seconds(figures.peerTime)}`,
    `${share(ratio.median)} (${share(ratio.least)}–${share(ratio.most)})`,
    goals(entry),
    STATES[state],
  ]);
}

function goals({ ratio, megabytes, kilobytes, memoryRatio }) {
  return [
    ...(ratio === null ? [] : [decimal(ratio)]),
    ...(megabytes === undefined ? [] : [`${decimal(megabytes)} MB`]),
    ...(kilobytes === undefined ? [] : [`${decimal(kilobytes)} kB`]),
    ...(memoryRatio === undefined ? [] : [`bộ nhớ gấp ${decimal(memoryRatio)}`]),
  ].join(', ');
}

function cells(values) {
  return `| ${values.join(' | ')} |`;
}

function seconds(value) {
  return value < 1 ? `${decimal(value * 1000, 0)} ms` : `${decimal(value, 1)} s`;
}

/** A ratio, with as many digits as it deserves. */
function share(value) {
  return value >= 10 ? decimal(value, 1) : decimal(value, 2);
}

/** A number as Vietnamese writes it. */
function decimal(value, digits) {
  const options =
    digits === undefined ? {} : { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return value.toLocaleString('vi-VN', options);
}
