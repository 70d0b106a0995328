/**
 * Prints what is on screen of an invoice, in the customer's own language: on a page of its own, so that neither the product around
 * it nor its colours go onto paper. Rules come as a stylesheet made in that page, because a strict `style-src` blocks any other.
 */
const RULES = `
  body { color: #000; background: #fff; font: 11pt/1.5 system-ui, sans-serif; margin: 0; }
  h1 { font-size: 16pt; margin: 0 0 12pt; }
  p, ul { margin: 0; padding: 0; list-style: none; }
  .pair { display: flex; justify-content: space-between; gap: 16pt; padding-block: 3pt; }
  .lines, .sums, .parties, .related, .standing { border-block-start: 0.5pt solid #999; margin-block-start: 10pt; padding-block-start: 10pt; }
  .total { font-weight: 600; }
  .caption, .muted { color: #444; }
  .caption, .parties { font-size: 9pt; }
  .parties { display: flex; gap: 32pt; }
  .amount { white-space: nowrap; }
  button, .actions, .outcome, svg, [role='alert'] { display: none; }
`;

export function printInvoice(article: HTMLElement, title: string): void {
  const frame = document.createElement('iframe');
  // Laid out like a page although nobody sees it: what is not displayed is not printed.
  for (const [name, value] of Object.entries({
    position: 'fixed',
    'inline-size': '0',
    'block-size': '0',
    border: '0',
  })) {
    frame.style.setProperty(name, value);
  }
  frame.title = title;
  frame.setAttribute('aria-hidden', 'true');
  document.body.append(frame);
  const page = frame.contentWindow;
  if (page === null) return frame.remove();
  fill(page, article, title);
  page.addEventListener('afterprint', () => frame.remove(), { once: true });
  page.focus();
  page.print();
}

function fill(page: Window, article: HTMLElement, title: string): void {
  const { document: paper } = page;
  paper.title = title;
  paper.documentElement.lang = article.closest('[lang]')?.getAttribute('lang') ?? document.documentElement.lang;
  paper.documentElement.dir = getComputedStyle(article).direction;
  const sheet = new (page as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(RULES);
  paper.adoptedStyleSheets = [sheet];
  const heading = paper.createElement('h1');
  heading.textContent = title;
  paper.body.append(heading, paper.importNode(article, true));
}
