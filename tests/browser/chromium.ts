import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

/** The Chromium of this machine, or null if none is on the path. */
export function findChromium(): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const files = NAMES.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => path.join(folder, name + ending))),
  );
  return files.find((file) => existsSync(file)) ?? null;
}

/** The name of a suite that needs Chromium: where there is none, it says so. */
export function titled(title: string): string {
  if (findChromium() !== null) return title;
  const told = `${title} (SKIPPED: chromium is not on the path)`;
  process.stderr.write(`${told}\n`);
  return told;
}

/** Starts Chromium without a window, with a profile of its own that goes with it. */
export function startChromium(): Promise<Browser> {
  const executablePath = findChromium() ?? '';
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });
}

/** A file opened in a tab of its own, and all that its page said on the console, threw, or asked of a network. */
export async function opened(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly told: readonly string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const told: string[] = [];
  page.on('console', (message) => told.push(message.text()));
  page.on('pageerror', (error) => told.push(error.message));
  page.on('request', (request) => {
    if (request.url() !== url) told.push(request.url());
  });
  await page.goto(url);
  return { page, told };
}
