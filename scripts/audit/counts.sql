-- What was looked at.
select
  (select count(*) from billing.customer) as customers,
  (select count(*) from billing.subscription) as subscriptions,
  (select count(*) from billing.wallet) as wallets,
  (select count(*) from billing.credit_grant) as lots,
  (select count(*) from billing.ledger_transaction) as journal_entries,
  (select count(*) from billing.usage_event) as usage_events,
  (select count(*) from billing.purchase) as purchases,
  (select count(*) from billing.purchase where status = 'succeeded') as purchases_paid,
  (select count(*) from billing.invoice) as invoices,
  (select count(*) from billing.refund where status = 'succeeded') as refunds
