/** One picture of many: every look of one subject, side by side, with its name. */
export async function writeSheet(page, subject, shots, path) {
  const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const figures = shots.map(
    ({ variant, image }) =>
      `<figure style="inline-size:${variant.width > 600 ? 650 : 330}px"><figcaption>${escape(variant.name)}</figcaption>` +
      `<img src="data:image/png;base64,${image.toString('base64')}"></figure>`,
  );
  await page.setContent(
    `<style>body{margin:16px;font:14px sans-serif;background:#888;color:#fff;inline-size:1990px}
    h1{font-size:18px;margin:0 0 8px}div{display:flex;flex-wrap:wrap;gap:16px;align-items:start}figure{margin:0}img{inline-size:100%;display:block}</style>
    <h1>${escape(subject.name)}</h1><div>${figures.join('')}</div>`,
  );
  await page.locator('body').screenshot({ path });
}
