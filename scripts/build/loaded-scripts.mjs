import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findChromium } from '../find-browser.mjs';

const PAGE = `<!doctype html><html lang="en"><title>Size</title>
<billing-portal demo></billing-portal><script type="module" src="/billing-portal.js"></script></html>`;

/**
 * Opens a page with the portal in a real browser, leaves it alone, and answers with the files it has asked for, and whether a meter
 * was shown at all.
 */
export async function loadedScripts(chunks) {
  const byPath = new Map(chunks.map((chunk) => [`/${chunk.fileName}`, chunk]));
  const asked = new Set();
  const server = createServer((request, response) => {
    const chunk = byPath.get(request.url);
    if (chunk !== undefined) asked.add(chunk);
    const found = chunk !== undefined || request.url === '/';
    response.writeHead(found ? 200 : 404, { 'content-type': chunk ? 'text/javascript' : 'text/html' });
    response.end(chunk?.code ?? (found ? PAGE : ''));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath: await findChromium(), args: BROWSER_ARGS });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const meter = page.getByRole('meter').first();
    const shown = await meter.waitFor({ timeout: 10_000 }).then(
      () => true,
      () => false,
    );
    // Idle work starts a while after the first paint.
    await page.waitForTimeout(4000);
    return { shown, chunks: [...asked] };
  } finally {
    await browser.close();
    server.close();
  }
}
