-- F4: what is expected of those without work at the start, beside the line for all.
insert into reference_line (figure, valid_from, percent) values ('employmentRate', '2021-01-01', 40);
