-- What shows that something is done: a document that somebody gave, or the address of one that is kept elsewhere.
create table preuve (
  id varchar(36) primary key,
  departement varchar(3) not null
);

-- Each state of it in a line of its own: nothing is written over. The bytes stand in a folder, under their SHA-256.
create table preuve_version (
  preuve varchar(36) not null references preuve,
  version integer not null,
  titre varchar(200) not null,
  -- Of a file; null where the evidence is an address.
  empreinte varchar(64),
  nom varchar(220),
  genre varchar(20),
  taille bigint,
  -- Of a document kept elsewhere; null for a file.
  adresse varchar(2000),
  -- What day the evidence is of, apart from the day on which it was given.
  faite_le date not null,
  -- Last day on which it counts; null if it does not end.
  valable_jusqu_au date,
  responsable varchar(255) not null,
  attendue boolean not null,
  le timestamp with time zone not null,
  auteur varchar(255) not null,
  primary key (preuve, version),
  check ((empreinte is null) <> (adresse is null))
);
create index preuve_version_empreinte on preuve_version (empreinte);

-- What it shows: an engagement of a site today; other kinds of things have their code.
create table preuve_lien (
  preuve varchar(36) not null references preuve,
  genre varchar(20) not null,
  -- Business key of what the thing belongs to: « 91-2013/91-evry ».
  parcours varchar(100) not null,
  objet varchar(64) not null,
  -- How many times it was attached there, from 1.
  rang integer not null,
  le timestamp with time zone not null,
  auteur varchar(255) not null,
  detachee_le timestamp with time zone,
  detachee_par varchar(255),
  primary key (preuve, genre, parcours, objet, rang)
);
create index preuve_lien_objet on preuve_lien (genre, parcours, objet);
