-- Made here and not at its first use, which may be the reading of a page: 244 random bits.
insert into installation_secret (value)
values (uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()))
on conflict do nothing;
