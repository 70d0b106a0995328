-- What a line of an invoice says beyond a name of the seller's, so that a page can say it in another language.
alter table invoice_line add column wording jsonb;
