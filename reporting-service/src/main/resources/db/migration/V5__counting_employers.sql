-- Rule D2 is judged in one place, by the employer-service, which tells the day from which an employer counts.
alter table employer_fact add column counting_sequence bigint not null default 0;
comment on column employer_fact.counts_from is 'rule D2: day from which it counts, as told last; absent when it does not';
drop table counting_stage;
