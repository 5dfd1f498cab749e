-- What was done to one request, and whether somebody has read it today already.
create index journal_of_subject on journal (commune_id, subject, id);
