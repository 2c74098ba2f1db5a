alter table employer add column postcode4 text check (postcode4 ~ '^[1-9][0-9]{3}$');
