-- Whatever is told twice has a place among what is told of its subject; the last word holds, in whatever order the
-- words are heard.

alter table trajectory_fact add column ended_by bigint not null default 0;
comment on column trajectory_fact.ended_by is 'sequence of the end that holds';

alter table placement_fact
    add column told_by       bigint not null default 0,
    add column sustained_by  bigint not null default 0,
    add column ended_by      bigint not null default 0;
comment on column placement_fact.told_by is 'sequence of the begin that holds';
comment on column placement_fact.sustained_by is 'sequence of what was said last of its durability';
comment on column placement_fact.ended_by is 'sequence of the end that holds';

alter table employer_fact add column merging_sequence bigint not null default 0;
comment on column employer_fact.merging_sequence is 'sequence of the merger, or its undoing, that holds';
