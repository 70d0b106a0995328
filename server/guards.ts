/**
 * The named protections of the money path. All are on in every server that is started; the chaos suite starts one without
 * one of them, to prove that it is needed: the run must then end in a double charge, a double credit or a lost credit.
 */
export const GUARDS = {
  amount_check: 'Credits only when exactly the quoted total was paid, not whenever an invoice says "paid".',
  single_credit: 'Three locks against a second credit: state under FOR UPDATE, unique ledger key, unique grant.',
  one_purchase_per_quote: 'The quote id is the natural key: asking again for the same quote is the same purchase.',
  one_open_purchase: 'One purchase per customer and unit that may still take money.',
  quote_superseded: 'A quote made before another purchase settled has to be confirmed again.',
  one_invoice_per_purchase:
    'Recovery points, deterministic keys and a search by metadata: a purchase never has two invoices.',
  attempt_key: 'The number of the attempt is in the key of the payment: sending it again is the same payment.',
  unknown_is_not_failed: 'A lost answer means "look", never "it failed".',
  void_before_failed: 'A purchase ends unpaid only after the processor can no longer take the money.',
  refund_by_id:
    'A refund is looked for by its id before it is asked for, and asked for with one key: a lost answer refunds once.',
  claw_back_net: 'What was taken back already counts: only the difference to what is due is taken or given back.',
  auto_top_up_limits: 'Automatic charges keep to a monthly cap, to a pause between two and to a number in a while.',
  sweeper: 'Purchases that nobody asks about are looked after, also when no webhook ever comes.',
} as const;

export type GuardName = keyof typeof GUARDS;
export type Guards = Readonly<Record<GuardName, boolean>>;

export const guardNames = Object.keys(GUARDS) as readonly GuardName[];

export const allGuards: Guards = guardsWithout(null);

export function guardsWithout(broken: GuardName | null): Guards {
  return Object.fromEntries(guardNames.map((name) => [name, name !== broken])) as Record<GuardName, boolean>;
}
