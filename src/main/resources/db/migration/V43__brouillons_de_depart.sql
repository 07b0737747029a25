-- What a person has typed into the window in which a process is started, and has not started yet: one draft a process.
create table brouillon_de_depart (
  personne varchar(255) not null,
  -- Key of the process.
  processus varchar(64) not null,
  version integer not null,
  -- What the form held, as a JSON object: it is not checked before the process starts.
  valeurs text not null,
  le timestamp with time zone not null,
  primary key (personne, processus)
);
