-- By how many months the legal delay was extended; once, so 0 until then.
alter table request add column extended_months integer not null default 0;
