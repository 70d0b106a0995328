import type { Decorator, Loader, StoryContext } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { BillingProvider } from '../../components/provider/billing-provider.ts';
import { createMockBillingApi } from '../../mocks/billing-api.ts';
import { createScenarioWorld } from '../../mocks/create-world.ts';
import type { MockWorld } from '../../mocks/world/world.ts';
import type { BillingApi } from '../../src/api/billing-api.ts';
import type { BillingParameters } from './billing.ts';
import type { HttpFace } from './http-face.ts';
import { settled } from './settled.ts';
import { letPass, startStoryClock } from './story-clock.ts';
import { createWire, type Wire } from './wire.ts';

const SEVEN_MINUTES_MS = 7 * 60_000;

/** The backend of one story, as a play function finds it in `loaded.billing`. */
export interface StoryBilling {
  readonly world: MockWorld;
  readonly customer: string;
  readonly api: BillingApi | null;
  readonly wire: Wire | null;
  readonly http: HttpFace | null;
}

interface Loaded {
  /** `null` for a story without a backend. */
  readonly billing: StoryBilling | null;
  /** Another customer, chosen in the controls. */
  readonly open: (chosen: BillingParameters) => StoryBilling;
}

export function billingOf({ loaded }: Pick<StoryContext, 'loaded'>): StoryBilling {
  const { billing } = loaded as Loaded;
  if (billing === null) throw new Error('This story has parameters.billing = false.');
  return billing;
}

/** Runs before each story: a world of its own, so that no story sees what another did. */
export const prepareBilling: Loader = async ({ id, parameters }): Promise<Loaded> => {
  startStoryClock();
  forgetOtherStories();
  const wanted = wantedBy(parameters);
  globalThis.billingStoryAnswers = wanted === null || wanted.overHttp ? null : new Set();
  const opened = new Map<string, StoryBilling>();
  const open = (chosen: BillingParameters): StoryBilling => {
    const key = `${chosen.customer} ${chosen.scenario}`;
    const billing = opened.get(key) ?? createStoryBilling(`${id}-${key}`, chosen);
    opened.set(key, billing);
    return billing;
  };
  if (wanted === null) return { billing: null, open };
  if (!wanted.overHttp) return { billing: open(wanted), open };
  const { startHttpFace } = await import('./http-face.ts');
  const { world, customer } = createStoryWorld(id, wanted);
  const face = await startHttpFace(world, customer);
  return { billing: { world, customer, api: null, wire: null, http: face }, open };
};

/** Everything a story draws stands under one provider, as it would in a page. */
export const underProvider: Decorator = (story, { args, globals, loaded, parameters }) => {
  const { billing, open } = loaded as Loaded;
  if (billing === null) return story();
  const wanted = wantedBy(parameters) ?? {};
  const chosen = chosenIn(args, wanted);
  const { api, http, wire, world } = chosen === wanted ? billing : open(chosen);
  const handleReady = (event: Event): void => {
    void later(event.currentTarget as BillingProvider, wanted, wire, world);
  };
  return html`<billing-provider
    .api=${api}
    .baseUrl=${http?.baseUrl ?? null}
    .getToken=${http?.getToken ?? null}
    .density=${globals['density'] as 'comfortable'}
    ?can-switch-account=${wanted.severalAccounts}
    @billing-ready=${handleReady}
    >${story()}</billing-provider
  >`;
};

/** What one story left in the browser (a payment under way, a hidden notice) must not be found by the next. */
function forgetOtherStories(): void {
  for (const storage of [localStorage, sessionStorage]) {
    for (const key of Object.keys(storage)) if (key.startsWith('billing-portal')) storage.removeItem(key);
  }
}

function wantedBy(parameters: StoryContext['parameters']): BillingParameters | null {
  const wanted = parameters['billing'] as BillingParameters | false | undefined;
  return wanted === false ? null : (wanted ?? {});
}

/** A playground may offer the customer and the scenario as controls. */
function chosenIn(args: StoryContext['args'], wanted: BillingParameters): BillingParameters {
  const { customer, scenario } = args as { readonly customer?: string; readonly scenario?: string };
  if (!customer && !scenario) return wanted;
  return { ...wanted, ...(customer ? { customer } : {}), ...(scenario ? { scenario } : {}) };
}

function createStoryBilling(name: string, wanted: BillingParameters): StoryBilling {
  const { world, customer } = createStoryWorld(name, wanted);
  const wire = createWire(createMockBillingApi(world, customer), wanted);
  return { world, customer, api: wire.api, wire, http: null };
}

function createStoryWorld(name: string, wanted: BillingParameters): { world: MockWorld; customer: string } {
  const { customer: key, permissions, prepare, scenario = 'credits-low' } = wanted;
  const { world, customer } = createScenarioWorld(scenario, {
    name,
    ...(key === undefined ? {} : { customer: key }),
    behaviour: { ...(scenario === 'slow-network' ? {} : { latencyMs: 0 }) },
  });
  if (permissions !== undefined) world.add({ ...world.customer(customer), permissions });
  prepare?.(world, customer);
  return { world, customer };
}

/** Lets the trouble of the story begin once everything is on screen, and asks for everything again. */
async function later(
  provider: BillingProvider,
  { later: trouble }: BillingParameters,
  wire: Wire | null,
  world: MockWorld,
): Promise<void> {
  if (trouble === undefined) return;
  await settled(provider);
  if (wire === null) world.behaviour.isOffline = true;
  else wire.fail(trouble);
  letPass(SEVEN_MINUTES_MS);
  await provider.refresh();
}
