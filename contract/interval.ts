import { z } from 'zod';

/** How long what is paid for lasts. `once`: for ever. */
export const interval = z.enum(['week', 'month', 'quarter', 'year', 'once']).meta({ id: 'Interval' });
export type Interval = z.infer<typeof interval>;
