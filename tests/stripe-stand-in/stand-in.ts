/** A stand-in for Stripe: its API over HTTP, its webhooks, its banks. See README.md. */
import { control as makeControl, type Control } from './control/control.ts';
import type { LoggedCall } from './control/call-log.ts';
import { faultPlan } from './control/faults.ts';
import { idempotencyKeys } from './http/idempotency.ts';
import { routes } from './http/routes.ts';
import { listen } from './http/server.ts';
import { newWorld } from './new-world.ts';
import { randomFrom } from './random.ts';
import { DEFAULT_PLAN, webhooks as makeWebhooks, type WebhookPlan } from './webhooks/delivery.ts';

export interface StandInOptions {
  /** 0 or none: a free one. */
  readonly port?: number;
  /** Where webhooks go; none are sent without it. Can be set later with `control.webhooks.configure({url})`. */
  readonly webhookUrl?: string;
  /** `keys`: the secret keys that are accepted (default: any test key). `webhooks`: what webhooks are signed with. */
  readonly secrets?: { readonly keys?: readonly string[]; readonly webhooks?: readonly string[] };
  readonly webhooks?: Partial<WebhookPlan>;
  /** The same seed gives the same ids and the same order of webhooks. Default: another one each time. */
  readonly seed?: number;
  readonly now?: () => Date;
}

export interface StripeStandIn {
  readonly url: string;
  readonly control: Control;
  close(): Promise<void>;
}

export async function startStripeStandIn(options: StandInOptions = {}): Promise<StripeStandIn> {
  const seed = options.seed ?? Math.floor(Math.random() * 2 ** 32);
  const now = options.now ?? ((): Date => new Date());
  const realSeconds = (): number => Math.floor(now().getTime() / 1000);
  let movedBy = 0;
  const seconds = (): number => realSeconds() + movedBy;
  const { server, url, open } = await listen(options.port ?? 0);
  const plan: WebhookPlan = {
    ...DEFAULT_PLAN,
    url: options.webhookUrl ?? null,
    secrets: options.secrets?.webhooks ?? [],
    ...options.webhooks,
  };
  // Their own generators: how many ids were made must not change the order of webhooks.
  const webhooks = makeWebhooks(plan, randomFrom(seed + 1), realSeconds);
  const world = newWorld({ url, random: randomFrom(seed), seconds, onEvent: webhooks.enqueue });
  const calls: LoggedCall[] = [];
  const keys = idempotencyKeys(seconds);
  const faults = faultPlan();
  const control = makeControl({
    world,
    faults,
    keys,
    calls,
    webhooks,
    moveClock: (by) => {
      movedBy += by;
    },
  });
  open({
    machinery: { world, routes, keys, faults, locks: new Set(), calls, secretKeys: options.secrets?.keys ?? [] },
    control,
  });
  return {
    url,
    control,
    close: async () => {
      webhooks.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
