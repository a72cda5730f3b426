// Measures in Chromium how fast the pages of schedules are shown and filtered.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

/** A Chromium on the path, or undefined. */
export function findChromium() {
  const find = process.platform === 'win32' ? 'where' : 'which';
  const found = spawnSync(find, ['chromium', 'chromium-browser', 'google-chrome'], { encoding: 'utf8' });
  return found.stdout?.split(/\r?\n/).find((line) => line !== '');
}

/**
 * Opens a page some times, each in a fresh context; the medians, in milliseconds, of the time to its first paint and of a
 * filter by text, from the key to the frame that shows the rows; and its size in bytes.
 */
export async function measurePage(executablePath, file, text) {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const paints = [];
  const filters = [];
  for (let turn = 0; turn < 5; turn++) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(pathToFileURL(path.resolve(file)).href);
    paints.push(await page.evaluate(firstPaint));
    filters.push(await page.evaluate(filterTime, text));
    await context.close();
  }
  await browser.close();
  return { paint: median(paints), filter: median(filters), bytes: statSync(file).size };
}

/** Runs in the page. */
function firstPaint() {
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

function median(values) {
  return [...values].sort((one, other) => one - other)[values.length >> 1];
}
