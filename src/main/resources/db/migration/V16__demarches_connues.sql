-- What is said to belong to a démarche belongs to one that is there. A row of an earlier version that names another stays, because it
-- tells what was done, said or sent; it belongs to no démarche any more.
update rappel set demarche = null
where demarche is not null and not exists (select 1 from demarche d where d.code = rappel.demarche);
update courriel set demarche = null
where demarche is not null and not exists (select 1 from demarche d where d.code = courriel.demarche);
update tache set demarche = null
where demarche is not null and not exists (select 1 from demarche d where d.code = tache.demarche);

alter table rappel add constraint rappel_de_la_demarche foreign key (demarche) references demarche;
alter table courriel add constraint courriel_de_la_demarche foreign key (demarche) references demarche;
alter table tache add constraint tache_de_la_demarche foreign key (demarche) references demarche;
