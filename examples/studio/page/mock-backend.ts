/**
 * `npm run dev`: both backends, the studio's own and the billing server, pretended inside the page. Never part of a real
 * build; see backend.ts.
 */
import { delay, http, HttpResponse, type HttpHandler } from 'msw';
import type { Account } from 'billing-portal-contract';
import { startMockWorker } from '../../../mocks/browser.ts';
import { createWorld, prepareScenario } from '../../../mocks/create-world.ts';
import { customerSpecifications } from '../../../mocks/customers/specifications.ts';
import { createBillingHandlers } from '../../../mocks/handlers.ts';
import { scenario, scenarios } from '../../../mocks/scenarios.ts';
import { MockSessions } from '../../../mocks/sessions.ts';
import { accountView } from '../../../mocks/world/account.ts';
import { recordUsage } from '../../../mocks/world/usage.ts';
import type { MockWorld } from '../../../mocks/world/world.ts';
import type {
  CapacityRefusal,
  GenerateAnswer,
  GenerateRequest,
  ImageList,
  StudioAction,
  StudioImage,
  StudioMe,
} from '../studio-api.ts';

const SIGNED_IN = 'halide-mock-customer';
const WORK_MS = 700;

export interface StudioMocks {
  /** Key of the scenario that runs, empty when none does. */
  readonly scenario: string;
  readonly scenarios: readonly { readonly key: string; readonly title: string }[];
}

export async function startStudioMocks(): Promise<StudioMocks> {
  const chosen = new URLSearchParams(location.search).get('scenario') ?? '';
  const found = chosen === '' ? null : scenario(chosen);
  const keys = customerSpecifications.map(({ key }) => key);
  const signedIn = sessionStorage.getItem(SIGNED_IN);
  const customer = found ? found.customer : signedIn !== null && keys.includes(signedIn) ? signedIn : null;
  if (customer !== null) sessionStorage.setItem(SIGNED_IN, customer);
  const world = createWorld({
    name: Date.now().toString(36),
    customers: [...new Set([...keys, ...(customer === null ? [] : [customer])])],
    ...(found?.behaviour === undefined ? {} : { behaviour: found.behaviour }),
  });
  if (found !== null) prepareScenario(world, found.customer, found);
  const sessions = new MockSessions();
  await startMockWorker([
    ...studioHandlers(world, sessions),
    ...createBillingHandlers({ world, sessions, baseUrl: '*/billing' }),
  ]);
  return { scenario: chosen, scenarios: scenarios.filter((one) => !keys.includes(one.key)) };
}

function studioHandlers(world: MockWorld, sessions: MockSessions): HttpHandler[] {
  const images = new Map<string, StudioImage[]>();
  const nobody = (): Response => HttpResponse.json({ error: 'Nobody is signed in' }, { status: 401 });
  const signedIn = (): string | null => sessionStorage.getItem(SIGNED_IN);
  return [
    http.get('/studio/api/me', () => {
      const key = signedIn();
      return key === null ? new HttpResponse(null, { status: 204 }) : HttpResponse.json(describeMe(world, key));
    }),
    http.post('/studio/api/sign-in', async ({ request }) => {
      const { customer } = (await request.json()) as { customer: string };
      if (!world.customerKeys.includes(customer)) return HttpResponse.json({ error: 'No such user' }, { status: 400 });
      sessionStorage.setItem(SIGNED_IN, customer);
      return HttpResponse.json(describeMe(world, customer));
    }),
    http.post('/studio/api/billing-token', () => {
      const key = signedIn();
      return key === null ? nobody() : HttpResponse.json({ token: sessions.mint(key) });
    }),
    http.get('/studio/api/images', () => {
      const key = signedIn();
      return key === null ? nobody() : HttpResponse.json<ImageList>({ images: images.get(key) ?? [] });
    }),
    http.post('/studio/api/:kind', async ({ request, params }) => {
      const key = signedIn();
      if (key === null) return nobody();
      const { actionId, prompt } = (await request.json()) as GenerateRequest;
      await delay(WORK_MS);
      const feature = params['kind'] === 'jobs' ? 'video_render' : 'image_generation';
      const outcome = recordUsage(world.context, world.customer(key), {
        eventId: `studio-${actionId}`,
        feature,
        quantity: 1n,
      });
      world.changed(key);
      if (!outcome.ok) {
        const { code, shortfall } = outcome;
        const { need = null, have = null, shortfall: missing = null } = shortfall ?? {};
        return HttpResponse.json<CapacityRefusal>(
          { error: code, code, feature, quantity: '1', need, have, shortfall: missing },
          { status: 402 },
        );
      }
      const mine = images.get(key) ?? [];
      const known = mine.find((image) => image.id === actionId);
      const image = known ?? newImage(actionId, prompt);
      if (!known) images.set(key, [image, ...mine]);
      return HttpResponse.json<GenerateAnswer>({ image }, { status: 201 });
    }),
  ];
}

function describeMe(world: MockWorld, key: string): StudioMe {
  const account = accountView(world.context, world.customer(key));
  return {
    customer: key,
    accountName: account.customer.name,
    action: actionOf(account),
    customers: customerSpecifications.map((one) => ({ key: one.key, title: one.title })),
  };
}

function actionOf(account: Account): StudioAction {
  const kind = account.subscription?.plan.model === 'balance' ? 'job' : 'image';
  const key = kind === 'job' ? 'video_render' : 'image_generation';
  const feature = account.capacity?.features.find((candidate) => candidate.key === key);
  const cost = kind === 'job' ? (feature?.rate?.price ?? null) : (feature?.creditsPerUnit ?? null);
  return { kind, feature: key, quantity: '1', cost };
}

function newImage(id: string, prompt: string): StudioImage {
  const seed =
    [...`${id}${prompt}`].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16_777_619), 7) >>> 0;
  return { id, prompt, seed, createdAt: new Date().toISOString() };
}
