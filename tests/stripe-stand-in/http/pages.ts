/** What a browser opens: Stripe.js, the frame of its element, the bank's challenge, invoices. */
import type Stripe from 'stripe';
import { bundle } from '../browser/bundle.ts';
import { answerChallenge } from '../objects/payment-intents.ts';
import { answerSetupChallenge } from '../objects/setup-intents.ts';
import { leavesThePage, testMethods } from '../test-methods.ts';
import type { StoredIntent, StoredSetup, World } from '../world.ts';
import { parseForm } from './form.ts';
import { reader } from './reader.ts';

export interface Page {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

interface PageRequest {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: string;
}

const script = (body: string): Page => ({
  status: 200,
  headers: { 'content-type': 'text/javascript; charset=utf-8', 'access-control-allow-origin': '*' },
  body,
});

const page = (title: string, content: string, status = 200): Page => ({
  status,
  headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title><style>
body { margin: 0; padding: 2px; font: var(--fontSizeBase, 16px) var(--fontFamily, system-ui); color: var(--colorText, CanvasText); }
label { display: grid; gap: 4px; } main { padding: 24px; }
select, button { font: inherit; min-height: 44px; inline-size: 100%; border-radius: var(--borderRadius, 4px); }
select { color: inherit; background: var(--colorBackground, Canvas); }
form { display: grid; gap: 12px; }
</style></head><body>${content}</body></html>`,
});

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);

/** `null`: no page, but a call of the API. */
export async function servePage(world: World, request: PageRequest): Promise<Page | null> {
  const { path } = request;
  if (path === '/js/stripe.js' || path === '/endive/stripe.js') return script(await bundle('stripe-js'));
  if (path === '/js/element.js') return script(await bundle('element-page'));
  if (path === '/js/element') return elementPage();
  if (path.startsWith('/challenge/')) return challenge(world, request);
  if (path.startsWith('/hosted/')) return hosted(world, path);
  return null;
}

function elementPage(): Page {
  const offered = testMethods.map((method) => ({
    name: method.name,
    label: method.last4 === '' ? method.label : `${method.label} ····${method.last4}`,
    type: method.type,
    leavesThePage: leavesThePage(method),
  }));
  const data = JSON.stringify(offered).replaceAll('<', '\\u003c');
  return page(
    'Payment element',
    `<label><span id="label"></span><select id="method"></select></label>
<script type="application/json" id="methods">${data}</script><script src="/js/element.js"></script>`,
  );
}

function challenge(world: World, request: PageRequest): Page {
  const id = request.path.slice('/challenge/'.length);
  const query = reader(parseForm(request.query));
  const intent = world.intents.get(id) ?? world.setups.get(id);
  const secret = query.text('secret') ?? '';
  if (!intent || intent.object.client_secret !== secret)
    return page('Not found', '<main>No such challenge.</main>', 404);
  const isFullPage = query.text('page') === 'full';
  if (request.method === 'GET') return question(isFullPage);
  const returnUrl = intent.waiting?.returnUrl ?? null;
  const isApproved = reader(parseForm(request.body)).text('answer') === 'approve';
  if ('invoiceId' in intent) answerChallenge(world, intent, isApproved);
  else answerSetupChallenge(world, intent, isApproved);
  if (intent.object.status === 'requires_action') return question(isFullPage, 'Your bank has not answered yet.');
  if (isFullPage && returnUrl !== null) return backTo(returnUrl, intent);
  return page(
    'Answered',
    `<main>Answered.</main><script>parent.postMessage({ stripeStandIn: 'challenge-answered' }, '*');</script>`,
  );
}

function question(isFullPage: boolean, note = ''): Page {
  const [approve, fail] = isFullPage ? ['Authorize payment', 'Fail payment'] : ['Complete', 'Fail'];
  return page(
    isFullPage ? 'Test bank' : '3D Secure',
    `<main><h1>${isFullPage ? 'Test bank' : '3D Secure test page'}</h1><p role="status">${escaped(note)}</p>
<form method="post"><button name="answer" value="approve">${approve}</button><button name="answer" value="fail">${fail}</button></form></main>`,
  );
}

function backTo(returnUrl: string, intent: StoredIntent | StoredSetup): Page {
  const { object } = intent;
  const url = new URL(returnUrl);
  url.searchParams.set(object.object, object.id);
  url.searchParams.set(`${object.object}_client_secret`, object.client_secret ?? '');
  url.searchParams.set('redirect_status', redirectStatus(object));
  return { status: 303, headers: { location: url.href }, body: '' };
}

function redirectStatus(object: Stripe.PaymentIntent | Stripe.SetupIntent): 'succeeded' | 'pending' | 'failed' {
  if (object.status === 'succeeded') return 'succeeded';
  return object.status === 'processing' ? 'pending' : 'failed';
}

function hosted(world: World, path: string): Page {
  const [, , id = ''] = path.split('/');
  const invoice = world.invoices.get(id)?.object;
  if (path.endsWith('/pdf')) {
    // Enough for a link to be followed; what is in the file is Stripe's affair.
    const body = `%PDF-1.4\n% ${invoice?.number ?? id}\n%%EOF\n`;
    return { status: 200, headers: { 'content-type': 'application/pdf' }, body };
  }
  if (!invoice) return page('Stripe stand-in', `<main>${escaped(id)}</main>`);
  return page(
    'Invoice',
    `<main><h1>Invoice ${escaped(invoice.number ?? '')}</h1><p>${escaped(invoice.status ?? '')}</p></main>`,
  );
}
