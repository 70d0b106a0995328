/** Makes the customers of the demo, through the operator API and nothing else. Running it again changes nothing. */
import { createOperatorClient } from './backend/operator-client.ts';
import { seedCustomer } from './backend/seed/seed-customer.ts';
import { seedPlans } from './backend/seed/seed-plan.ts';

const billingUrl = process.env['BILLING_URL'];
const operatorKey = process.env['OPERATOR_KEY'];
if (!billingUrl || !operatorKey) {
  console.error('BILLING_URL and OPERATOR_KEY are needed.');
  process.exit(1);
}

const operator = createOperatorClient(billingUrl, operatorKey);
const results = await Promise.allSettled(
  seedPlans.map(async (plan) => {
    const isNew = await seedCustomer(operator, plan);
    console.log(`${plan.customer.externalId}: ${isNew ? 'made' : 'already there'}`);
  }),
);
for (const result of results) {
  if (result.status === 'rejected') {
    console.error(result.reason);
    process.exitCode = 1;
  }
}
