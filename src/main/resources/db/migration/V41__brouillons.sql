-- What a person has typed into the form of a task that is not done yet; gone with the task.
create table brouillon (
  tache varchar(64) not null references tache on delete cascade,
  personne varchar(255) not null,
  version integer not null,
  -- What the form held, as a JSON object: it is not checked before the task is completed.
  valeurs text not null,
  le timestamp with time zone not null,
  primary key (tache, personne)
);
