-- D10: the employers that an import made are told from others by their id; the postcode is kept with the employer.
create unique index employer_import_row_of_employer on employer_import_row (employer_id);
alter table employer_import_row add column postcode4 text check (postcode4 ~ '^[1-9][0-9]{3}$');
