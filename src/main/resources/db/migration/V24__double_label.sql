-- A démarche may lead its sites to a second label, of a version that applies to the whole site.
alter table demarche add column second_referentiel varchar(64);
alter table demarche add column second_revision integer;

-- The one version that an audit looks at; null: all that its démarche leads to.
alter table audit add column referentiel varchar(64);
update audit set referentiel = (select l.referentiel from label l where l.code = audit.label) where label is not null;

-- The version that a task goes by, which tells two tasks of the same name at one site apart; null for those of before.
alter table tache add column referentiel varchar(64);
