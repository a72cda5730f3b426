/** Calls that print to a terminal: every verb, in each of its formats that a terminal can show. */
export const COLOURED_CALLS: readonly (readonly string[])[] = [
  ...withFormats(
    ['schedule', 'plans/vinh-long-2021.yaml'],
    ['text', 'json', 'csv', 'md', 'html', 'svg', 'ics'],
  ),
  ['schedule', 'plans/vi-du-hai-cap-2026.yaml', '--explain'],
  ...['secretariat', 'team', 'unit', 'seconding'].map((side) => [
    'checklist',
    'plans/vinh-long-2021.yaml',
    '--for',
    side,
  ]),
  ...withFormats(['checklist', 'plans/vinh-long-2021.yaml'], ['md', 'json', 'ics']),
  ...withFormats(['validate', 'plans'], ['text', 'json', 'sarif', 'github']),
  ...withFormats(
    ['validate', 'tests/rules/fixtures/CC103-unknown-key/fires/plan.yaml'],
    ['text', 'json', 'sarif', 'github'],
  ),
  ...withFormats(['letter', 'outline', 'plans/vinh-long-2021.yaml'], ['md', 'html', 'text']),
  ...withFormats(
    ['status', 'plans/vi-du-theo-doi-2021.yaml', '--as-of', '2021-07-20'],
    ['text', 'json', 'md', 'html', 'ics'],
  ),
  ...withFormats(
    ['diff', 'plans/so-theo-doi/lich-2021-03.json', 'plans/so-theo-doi/lich-2021-07.json'],
    ['text', 'json', 'md'],
  ),
  ['record', 'raised', 'so-xay-dung', 'plans/vi-du-theo-doi-2021.yaml', '--on', '2021-12-01', '--dry-run'],
  ...withFormats(
    ['draw', 'plans/vi-du-boc-tham-2026.yaml', '--block', 'xa-phuong', '--seed', 'XSVL 27/03/2026: 482915'],
    ['text', 'json', 'md'],
  ),
  ...withFormats(['deadline', '2021-05-17', '--before', '15'], ['text', 'json']),
  ['deadline', '2021-05-17', '--before', '15', '--strict'],
  ...withFormats(['calendar', '2021'], ['text', 'json', 'csv']),
  ...withFormats(['explain'], ['text', 'md']),
  ...withFormats(['explain', 'CC401'], ['text', 'md']),
  [
    'init',
    '--province',
    'Gia Lai',
    '--year',
    '2027',
    '--levels',
    '2',
    '--unit',
    'Thanh tra',
    '--window',
    '2027-05',
    '--teams',
    '1',
    '--print',
  ],
  ...withFormats(['explain', 'deadlines'], ['text', 'md']),
  ['help'],
  ['help', 'record'],
  ['version'],
  ['schema'],
  ['completion', 'bash'],
];

function withFormats(words: readonly string[], formats: readonly string[]): string[][] {
  return formats.map((format) => [...words, '--format', format]);
}

/** A text without the escapes that colour it. */
export function withoutColour(text: string): string {
  return text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g'), '');
}
