-- Days on which the counter is closed although its week says otherwise: [{"from": "2026-12-24", "to": "2026-12-26",
-- "reason": "…"}]. Few, read with the commune and never asked for alone.
alter table commune add column closures jsonb not null default '[]'
    check (jsonb_typeof(closures) = 'array');
grant update (closures) on commune to parvis_app;
