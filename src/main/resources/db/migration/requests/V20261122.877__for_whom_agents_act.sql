-- Who was away when a colleague acted in their place; empty where people act for themselves.
alter table request_event add column actor_for text not null default '';
