import { Hono } from 'hono';
import { billingProxy } from './billing-proxy.ts';
import { createOperatorClient } from './operator-client.ts';
import { servePage } from './page-files.ts';
import { studioRoutes } from './studio-routes.ts';

export interface StudioOptions {
  readonly billingUrl: string;
  readonly operatorKey: string;
  /** The built page, relative to the working directory. */
  readonly pageFolder: string;
}

/** The host product: its page, its own API, and the billing API, all under one address. */
export function createStudio({ billingUrl, operatorKey, pageFolder }: StudioOptions): Hono {
  const app = new Hono();
  app.route('/studio/api', studioRoutes(createOperatorClient(billingUrl, operatorKey), operatorKey));
  app.all('/billing/*', billingProxy(billingUrl));
  servePage(app, pageFolder);
  return app;
}
