-- What a whole démarche means to say, before its sites have plans: a communication belongs to a plan or to a démarche.
alter table communication alter column plan drop not null;
alter table communication add column demarche varchar(32) references demarche;
alter table communication add constraint communication_d_un_plan_ou_d_une_demarche
  check (plan is null and demarche is not null or plan is not null and demarche is null);
create index communication_demarche on communication (demarche);
