-- A database as the first release left it, with rows of every kind: Ada has bought, used and reserved; Ben owes; Cleo has left.
set search_path = billing;

insert into catalogue_version (id, hash, body) values ('00000000-0000-7000-8000-0000000000c1', 'first', '{}');
insert into customer (customer_id, external_id, name, country, address, currency, processor_customer_id, created_at) values
  ('00000000-0000-7000-8000-0000000000a1', 'ada', 'Ada', 'US', '["1 Main St"]', 'USD', 'cus_ada', '2026-01-31T10:00:00Z'),
  ('00000000-0000-7000-8000-0000000000b1', 'ben', 'Ben', 'US', '[]', 'USD', null, '2026-01-31T10:00:00Z'),
  ('00000000-0000-7000-8000-0000000000d1', 'cleo', 'Cleo', null, '[]', 'USD', null, '2026-01-01T10:00:00Z');
insert into subscription (customer_id, id, plan_key, status, anchor_at, paid_until, canceled_at) values
  ('00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000a2', 'credits', 'active', '2026-01-31T10:00:00Z', '2026-02-28T10:00:00Z', null),
  ('00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-0000000000b2', 'overdraft', 'active', '2026-01-31T10:00:00Z', '2026-02-28T10:00:00Z', null),
  ('00000000-0000-7000-8000-0000000000d1', '00000000-0000-7000-8000-0000000000d2', 'credits', 'canceled', '2026-01-01T10:00:00Z', '2026-02-01T10:00:00Z', '2026-02-01T10:00:00Z');
insert into payment_method (customer_id, id, processor_id, type, label, brand, last4, expiry_month, expiry_year, is_default) values
  ('00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000a3', 'pm_ada', 'card', 'Visa •••• 4242', 'visa', '4242', 12, 2031, true);

insert into wallet (customer_id, unit, balance_micro, held_micro, debt_micro, period_start, period_end, last_refill_micro, settled_purchases) values
  ('00000000-0000-7000-8000-0000000000a1', 'credits', 140000000, 20000000, 0, '2026-01-31T10:00:00Z', '2026-02-28T10:00:00Z', 100000000, 1),
  ('00000000-0000-7000-8000-0000000000b1', 'USD', 0, 0, 400000, '2026-01-31T10:00:00Z', '2026-02-28T10:00:00Z', 0, 0);
insert into credit_grant (customer_id, id, unit, source, priority, amount_micro, remaining_micro, held_micro, effective_at, expires_at, subscription_id, period_start, purchase_id, description) values
  ('00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000a4', 'credits', 'plan', 0, 100000000, 90000000, 20000000,
   '2026-01-31T10:00:00Z', '2026-02-28T10:00:00Z', '00000000-0000-7000-8000-0000000000a2', '2026-01-31T10:00:00Z', null, 'Plan allowance'),
  ('00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000a5', 'credits', 'purchased', 100, 50000000, 50000000, 0,
   '2026-02-01T10:00:00Z', null, null, null, '00000000-0000-7000-8000-0000000000a6', 'Small');
insert into ledger_transaction (customer_id, id, unit, kind, idempotency_key, actor, purchase_id, event_id, change_micro, balance_after_micro, at, recorded_at) values
  ('00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-000000000101', 'credits', 'plan_allowance', 'plan:1', 'system', null, null, 100000000, 100000000, '2026-01-31T10:00:00Z', '2026-01-31T10:00:00Z'),
  ('00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-000000000102', 'credits', 'purchase', 'purchase:1', 'customer', '00000000-0000-7000-8000-0000000000a6', null, 50000000, 150000000, '2026-02-01T10:00:00Z', '2026-02-01T10:00:00Z'),
  ('00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-000000000103', 'credits', 'usage', 'usage:e1', 'host', null, 'e1', -10000000, 140000000, '2026-02-02T10:00:00Z', '2026-02-02T10:00:00Z'),
  ('00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-000000000104', 'USD', 'usage', 'usage:e1', 'host', null, 'e1', -400000, -400000, '2026-02-02T10:00:00Z', '2026-02-02T10:00:00Z');
insert into ledger_transfer (customer_id, transaction_id, line, debit_account, credit_account, unit, amount_micro, grant_id) values
  ('00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-000000000101', 1, 'sys:plan', 'wallet', 'credits', 100000000, '00000000-0000-7000-8000-0000000000a4'),
  ('00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-000000000102', 1, 'sys:payments', 'wallet', 'credits', 50000000, '00000000-0000-7000-8000-0000000000a5'),
  ('00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-000000000103', 1, 'wallet', 'sys:revenue', 'credits', 10000000, '00000000-0000-7000-8000-0000000000a4'),
  ('00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-000000000104', 1, 'debt', 'sys:revenue', 'USD', 400000, null);

insert into usage_event_id (customer_id, event_id, body_hash, charged_micro) values
  ('00000000-0000-7000-8000-0000000000a1', 'e1', '\x01', 10000000),
  ('00000000-0000-7000-8000-0000000000b1', 'e1', '\x01', 400000);
