-- What a new version caught up with in this database, once: rows and processes for what was there before it.
create table reprise (
  nom varchar(60) primary key,
  faite_le timestamp with time zone not null,
  -- How many things were caught up.
  objets integer not null
);
insert into verrou (nom) values ('reprise');
