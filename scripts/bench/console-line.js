// What is printed of an entry as soon as it is measured.

const MARKS = { held: 'ok    ', missed: 'MISSED', unmeasured: '----  ', wrong: 'WRONG ' };

/** One line of an entry. */
export function consoleLine({ entry, state, figures, why }) {
  const head = `${MARKS[state]} ${entry.name}:`;
  if (state === 'unmeasured') return `${head} not measured: ${why} is not installed`;
  if (state === 'wrong') return `${head} ${why}`;
  const { ratio, time, peerTime, wall, megabytes, kilobytes, memoryRatio } = figures;
  const kind = ratio.by === 'processor' ? `s of processor time (${wall.toFixed(2)} s wall)` : 's wall';
  const parts = [
    `${time.toFixed(3)} ${kind}`,
    `${number(ratio.median)} (${number(ratio.least)} to ${number(ratio.most)}) times ${entry.peer.en}, ${peerTime.toFixed(3)} s`,
    ...(megabytes === null ? [] : [`${megabytes.toFixed(0)} MB`]),
    ...(kilobytes === null ? [] : [`${kilobytes.toFixed(0)} kB`]),
    ...(memoryRatio === null ? [] : [`${number(memoryRatio)} times its memory`]),
  ];
  return `${head} ${parts.join(', ')} (goal: ${goals(entry)})`;
}

function goals({ ratio, megabytes, kilobytes, memoryRatio }) {
  const parts = [
    ...(ratio === null ? [] : [`${ratio} times`]),
    ...(megabytes === undefined ? [] : [`${megabytes} MB`]),
    ...(kilobytes === undefined ? [] : [`${kilobytes} kB`]),
    ...(memoryRatio === undefined ? [] : [`${memoryRatio} times the memory`]),
  ];
  return `at most ${parts.join(', ')}`;
}

/** A ratio, with as many digits as it deserves. */
function number(value) {
  return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** The last line. */
export function summaryLine(results) {
  const count = (state) => results.filter((result) => result.state === state).length;
  const wrong = count('wrong') === 0 ? '' : `, ${count('wrong')} wrong`;
  return `${results.length} entries, ${count('missed')} missed, ${count('unmeasured')} not measured${wrong}`;
}
