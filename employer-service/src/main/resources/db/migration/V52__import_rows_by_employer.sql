-- D10: the employers that an import made are told from others by their id.
create unique index employer_import_row_of_employer on employer_import_row (employer_id);
