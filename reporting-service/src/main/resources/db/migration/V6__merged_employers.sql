alter table employer_fact add column merged_into uuid check (merged_into <> employer_id);
create index employer_fact_merged_into on employer_fact (merged_into) where merged_into is not null;
comment on column employer_fact.merged_into is 'rule D3: the record it is one employer with';
