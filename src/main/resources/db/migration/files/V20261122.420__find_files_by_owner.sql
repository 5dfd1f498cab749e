-- A draft gives its files on when it is sent, and lets them go when it is forgotten.
create index stored_file_owner on stored_file (commune_id, owner) where owner is not null;
