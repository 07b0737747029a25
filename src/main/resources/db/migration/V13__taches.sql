-- Every user task, open or done: the engine forgets who was in charge once a path has ended, and pages ask for the tasks of many
-- paths at once. Written in the transaction of the engine; a path that ran before this table is taken over once at start-up.
create table tache (
  id varchar(64) primary key,
  element varchar(64) not null,
  nom varchar(255) not null,
  processus varchar(64) not null,
  -- Process that called the one of the task; null if none did.
  appelant varchar(64),
  departement varchar(3) not null,
  demarche varchar(32),
  site varchar(64),
  module varchar(20),
  action bigint,
  -- Place of the step of the path it belongs to, see Etape; null for what is beside the path.
  etape integer,
  -- Groups that may hold it, separated by commas; login of who holds it.
  groupes varchar(500) not null,
  titulaire varchar(255),
  apparue_le timestamp with time zone not null,
  due_le timestamp with time zone,
  -- null while it is open; faite_par is null where the path went on without it.
  finie_le timestamp with time zone,
  faite_par varchar(255)
);
create index tache_ouverte on tache (departement, finie_le, due_le);
create index tache_demarche on tache (demarche, site, finie_le);
create index tache_site on tache (site, finie_le);

-- Pages ask site by site, without knowing the démarche.
create index perimetre_du_site on perimetre (site);
create index audit_du_site on audit (site);
