-- Topics that somebody follows, but not by this channel: they left by a message of it.
alter table subscriber_channel add column muted text[] not null default '{}';
