-- A resident may come in by a link, a passkey or a provider of identities, and need no password.
alter table resident alter column password_hash drop not null;
