// Stands where Stripe.js would: it only has to be there.
globalThis.Stripe = () => ({});
