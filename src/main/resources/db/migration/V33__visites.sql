-- When a person last opened the page of his day, and when the visit before that one ended: what happened since is shown there.
create table visite (
  personne varchar(255) primary key,
  vue_le timestamp with time zone not null,
  -- Null on the first visit.
  precedente_le timestamp with time zone
);

-- What others did since.
create index tache_faite on tache (departement, finie_le);