insert into usage_event (customer_id, id, event_id, feature_key, quantity, occurred_at, received_at, unit, charged_micro, properties) values
  ('00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-000000000201', 'e1', 'images', 1, '2026-02-02T10:00:00Z', '2026-02-02T10:00:00Z', 'credits', 10000000, '{"member":"eve"}'),
  ('00000000-0000-7000-8000-0000000000b1', '00000000-0000-7000-8000-000000000202', 'e1', 'images', 1, '2026-02-02T10:00:00Z', '2026-02-02T10:00:00Z', 'USD', 400000, null);
insert into usage_rollup (customer_id, feature_key, bucket, quantity, events, charged_micro) values
  ('00000000-0000-7000-8000-0000000000a1', 'images', '2026-02-02T10:00:00Z', 1, 1, 10000000),
  ('00000000-0000-7000-8000-0000000000b1', 'images', '2026-02-02T10:00:00Z', 1, 1, 400000);
insert into rating_state (customer_id, feature_key, period_start, rate_key, cumulative_quantity, charged_micro) values
  ('00000000-0000-7000-8000-0000000000a1', 'images', '2026-01-31T10:00:00Z', '10', 1, 10000000),
  ('00000000-0000-7000-8000-0000000000b1', 'images', '2026-01-31T10:00:00Z', '0.40', 1, 400000);
insert into capacity_hold (customer_id, hold_id, unit, feature_key, quantity, amount_micro, status, expires_at, body_hash) values
  ('00000000-0000-7000-8000-0000000000a1', 'job', 'credits', 'images', 2, 20000000, 'held', '2026-02-20T10:00:00Z', '\x02');
insert into capacity_hold_grant (customer_id, hold_id, grant_id, amount_micro) values
  ('00000000-0000-7000-8000-0000000000a1', 'job', '00000000-0000-7000-8000-0000000000a4', 20000000);

insert into quote (customer_id, id, kind, unit, credit_micro, currency, subtotal_minor, tax_minor, total_minor, pack_key, pack_quantity, settled_purchases, body, request, created_at, expires_at) values
  ('00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000a7', 'credit_pack', 'credits', 50000000, 'USD', 500, 0, 500, 'small', 1, 0, '{}', '{"kind":"credit_pack","pack":"small"}', '2026-02-01T10:00:00Z', '2026-02-01T10:15:00Z');
insert into purchase (customer_id, id, quote_id, kind, origin, unit, credit_micro, currency, subtotal_minor, tax_minor, total_minor, status, step, attempt_sent, payment_method_id, processor_invoice_id, after_micro, invoice_id, created_at, updated_at, settled_at) values
  ('00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000a6', '00000000-0000-7000-8000-0000000000a7', 'credit_pack', 'portal', 'credits', 50000000, 'USD', 500, 0, 500, 'succeeded', 'finalized', 1,
   '00000000-0000-7000-8000-0000000000a3', 'in_ada', 150000000, '00000000-0000-7000-8000-0000000000a8', '2026-02-01T10:00:00Z', '2026-02-01T10:00:01Z', '2026-02-01T10:00:01Z');
insert into purchase_transition (customer_id, purchase_id, sequence, from_status, to_status, cause) values
  ('00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000a6', 1, null, 'pending', 'request'),
  ('00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000a6', 2, 'pending', 'succeeded', 'request');
insert into invoice (customer_id, id, type, number, status, currency, subtotal_minor, tax_minor, total_minor, amount_paid_minor, description, seller, buyer, processor_invoice_id, purchase_id, issued_at, paid_at) values
  ('00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000a8', 'credit_purchase', 'T-000001', 'paid', 'USD', 500, 0, 500, 500, 'Small',
   '{"name":"Studio","address":["1 Main St"],"country":"US"}', '{"name":"Ada","address":["1 Main St"],"country":"US"}', 'in_ada', '00000000-0000-7000-8000-0000000000a6', '2026-02-01T10:00:00Z', '2026-02-01T10:00:01Z');
insert into invoice_line (customer_id, invoice_id, line, type, description, amount_minor) values
  ('00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000a8', 1, 'credit_pack', 'Small', 500);
insert into invoice_counter (prefix, last_number) values ('T', 1);
insert into idempotency_key (customer_id, key, request_hash, state, status, response) values
  ('00000000-0000-7000-8000-0000000000a1', 'k1', '\x03', 'done', 201, '{}');
insert into portal_session (customer_id, id, permissions, expires_at) values
  ('00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000a9', '{view,pay}', '2026-02-01T12:00:00Z');
insert into webhook_inbox (event_id, type, livemode, object_id, created_at, processed_at) values
  ('evt_1', 'invoice.paid', false, 'in_ada', '2026-02-01T10:00:01Z', '2026-02-01T10:00:02Z');
insert into processor_reference (processor_id, customer_id, purchase_id) values
  ('in_ada', '00000000-0000-7000-8000-0000000000a1', '00000000-0000-7000-8000-0000000000a6');
