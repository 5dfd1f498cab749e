-- A word that most entries have must not cost more than a rare one: whatever the word, the freshest are read and
-- no others. What does not age ("infinity") comes before all dates. Filled as the index is laid anew.
alter table public_entry add column fresh date not null default 'infinity';
create index public_entry_fresh on public_entry (commune_id, lang, fresh desc, id desc);

-- Rows are short, so that walking over many of them is cheap: long texts are kept apart.
alter table public_entry set (toast_tuple_target = 256);
alter table public_entry alter column heads set storage main;
alter table public_entry alter column words set storage external;

-- Entries whose text has the words. The planner takes reading "words" for free, although each lies outside of its
-- row; here it may only ask the index, and what comes after the first thousands is not looked at.
create function public_entry_within(commune integer, language text, query tsquery, only_kind text,
    only_rubric text, since date, until date, most integer)
returns table (kind text, id bigint, lang text, rubric text, day date)
language sql stable
set enable_seqscan = off
set enable_indexscan = off
as $$
    select few.kind, few.id, few.lang, few.rubric, few.day
    from (
        select entry.*
        from public_entry entry
        where entry.commune_id = $1 and entry.lang = $2 and entry.words @@ $3
          and ($4 is null or entry.kind = $4) and ($5 is null or entry.rubric = $5)
          and ($6 is null or entry.day >= $6) and ($7 is null or entry.day <= $7)
        limit 4 * $8) as few
    order by few.fresh desc, few.id desc
    limit $8
$$;
