// Measures in Chromium how fast the pages of schedules are shown and filtered.
import { statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { spawnSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import { calibrate } from './calibration.js';

/** Chromium, started once for a site; null where there is none on the path. */
export function openBrowser(site) {
  return site.once('browser', async () => {
    const executablePath = findChromium();
    if (executablePath === undefined) return null;
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
    site.closes(() => browser.close());
    return browser;
  });
}

function findChromium() {
  const find = process.platform === 'win32' ? 'where' : 'which';
  const found = spawnSync(find, ['chromium', 'chromium-browser', 'google-chrome'], { encoding: 'utf8' });
  return found.stdout?.split(/\r?\n/).find((line) => line !== '');
}

/** Samples the time to the first paint of a page, each time in a fresh context. */
export function firstPaint(browser, file) {
  return inPage(browser, file, (page) => page.evaluate(paintTime));
}

/** Samples a filter by text, from the key to the frame that shows the rows. */
export function filter(browser, file, text) {
  return inPage(browser, file, async (page) => {
    await page.evaluate(paintTime);
    return page.evaluate(filterTime, text);
  });
}

/** Samples the fixed piece of work in an empty page. */
export function workInPage(browser) {
  const timed = `(() => { const start = performance.now(); (${calibrate})(); return performance.now() - start; })()`;
  return inPage(browser, null, (page) => page.evaluate(timed));
}

function inPage(browser, file, measured) {
  return async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    if (file !== null) await page.goto(pathToFileURL(path.resolve(file)).href);
    const milliseconds = await measured(page);
    await context.close();
    const kilobytes = file === null ? null : statSync(file).size / 1000;
    return { wall: milliseconds / 1000, processor: null, megabytes: null, kilobytes };
  };
}

/** Runs in the page. */
function paintTime() {
  const isPainted = (entry) => entry.name === 'first-contentful-paint';
  return new Promise((done) => {
    new PerformanceObserver((list) => {
      const found = list.getEntries().find(isPainted);
      if (found !== undefined) done(found.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
}

/** Runs in the page. */
function filterTime(text) {
  const input = document.querySelector('input[type=search]');
  const nextFrame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return nextFrame().then(() => {
    const start = performance.now();
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    document.body.getBoundingClientRect();
    return performance.now() - start;
  });
}
