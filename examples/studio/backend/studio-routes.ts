import { createHmac } from 'node:crypto';
import type { Account, Session } from 'billing-portal-contract';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { getSignedCookie, setSignedCookie } from 'hono/cookie';
import type {
  BillingTokenAnswer,
  CapacityRefusal,
  GenerateAnswer,
  ImageList,
  StudioAction,
  StudioMe,
} from '../studio-api.ts';
import { isStudioCustomer, studioCustomers } from './customers.ts';
import { Gallery } from './gallery.ts';
import { OperatorProblem, type OperatorClient } from './operator-client.ts';

const COOKIE = 'halide_user';
const COOKIE_DAYS = 30;
const BODY_BYTES_MAX = 4_096;
const ACTION_ID = /^[\w-]{8,64}$/;
const PROMPT_LENGTH_MAX = 200;
const IMAGE_FEATURE = 'image_generation';
const JOB_FEATURE = 'video_render';

type StudioEnvironment = { Variables: { customer: string } };
type StudioContext = Context<StudioEnvironment>;

/** The product's own API: who is signed in, and the work that costs something. It alone speaks for its user to the billing server. */
export function studioRoutes(operator: OperatorClient, operatorKey: string): Hono<StudioEnvironment> {
  const routes = new Hono<StudioEnvironment>();
  const gallery = new Gallery();
  const cookieSecret = createHmac('sha256', operatorKey).update('halide-cookie').digest('hex');

  routes.use(bodyLimit({ maxSize: BODY_BYTES_MAX }));
  routes.use(async (context, next) => {
    if (context.req.method !== 'GET' && !isOwnPage(context)) return context.json({ error: 'Not from this page' }, 403);
    await next();
    context.header('Cache-Control', 'no-store');
  });

  routes.post('/sign-in', async (context) => {
    const { customer } = await readBody(context);
    if (typeof customer !== 'string' || !isStudioCustomer(customer))
      return context.json({ error: 'No such user' }, 400);
    await setSignedCookie(context, COOKIE, customer, cookieSecret, {
      httpOnly: true,
      sameSite: 'Lax',
      path: '/studio',
      maxAge: COOKIE_DAYS * 86_400,
    });
    return context.json(await describeMe(operator, customer));
  });

  const signedIn = async (context: StudioContext): Promise<string | null> => {
    const customer = await getSignedCookie(context, cookieSecret, COOKIE);
    return customer && isStudioCustomer(customer) ? customer : null;
  };

  // The page's first question on every visit; that nobody is signed in yet is an answer and no error.
  routes.get('/me', async (context) => {
    const customer = await signedIn(context);
    return customer === null ? context.body(null, 204) : context.json(await describeMe(operator, customer));
  });

  // Everything below is for whoever is signed in, and for nobody else.
  routes.use(async (context, next) => {
    const customer = await signedIn(context);
    if (customer === null) return context.json({ error: 'Nobody is signed in' }, 401);
    context.set('customer', customer);
    await next();
    return undefined;
  });

  routes.post('/billing-token', async (context) => {
    const { token } = await operator.call<Session>('POST', '/sessions', {
      customer: context.get('customer'),
      origin: context.req.header('Origin'),
    });
    return context.json<BillingTokenAnswer>({ token });
  });
  routes.get('/images', (context) => context.json<ImageList>({ images: gallery.list(context.get('customer')) }));
  routes.post('/images', (context) => work(context, operator, gallery, IMAGE_FEATURE));
  routes.post('/jobs', (context) => work(context, operator, gallery, JOB_FEATURE));

  routes.onError((error, context) => {
    console.error(error);
    return context.json({ error: 'The studio could not do that' }, error instanceof OperatorProblem ? 502 : 500);
  });
  return routes;
}

/** Charges first, works then. The page's action id names the charge, so that an action that is resumed is charged once. */
async function work(
  context: StudioContext,
  operator: OperatorClient,
  gallery: Gallery,
  feature: string,
): Promise<Response> {
  const { prompt, actionId } = await readBody(context);
  if (typeof prompt !== 'string' || prompt.length > PROMPT_LENGTH_MAX)
    return context.json({ error: 'Prompt too long' }, 400);
  if (typeof actionId !== 'string' || !ACTION_ID.test(actionId))
    return context.json({ error: 'No valid action id' }, 400);
  const customer = context.get('customer');
  try {
    await operator.call('POST', '/usage', { customer, eventId: `studio-${actionId}`, feature, quantity: '1' });
  } catch (error) {
    if (!(error instanceof OperatorProblem) || !isShortOfCapacity(error)) throw error;
    return context.json(describeRefusal(error, feature), 402);
  }
  return context.json<GenerateAnswer>({ image: gallery.add(customer, actionId, prompt) }, 201);
}

function isShortOfCapacity({ problem }: OperatorProblem): boolean {
  return problem.status === 402 || problem.code === 'feature_not_in_plan';
}

function describeRefusal({ problem }: OperatorProblem, feature: string): CapacityRefusal {
  return {
    error: problem.title,
    code: problem.code,
    feature,
    quantity: '1',
    need: problem.shortfall?.need ?? null,
    have: problem.shortfall?.have ?? null,
    shortfall: problem.shortfall?.shortfall ?? null,
  };
}

async function describeMe(operator: OperatorClient, customer: string): Promise<StudioMe> {
  const account = await operator.call<Account>('GET', `/customers/${customer}/account`);
  return {
    customer,
    accountName: account.customer.name,
    action: actionOf(account),
    customers: studioCustomers.map(({ key, title }) => ({ key, title })),
  };
}

/** Customers who spend money run a job that costs money; all others make a picture. */
function actionOf(account: Account): StudioAction {
  const model = account.subscription?.plan.model;
  const kind = model === 'balance' ? 'job' : 'image';
  const key = kind === 'job' ? JOB_FEATURE : IMAGE_FEATURE;
  const feature = account.capacity?.features.find((candidate) => candidate.key === key);
  const rate = model === 'balance' && feature?.rate?.per === '1' ? feature.rate.price : null;
  return { kind, feature: key, quantity: '1', cost: feature?.creditsPerUnit ?? rate };
}

/** A form on another site would carry the cookie here; it cannot carry our origin. */
function isOwnPage(context: Context): boolean {
  const origin = context.req.header('Origin');
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === context.req.header('Host');
}

async function readBody(context: Context): Promise<Record<string, unknown>> {
  const body: unknown = await context.req.json().catch(() => null);
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
}
