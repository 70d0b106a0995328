-- What a real card processor needs beside schema.sql: a mirror of its payment methods that may lag behind it, our numbers
-- of the attempts it has answered, and webhooks about more than invoices.
alter table customer
  add column processor_details text,                    -- what the processor was told last of name, address and tax id
  add column methods_mirrored_at timestamptz;           -- when the payment methods were last asked for

alter table payment_method
  add column is_backup boolean not null default false,
  add column chargeable_off_session boolean not null default true,
  add column refused_for_good_at timestamptz,           -- the bank asked not to be asked again with this one
  add column detach_due boolean not null default false; -- removed here, not yet known to be gone at the processor
create unique index one_backup_payment_method on payment_method (customer_id) where is_backup and detached_at is null;
create index payment_method_detach_due on payment_method (customer_id, id) where detach_due;

-- Beside Stripe's own record of an invoice: it knows a payment's last failure, not which of our attempts that answers, and
-- forgets a draft that was deleted as if it had never been.
create table stripe_invoice (
  invoice_id text primary key,                          -- in_…
  answered int not null default 0,                      -- the highest attempt that has had a definite answer
  sent int not null default 0,                          -- the highest attempt after the first that was about to be sent
  seen_before text,                                     -- what its payment looked like then: whatever differs came of it
  delete_requested boolean not null default false       -- only then does "no such invoice" mean that it was deleted
);

alter table webhook_inbox add column object_kind text not null default 'invoice'
  check (object_kind in ('invoice','after_sale','customer'));

-- Which processor the ids in this database belong to: 'sandbox', 'stripe test' or 'stripe live'.
create table processor_binding (
  "only" boolean primary key default true check ("only"),
  processor text not null
);

-- Whose tax is in the total: our rate table's, or the processor's own, which adds it to the invoice by itself.
alter table quote add column tax_engine text not null default 'table' check (tax_engine in ('table','processor'));

-- Webhooks about a customer name the processor's id of it.
create index customer_of_processor on customer (processor_customer_id) where processor_customer_id is not null;
