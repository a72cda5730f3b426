/** Where an item stands in the data of a file: keys of mappings and positions in lists, from the top. */
export type Path = readonly (string | number)[];

/** A path in words, `units[2].pin.date`, for messages. */
export function pathText(path: Path): string {
  let text = '';
  for (const step of path) text += typeof step === 'number' ? `[${step}]` : text === '' ? step : `.${step}`;
  return text;
}
