-- Support looks for a customer by how a name, an address or an id begins. The pattern operator class serves that in any
-- collation of the database.
create index customer_by_name on customer (lower(name) text_pattern_ops);
create index customer_by_email on customer (lower(email) text_pattern_ops) where email is not null;
create index customer_by_external_id on customer (lower(external_id) text_pattern_ops);
