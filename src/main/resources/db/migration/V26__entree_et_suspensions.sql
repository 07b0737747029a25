-- A path may be brought in after its external audit too. The list of steps is a condition of its own, which cannot be changed by its name on every
-- database: the table is written anew.
create table etape_atteinte_nouvelle (
  demarche varchar(32) not null references demarche,
  site varchar(64) not null references site,
  etape varchar(32) not null check (etape in ('diagnostic', 'plan', 'mise-en-oeuvre', 'audit-interne', 'audit-externe', 'constats',
    'non-conformites', 'decision')),
  le timestamp with time zone not null,
  auteur varchar(255) not null,
  primary key (demarche, site)
);

insert into etape_atteinte_nouvelle (demarche, site, etape, le, auteur) select demarche, site, etape, le, auteur from etape_atteinte;

drop table etape_atteinte;

alter table etape_atteinte_nouvelle rename to etape_atteinte;

-- When a label was suspended and is so no more: given back, withdrawn or over. What it is today stands in the label.
create table label_suspension (
  label varchar(128) not null references label,
  depuis date not null,
  jusqu_au date not null,
  primary key (label, depuis)
);

-- Of which audit an entry of the journal speaks; unknown for what was written before, then the day tells it.
alter table journal add column audit bigint;
