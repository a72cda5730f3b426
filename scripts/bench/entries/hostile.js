// Files that are huge or hostile: an answer or a clear error, soon and in little memory.
import {
  writeAliasBomb,
  writeDeepNesting,
  writeHugePlan,
  writeJunk,
  writeLongLine,
  writeManyUnits,
} from '../files/hostile-files.js';
import { WORK } from '../peers/bare.js';
import { ours } from '../sampler.js';

export const HOSTILE = [
  ['huge-plan', 'kế hoạch 5 MB', writeHugePlan],
  ['long-line', 'một dòng dài 1 MB', writeLongLine],
  ['many-units', '100.000 đơn vị không có trong danh mục', writeManyUnits],
  ['alias-bomb', 'bom YAML: mười tầng bí danh', writeAliasBomb],
  ['deep-nesting', '200.000 danh sách lồng nhau', writeDeepNesting],
  ['junk', '1 MB rác', writeJunk],
].map(([name, vi, write]) => ({
  name,
  vi,
  sampler(site) {
    const file = site.once(name, () => write(site.folder(name)));
    const check = ({ status }) => {
      if (status !== 0 && status !== 1) throw new Error(`ended with status ${status}`);
    };
    return ours(site, ['schedule', file], { isMemoryAsked: true, check });
  },
  peer: WORK,
  ratio: 10,
  megabytes: 1000,
  pairs: 3,
}));
