-- Rows of a task as persons leave them while it is open. Nothing is written over: the last version of each counts.
create table ligne_de_travail (
  tache varchar(64) not null references tache on delete cascade,
  -- Names the row within its task: the code of an engagement, for instance.
  ligne varchar(64) not null,
  version integer not null,
  -- Texts by key of their column, as a JSON object: what is not finished is not checked.
  valeurs text not null,
  le timestamp with time zone not null,
  auteur varchar(255) not null,
  primary key (tache, ligne, version)
);

-- Whether an engagement is kept has more answers than yes and no.
alter table evaluation add column resultat varchar(20);
update evaluation set resultat = case when tenu then 'conforme' else 'non-conforme' end;
alter table evaluation alter column resultat set not null;
alter table evaluation drop column tenu;
-- Why the engagement does not concern the site; null where it does.
alter table evaluation add column motif varchar(20000);
