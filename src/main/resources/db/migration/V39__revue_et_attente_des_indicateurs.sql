-- What a yearly review decided about an indicator.
create table suite_d_indicateur (
  label varchar(128) not null references label,
  -- Rank of the year under review.
  annee integer not null,
  -- Key of the row in the review.
  indicateur varchar(64) not null,
  site varchar(64) not null references site,
  revue_le date not null,
  suite varchar(20),
  commentaire text not null,
  primary key (label, annee, indicateur)
);
create index suite_d_indicateur_site on suite_d_indicateur (site, revue_le);

-- What is to be known of a result: how it was counted, what happened then.
alter table mesure add column commentaire text default '' not null;

-- Results of a period that a site was asked for by a task: once, whatever becomes of it.
create table periode_reclamee (
  site varchar(64) not null references site,
  -- 2026-11, 2026-T4, 2026-S2 or 2026.
  periode varchar(10) not null,
  le timestamp with time zone not null,
  primary key (site, periode)
);
