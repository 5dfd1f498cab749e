-- Who answers for personal data: told on every notice and in the register (GDPR, articles 13, 30, 37).
alter table commune
    add column representative    text not null default '',
    add column joint_controllers text not null default '',
    add column dpo_name          text not null default '',
    add column dpo_organisation  text not null default '',
    add column dpo_email         text not null default '',
    add column dpo_phone         text not null default '',
    add column dpo_address       text not null default '';
grant update (representative, joint_controllers, dpo_name, dpo_organisation, dpo_email, dpo_phone, dpo_address)
    on commune to parvis_app;
