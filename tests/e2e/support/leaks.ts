/** What must never leave: the seller's key, card numbers, and the session token anywhere but in its header. */
import type { BrowserContext, Page, Request } from '@playwright/test';

/** Brands begin with these; a clock in milliseconds or a count of millionths does not. */
const CARD_LIKE = /(?<!\d)[3-6]\d{12,18}(?!\d)/g;

/** A signature or an id: longer than any card number, and one in five hundred has digits in it that pass for one. */
const HEXADECIMAL = /[\da-f]{20,}/gi;

export class LeakWatch {
  readonly #secrets: readonly string[];
  readonly #found: string[] = [];
  readonly #tokens = new Set<string>();

  constructor(context: BrowserContext, secrets: readonly string[]) {
    this.#secrets = secrets;
    context.on('request', (request) => this.#look(request));
  }

  /** The session tokens that the page has used. */
  get tokens(): readonly string[] {
    return [...this.#tokens];
  }

  /** Everything found so far, with what the page keeps and shows right now. */
  async findings(page: Page): Promise<string[]> {
    // A test that opened no page has nothing to hide, and an empty one has no storage to look into.
    if (page.url() === 'about:blank') return [...this.#found];
    const kept = await page.evaluate(() => {
      const shadowText = (root: ParentNode): string =>
        [...root.querySelectorAll('*')]
          .map((element) => (element.shadowRoot ? element.shadowRoot.textContent + shadowText(element.shadowRoot) : ''))
          .join('\n');
      const fields = [...document.querySelectorAll('input, textarea')].map(
        (field) => (field as HTMLInputElement).value,
      );
      return {
        address: location.href,
        storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
        document: `${document.documentElement.outerHTML}\n${shadowText(document)}\n${fields.join('\n')}`,
      };
    });
    for (const [place, text] of Object.entries(kept)) {
      this.#search(place, text);
      for (const token of this.#tokens) if (text.includes(token)) this.#found.push(`a session token in ${place}`);
    }
    return [...new Set(this.#found)];
  }

  #look(request: Request): void {
    const url = request.url();
    const authorization = request.headers()['authorization'];
    if (authorization !== undefined) this.#tokens.add(authorization.replace(/^Bearer /, ''));
    for (const token of this.#tokens) if (url.includes(token)) this.#found.push(`a session token in ${url}`);
    this.#search(url, `${url}\n${authorization ?? ''}\n${request.postData() ?? ''}`);
  }

  #search(place: string, text: string): void {
    for (const secret of this.#secrets) if (text.includes(secret)) this.#found.push(`the operator key in ${place}`);
    for (const number of cardNumbersIn(text)) this.#found.push(`the card number ${number} in ${place}`);
  }
}

export function cardNumbersIn(text: string): string[] {
  return [...text.replaceAll(HEXADECIMAL, '').matchAll(CARD_LIKE)].map(([number]) => number).filter(isCardNumber);
}

/** The check digit of Luhn. */
function isCardNumber(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
