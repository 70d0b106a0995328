import { Hono } from 'hono';
import { billingProxy } from './billing-proxy.ts';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { createOperatorClient } from './operator-client.ts';
import { servePage } from './page-files.ts';
import { studioRoutes } from './studio-routes.ts';

export interface StudioOptions {
  readonly billingUrl: string;
  readonly operatorKey: string;
  /** The built page, relative to the working directory. */
  readonly pageFolder: string;
  /** `null`, or absent: no card is collected through Stripe, and the page allows it nothing. */
  readonly stripe?: { readonly scriptUrl: string | null } | null;
}

/** The host product: its page, its own API, and the billing API, all under one address. */
export function createStudio({ billingUrl, operatorKey, pageFolder, stripe = null }: StudioOptions): Hono {
  const app = new Hono();
  app.route('/studio/api', studioRoutes(createOperatorClient(billingUrl, operatorKey), operatorKey));
  app.all('/billing/*', billingProxy(billingUrl));
  servePage(app, pageFolder, contentSecurityPolicy(stripe));
  return app;
}
