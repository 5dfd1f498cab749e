-- Requests stay on the revision they were filed on: what was published then must still be there, word for word.
create function refuse_change_of_revision() returns trigger
    language plpgsql
as $$
begin
    raise exception 'a published revision never changes' using errcode = 'restrict_violation';
end
$$;

create trigger procedure_revision_never_changes
    before update or delete on procedure_revision
    for each row execute function refuse_change_of_revision();
create trigger procedure_revision_is_never_emptied
    before truncate on procedure_revision
    for each statement execute function refuse_change_of_revision();

revoke update, delete on procedure_revision from parvis_app;
