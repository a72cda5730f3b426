/** How long a text is on one line. */
export type Measure = (text: string) => number;

/** Words that begin a new line well and never end one. */
const BEGINS_LINE = new Set(['VÀ', 'TỈNH', 'HUYỆN', 'XÃ', 'PHƯỜNG', 'QUẬN', 'ỦY', 'UBND', 'HĐND']);
/** A date stays whole, and a number with the word it belongs to. */
const BEFORE_NUMBER = new Set(['NGÀY', 'THÁNG', 'NĂM', 'SỐ']);
const AFTER_NUMBER = new Set(['THÁNG', 'NĂM']);
/** Words of two syllables in names of agencies and localities: a line does not end between the two. */
const COMPOUNDS = new Set(
  (
    'ỦY BAN|NHÂN DÂN|HỘI ĐỒNG|THÀNH PHỐ|THỊ XÃ|THỊ TRẤN|ĐẶC KHU|VĂN PHÒNG|THANH TRA|NỘI VỤ|NGOẠI VỤ|TƯ PHÁP|TÀI CHÍNH|KẾ HOẠCH|' +
    'ĐẦU TƯ|CÔNG THƯƠNG|XÂY DỰNG|GIAO THÔNG|VẬN TẢI|NÔNG NGHIỆP|NÔNG THÔN|PHÁT TRIỂN|MÔI TRƯỜNG|TÀI NGUYÊN|THÔNG TIN|' +
    'TRUYỀN THÔNG|LAO ĐỘNG|THƯƠNG BINH|XÃ HỘI|VĂN HÓA|THỂ THAO|DU LỊCH|KHOA HỌC|CÔNG NGHỆ|GIÁO DỤC|ĐÀO TẠO|Y TẾ|DÂN TỘC|' +
    'TÔN GIÁO|QUẢN LÝ|KINH TẾ|CÔNG NGHIỆP|KIỂM TRA|CẢI CÁCH|HÀNH CHÍNH|TRUNG TÂM|PHỤC VỤ|CÔNG TÁC|ĐƠN VỊ|CẤP TỈNH|CẤP HUYỆN|CẤP XÃ|THÔNG BÁO|BÁO CÁO|ĐỀ CƯƠNG'
  ).split('|'),
);
/** What a break costs, against the square of the part of a line that differs from the average. */
const BAD_BREAK = 12;
const GOOD_BREAK = -0.05;
const LINE = 10;

/**
 * The lines of a text, broken at blanks so that none is longer than `width` by `measure`: few, of about the same
 * length, not ending within a word of two syllables or a date, best before a word that begins a part of a name. A word longer than a
 * line is broken between letters.
 */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  const words = text.split(/ +/).filter((word) => word !== '');
  const pieces = words.flatMap((word) => cut(word, width, measure));
  const blank = measure(' ');
  const lengths = pieces.map((piece) => measure(piece));
  // best[i]: the least cost of the lines from piece i on, and where the first of them ends.
  const best: { cost: number; end: number }[] = [];
  best[pieces.length] = { cost: 0, end: pieces.length };
  const average = averageLine(lengths, blank, width);
  for (let start = pieces.length - 1; start >= 0; start--) {
    let length = -blank;
    let found = { cost: Number.POSITIVE_INFINITY, end: start + 1 };
    for (let end = start + 1; end <= pieces.length; end++) {
      length += blank + (lengths[end - 1] ?? 0);
      if (length > width && end > start + 1) break;
      const rest = best[end]?.cost ?? 0;
      const cost = LINE + ((average - length) / width) ** 2 + breakCost(pieces, start, end) + rest;
      if (cost < found.cost) found = { cost, end };
    }
    best[start] = found;
  }
  const lines: string[] = [];
  for (let start = 0; start < pieces.length; start = best[start]?.end ?? pieces.length) {
    lines.push(pieces.slice(start, best[start]?.end).join(' '));
  }
  return lines;
}

/** How long each line is if all are equally long. */
function averageLine(lengths: readonly number[], blank: number, width: number): number {
  const total = lengths.reduce((sum, length) => sum + length + blank, 0);
  return total / Math.max(1, Math.ceil(total / width));
}

function breakCost(pieces: readonly string[], start: number, end: number): number {
  // Half a word of two syllables, as a rule.
  if (end === pieces.length) return start > 0 && start === end - 1 ? BAD_BREAK : 0;
  const before = pieces[end - 1]?.toUpperCase() ?? '';
  const after = pieces[end]?.toUpperCase() ?? '';
  if (COMPOUNDS.has(`${before} ${after}`) || BEGINS_LINE.has(before)) return BAD_BREAK;
  if (BEFORE_NUMBER.has(before) || (AFTER_NUMBER.has(after) && /^\d|\u00a0/.test(before))) return BAD_BREAK;
  const first = `${after} ${pieces[end + 1]?.toUpperCase() ?? ''}`;
  return BEGINS_LINE.has(after) || first === 'THÀNH PHỐ' ? GOOD_BREAK : 0;
}

/** A word as it is, or in pieces that fit on a line. */
function cut(word: string, width: number, measure: Measure): string[] {
  if (measure(word) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && measure(piece + letter) > width) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
