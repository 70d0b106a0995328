/** How far a sheet goes down before another is begun. */
const SHEET_HEIGHT = 4000;
/** What is wider than this is shown at half its size. */
const WHOLE_UP_TO = 600;

const STYLE = `body{margin:16px;font:14px sans-serif;background:#888;color:#fff;inline-size:max-content}
  h1,h2{font-size:18px;margin:0 0 8px}h2{margin-block-start:24px}div{display:flex;gap:16px;align-items:start}
  figure{margin:0}img{inline-size:100%;display:block}`;

/** One picture of many: every look of one subject, side by side, with its name. Answers its path. */
export async function writeSheet(browser, subject, shots, path) {
  const figures = shots.map(({ variant, image }) =>
    figureOf(variant.name, image, variant.width > WHOLE_UP_TO ? 650 : 330),
  );
  const page = await browser.newPage({ viewport: { width: 2400, height: 1000 } });
  try {
    await page.setContent(
      `<style>${STYLE}body{inline-size:1990px}div{flex-wrap:wrap}</style>
      <h1>${escape(subject.name)}</h1><div>${figures.join('')}</div>`,
    );
    await page.locator('body').screenshot({ path });
  } finally {
    await page.close();
  }
  return path;
}

/**
 * A row for each story, a column for each look; as many sheets as keep readable. Answers their paths: `name.png`, and from the
 * second on `name-2.png`.
 */
export async function writeRows(browser, rows, name) {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  const paths = [];
  let sheet = [];
  const write = async () => {
    const path = `${name}${paths.length === 0 ? '' : `-${paths.length + 1}`}.png`;
    await page.setContent(`<style>${STYLE}</style>${sheet.map(({ markup }) => markup).join('')}`);
    await page.locator('body').screenshot({ path });
    paths.push(path);
    sheet = [];
  };
  for (const { title, shots } of rows) {
    const figures = shots.map(({ look, image }) => figureOf(look.name, image, shownSize(image).width));
    const markup = `<h2>${escape(title)}</h2><div>${figures.join('')}</div>`;
    const height = Math.max(0, ...shots.map(({ image }) => shownSize(image).height));
    const used = sheet.reduce((sum, one) => sum + one.height, 0);
    if (sheet.length > 0 && used + height > SHEET_HEIGHT) await write();
    sheet.push({ markup, height });
  }
  if (sheet.length > 0) await write();
  await page.close();
  return paths;
}

function figureOf(caption, image, width) {
  return (
    `<figure style="inline-size:${width}px"><figcaption>${escape(caption)}</figcaption>` +
    `<img src="data:image/png;base64,${image.toString('base64')}"></figure>`
  );
}

/** A PNG says its size in its first chunk. */
function shownSize(image) {
  const [width, height] = [image.readUInt32BE(16), image.readUInt32BE(20)];
  const scale = width > WHOLE_UP_TO ? 0.5 : 1;
  return { width: width * scale, height: height * scale };
}

function escape(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
