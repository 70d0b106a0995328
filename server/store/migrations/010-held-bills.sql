-- A bill that cannot be made for now, because its tax cannot be known: why, since when, and how often it was tried.
alter table subscription
  add column bill_held_reason text,
  add column bill_held_since timestamptz,
  add column bill_tries int not null default 0,
  add constraint bill_held_since_then check ((bill_held_reason is null) = (bill_held_since is null));
