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

-- Stripe knows a payment's last failure, not which of our attempts it answers.
create table stripe_attempt (
  invoice_id text primary key,                          -- in_…
  answered int not null                                 -- the highest attempt that has had a definite answer
);

alter table webhook_inbox add column object_kind text not null default 'invoice'
  check (object_kind in ('invoice','after_sale','customer'));
