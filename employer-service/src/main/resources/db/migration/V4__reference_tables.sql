-- Standaard Bedrijfsindeling 2008 of CBS: sections with the two-digit divisions that lie in each.
create table sector_section (
  letter         text primary key,
  first_division text not null,
  last_division  text not null,
  title_nl       text not null
);
insert into sector_section (letter, first_division, last_division, title_nl) values
  ('A', '01', '03', 'Landbouw, bosbouw en visserij'),
  ('B', '06', '09', 'Winning van delfstoffen'),
  ('C', '10', '33', 'Industrie'),
  ('D', '35', '35', 'Productie en distributie van en handel in elektriciteit, aardgas, stoom en gekoelde lucht'),
  ('E', '36', '39', 'Winning en distributie van water; afval- en afvalwaterbeheer en sanering'),
  ('F', '41', '43', 'Bouwnijverheid'),
  ('G', '45', '47', 'Groot- en detailhandel; reparatie van auto''s'),
  ('H', '49', '53', 'Vervoer en opslag'),
  ('I', '55', '56', 'Logies-, maaltijd- en drankverstrekking'),
  ('J', '58', '63', 'Informatie en communicatie'),
  ('K', '64', '66', 'Financiële instellingen'),
  ('L', '68', '68', 'Verhuur van en handel in onroerend goed'),
  ('M', '69', '75', 'Advisering, onderzoek en overige specialistische zakelijke dienstverlening'),
  ('N', '77', '82', 'Verhuur van roerende goederen en overige zakelijke dienstverlening'),
  ('O', '84', '84', 'Openbaar bestuur, overheidsdiensten en verplichte sociale verzekeringen'),
  ('P', '85', '85', 'Onderwijs'),
  ('Q', '86', '88', 'Gezondheids- en welzijnszorg'),
  ('R', '90', '93', 'Cultuur, sport en recreatie'),
  ('S', '94', '96', 'Overige dienstverlening'),
  ('T', '97', '98', 'Huishoudens als werkgever; niet-gedifferentieerde productie voor eigen gebruik'),
  ('U', '99', '99', 'Extraterritoriale organisaties en lichamen');
grant select on sector_section to ${app_role};

-- Filled by V5 from the reference data every service ships.
create table municipality (
  name   text primary key,
  region text not null
);
create unique index municipality_by_name on municipality (lower(name));
create table postcode4 (
  code         text primary key,
  place        text not null,
  municipality text not null
);
create table occupation (
  code     text primary key,
  title_nl text not null
);
grant select on municipality, postcode4, occupation to ${app_role};
