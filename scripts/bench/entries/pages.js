// The pages of schedules in a browser.
import { writeFileSync } from 'node:fs';
import { filter, firstPaint, openBrowser, workInPage } from '../browser.js';
import { REAL_DEADLINES, writeManyLetters } from '../files/letter-files.js';
import { run } from '../measure.js';
import { mustSucceed } from '../sampler.js';

/** The fixed piece of work, done by the same browser. */
const WORK_IN_PAGE = {
  vi: 'việc chuẩn trong trình duyệt',
  en: 'the fixed piece of work in the browser',
  missing: 'Chromium',
  async sampler(site) {
    const browser = await openBrowser(site);
    return browser === null ? null : workInPage(browser);
  },
};

function realPage(site) {
  return site.once('real page', () =>
    printed(site, 'trang.html', [site.cchc, 'schedule', site.plan, '--format', 'html']),
  );
}

/** A thousand visits with the deadlines of the real plan. */
function thousandRows(site) {
  return site.once('large page', () => {
    const plan = writeManyLetters(site.folder('nghin-dong'), { units: 1000, deadlines: REAL_DEADLINES });
    return printed(site, 'trang-lon.html', [site.cchc, 'schedule', plan, '--format', 'html']);
  });
}

function printed(site, name, words) {
  const sample = run(process.execPath, words);
  mustSucceed(sample);
  writeFileSync(site.at(name), sample.stdout);
  return site.at(name);
}

const onPage = (page, measured) => async (site) => measured(await openBrowser(site), await page(site));
const painted = (page) => onPage(page, firstPaint);
const filtered = (page, text) => onPage(page, (browser, file) => filter(browser, file, text));

export const PAGES = [
  {
    name: 'page',
    vi: 'trang của lịch thật, hiện ra',
    sampler: painted(realPage),
    ratio: 0.5,
    kilobytes: 150,
  },
  {
    name: 'page-filter',
    vi: 'trang của lịch thật, lọc theo chữ',
    sampler: filtered(realPage, 'tam binh'),
    ratio: 0.1,
  },
  {
    name: 'large-page',
    vi: 'trang của 1.000 cuộc, hiện ra',
    sampler: painted(thousandRows),
    ratio: 2,
    kilobytes: 3000,
  },
  {
    name: 'large-page-filter',
    vi: 'trang của 1.000 cuộc, lọc theo chữ',
    sampler: filtered(thousandRows, 'don vi 77'),
    ratio: 0.1,
  },
].map((entry) => ({ ...entry, peer: WORK_IN_PAGE, pairs: 5 }));
