/** Inside the frame of the Payment Element: a choice of test methods by name. There is no field to type a number into. */
import type { Appearance } from '@stripe/stripe-js';
import { envelope, type Envelope, type FromFrame, type OfferedMethod, type ToFrame } from './frame-messages.ts';

const TEXTS: Readonly<Record<string, { readonly label: string; readonly none: string }>> = {
  en: { label: 'Test payment method', none: 'Choose…' },
  de: { label: 'Test-Zahlungsmethode', none: 'Bitte wählen…' },
  ar: { label: 'طريقة دفع تجريبية', none: 'اختر…' },
};

const methods = JSON.parse(document.querySelector('#methods')?.textContent ?? '[]') as readonly OfferedMethod[];
const label = required<HTMLElement>('#label');
const select = required<HTMLSelectElement>('#method');

function required<Node extends Element>(selector: string): Node {
  const node = document.querySelector<Node>(selector);
  if (!node) throw new Error(`The page of the element has no ${selector}.`);
  return node;
}

/** The parent is whoever loaded us; what is told is no secret. */
function tell(message: FromFrame): void {
  window.parent.postMessage(envelope(message), '*');
}

function show(message: Extract<ToFrame, { type: 'show' }>): void {
  const language = message.locale.split('-')[0] ?? 'en';
  const texts = TEXTS[language] ?? TEXTS['en'];
  document.documentElement.lang = message.locale;
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  label.textContent = texts?.label ?? '';
  paint(message.appearance);
  const chosen = select.value;
  const offered = methods.filter(
    (method) =>
      (message.methodTypes?.includes(method.type) ?? true) && (message.allowsRedirects || !method.leavesThePage),
  );
  select.replaceChildren(
    new Option(texts?.none ?? '', ''),
    ...offered.map((method) => new Option(method.label, method.name)),
  );
  select.value = offered.some((method) => method.name === chosen) ? chosen : '';
  tell({ type: 'height', pixels: document.documentElement.scrollHeight });
}

/** The variables of the appearance, so that a test can see that they arrived. */
function paint({ theme, variables = {} }: Appearance): void {
  const root = document.documentElement;
  root.dataset['theme'] = theme ?? 'stripe';
  for (const [name, value] of Object.entries(variables)) {
    if (typeof value === 'string') root.style.setProperty(`--${name}`, value);
  }
}

window.addEventListener('message', (event: MessageEvent<unknown>) => {
  if (event.source !== window.parent) return;
  const data = event.data as Partial<Envelope<ToFrame>> | null;
  if (data?.stripeStandIn !== 'element' || !data.message) return;
  if (data.message.type === 'focus') {
    select.focus();
    return;
  }
  const isFirst = select.options.length === 0;
  show(data.message);
  if (isFirst) tell({ type: 'shown' });
});
select.addEventListener('change', () => {
  tell({ type: 'chosen', method: methods.find((method) => method.name === select.value) ?? null });
});
select.addEventListener('focus', () => tell({ type: 'focus' }));
select.addEventListener('blur', () => tell({ type: 'blur' }));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') tell({ type: 'escape' });
});
tell({ type: 'hello' });
