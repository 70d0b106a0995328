import { billingRoutes } from './billing-routes.ts';
import { paymentRoutes } from './payment-routes.ts';
import type { Route } from './route.ts';

export const routes: readonly Route[] = [...billingRoutes, ...paymentRoutes];
