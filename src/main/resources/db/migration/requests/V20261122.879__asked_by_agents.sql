-- What an agent begins of a procedure for agents is theirs alone.
alter table draft add column agent_id bigint;

-- What an agent filed, newest first.
create index request_event_filed_by_agents on request_event (commune_id, actor_id, request_id desc)
    where kind = 'RECEIVED' and actor_kind = 'AGENT';
