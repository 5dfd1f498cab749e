-- What the town hall tells people at once. The words are in the waves: the alert itself, each
-- update, the all-clear.
create table alert (
    commune_id integer     not null default current_commune(),
    id         bigint      not null generated always as identity,
    key        text        not null, -- of the form: sent twice, it is one alert
    level      text        not null,
    topic      text        not null,
    streets    text        not null,
    outline    text        not null,
    channels   text[]      not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    ended_at   timestamptz,
    primary key (commune_id, id),
    unique (commune_id, key)
);
select protect_tenant_table('alert');
create index alert_running on alert (commune_id, expires_at) where ended_at is null;

-- state: AWAITING a second person, SENT, REFUSED.
create table alert_wave (
    commune_id   integer     not null default current_commune(),
    id           bigint      not null generated always as identity,
    alert_id     bigint      not null,
    kind         text        not null,
    title        text        not null,
    body         text        not null,
    sms          text        not null,
    state        text        not null,
    author_id    bigint      not null,
    author       text        not null,
    decided_by   text        not null default '',
    at           timestamptz not null,
    expires_at   timestamptz not null,
    primary key (commune_id, id),
    foreign key (commune_id, alert_id) references alert
);
select protect_tenant_table('alert_wave');
create index alert_wave_of on alert_wave (commune_id, alert_id, id);
create index alert_wave_awaiting on alert_wave (commune_id, id) where state = 'AWAITING';

-- How far a wave has come on one channel. state: WAITING, DONE, SKIPPED, FAILED.
create table alert_sending (
    commune_id integer     not null default current_commune(),
    id         bigint      not null generated always as identity,
    wave_id    bigint      not null,
    channel    text        not null,
    state      text        not null default 'WAITING',
    not_before timestamptz not null,
    after_id   bigint      not null default 0,
    told       integer     not null default 0,
    refused    integer     not null default 0,
    tries      integer     not null default 0,
    said       text        not null default '',
    changed_at timestamptz not null,
    primary key (commune_id, id),
    unique (commune_id, wave_id, channel)
);
select protect_tenant_table('alert_sending');

-- Who was told: nobody is told twice, and the all-clear goes to the same people.
create table alert_told (
    commune_id    integer not null default current_commune(),
    wave_id       bigint  not null,
    channel       text    not null,
    subscriber_id bigint  not null,
    primary key (commune_id, wave_id, channel, subscriber_id)
);
select protect_tenant_table('alert_told');

-- Choices of the commune about its alerts.
create table alert_setting (
    commune_id     integer not null default current_commune() primary key,
    quiet_from     time    not null,
    quiet_to       time    not null,
    map_centre     text    not null,
    tiles          text    not null,
    social_server  text    not null default '',
    social_token   bytea
);
select protect_tenant_table('alert_setting');
