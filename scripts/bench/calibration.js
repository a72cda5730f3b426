/**
 * A fixed piece of work: arithmetic, sorting, texts and tables, in about the shares that the tool has of them. It took one second
 * of processor time on the machine on which the goals were set, so that a goal of "8 s" is 8 times this work wherever it is
 * measured. It names nothing outside itself, since it also runs within a page. Returns a number that depends on all it did.
 */
export function calibrate() {
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return state >>> 0;
  };
  let sum = 0;
  for (let turn = 0; turn < 19; turn++) {
    const numbers = Float64Array.from({ length: 60_000 }, () => next() / 4_294_967_296);
    for (let pass = 0; pass < 40; pass++)
      for (let index = 1; index < numbers.length; index++)
        numbers[index] = Math.max(0, numbers[index] - numbers[index - 1] * 0.25) + 0.001;
    const rows = Array.from({ length: 20_000 }, (_, id) => ({ id, weight: next() % 1000 }));
    rows.sort((one, other) => one.weight - other.weight || one.id - other.id);
    const counts = new Map();
    for (const { id, weight } of rows) {
      const name = `đơn vị ${weight} ${id % 7}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    sum += numbers[numbers.length - 1] + rows[0].id + counts.size;
  }
  return sum;
}
