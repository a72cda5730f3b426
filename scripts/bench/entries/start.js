// How soon a command on the real plan is done.
import { NODE, ownCommand } from '../peers/bare.js';
import { TASK_JUGGLER } from '../peers/task-juggler.js';
import { ours } from '../sampler.js';

const PAIRS = 15;

/** CI often bounds the memory of every Node. */
const IN_CI = { NODE_OPTIONS: '--max-old-space-size=4096' };

const FORMATS = ['txt', 'json', 'csv', 'md', 'html', 'svg', 'xlsx', 'ics'];

export const START = [
  {
    name: 'validate',
    vi: '`validate` kế hoạch thật',
    sampler: (site) => ours(site, ['validate', site.plan]),
    peer: NODE,
    ratio: 2,
    pairs: PAIRS,
  },
  {
    name: 'validate-in-ci',
    vi: '`validate` kế hoạch thật, bộ nhớ có hạn như trong CI',
    sampler: (site) => ours(site, ['validate', site.plan], { environment: IN_CI }),
    peer: NODE,
    ratio: 2,
    pairs: PAIRS,
  },
  {
    name: 'schedule',
    vi: '`schedule` kế hoạch thật',
    sampler: (site) => ours(site, ['schedule', site.plan]),
    peer: NODE,
    ratio: 2.2,
    pairs: PAIRS,
  },
  {
    name: 'task-juggler',
    vi: '`schedule` kế hoạch thật',
    sampler: (site) => ours(site, ['schedule', site.plan]),
    peer: TASK_JUGGLER,
    ratio: 0.55,
    pairs: PAIRS,
  },
  ...[
    ['version', '--version'],
    ['help', '--help'],
    ['completion', 'completion', 'bash'],
    ['tab', 'completion', 'answer', '1', '--', 'cchc', 'sch'],
  ].map(([name, ...words]) => ({
    name,
    vi: name === 'tab' ? 'phím Tab sau chữ `sch`' : `\`${words.join(' ')}\``,
    sampler: (site) => ours(site, words),
    peer: NODE,
    ratio: 1.4,
    pairs: PAIRS,
  })),
  {
    name: 'all-formats',
    vi: '`schedule` kế hoạch thật, tám tệp của tám định dạng',
    sampler(site) {
      const files = FORMATS.flatMap((ending) => ['-o', site.at(`lich.${ending}`)]);
      return ours(site, ['schedule', site.plan, '--force', ...files]);
    },
    peer: ownCommand('bảng in ra thôi', 'the table alone', (site) => ours(site, ['schedule', site.plan])),
    // 1.5 times the table and a second, on the machine on which the goals were set.
    ratio: 4.5,
    pairs: 7,
  },
];
