-- How and when whoever opened a session proved who they are. A session without "complete" still waits for
-- its second factor and opens nothing. Sessions of before are as if proven long ago.
alter table session
    add column method        text        not null default 'PASSWORD',
    add column second_factor boolean     not null default false,
    add column complete      boolean     not null default true,
    add column proved_at     timestamptz not null default 'epoch';
