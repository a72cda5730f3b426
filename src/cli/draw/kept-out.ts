import { bodyName, type Directory } from '../../plan/directory.ts';
import type { Excluded } from '../../plan/language/excluded.ts';
import { nearest } from '../../plan/nearest.ts';
import { didYouMean } from '../command-line/did-you-mean.ts';
import { UsageError } from '../command-line/usage-error.ts';
import type { KeptOut } from './draw-verb.ts';

/**
 * Who is kept out of a draw: those of the plan that could be drawn otherwise, and those named beside it, by id or name.
 * Throws a UsageError for a unit that could not be drawn anyway, may be several, or is named twice.
 */
export function keptOutOf(
  units: readonly string[],
  ofPlan: readonly Excluded[],
  named: readonly KeptOut[],
  directory: Directory,
): readonly Excluded[] {
  const excluded = ofPlan.filter(({ unit }) => units.includes(unit));
  for (const { named: name, reason } of named) {
    const unit = unitAmong(name, units, directory);
    if (excluded.some((one) => one.unit === unit))
      throw new UsageError(
        {
          vi: `--exclude: "${unit}" đã bị loại rồi`,
          en: `--exclude: "${unit}" is excluded already`,
        },
        {
          vi: 'Mỗi đơn vị chỉ nêu một lần, ở "excluded" của khối hoặc bằng --exclude.',
          en: 'Name each unit once, under "excluded" of the block or by --exclude.',
        },
      );
    excluded.push({ unit, reason: reason.normalize('NFC') });
  }
  return excluded;
}

function unitAmong(named: string, units: readonly string[], directory: Directory): string {
  if (units.includes(named)) return named;
  const found = directory.find(named).filter(({ id }) => units.includes(id));
  const [unit, ...others] = found;
  if (unit !== undefined && others.length === 0) return unit.id;
  if (unit !== undefined)
    throw new UsageError(
      {
        vi: `--exclude: "${named}" có thể là nhiều đơn vị`,
        en: `--exclude: "${named}" may be several units`,
      },
      {
        vi: `Hãy nêu một mã: ${found.map(({ id }) => id).join(', ')}`,
        en: `Name one id: ${found.map(({ id }) => id).join(', ')}`,
      },
    );
  const names = units.flatMap((id) => {
    const agency = directory.get(id);
    return agency === undefined ? [id] : [id, bodyName(agency)];
  });
  const near = nearest(named, names);
  throw new UsageError(
    {
      vi: `--exclude: "${named}" không có trong danh sách bốc thăm`,
      en: `--exclude: "${named}" is none of those that could be drawn`,
    },
    near === null
      ? {
          vi: 'Đơn vị không thuộc khối, không còn hoạt động hay đã có tên trong kế hoạch thì không cần loại.',
          en: 'A unit that is not of the block, does not exist then, or is named by the plan need not be excluded.',
        }
      : didYouMean(near),
  );
}
