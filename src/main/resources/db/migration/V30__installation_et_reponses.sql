-- Names that leave the house, as that of an event in a calendar, are unique in the world: they bear the name of the installation.
-- One that has sent or published events goes on under the name that these bear; another draws its own on the first start.
create table installation (
  rang integer not null primary key check (rang = 1),
  identifiant varchar(64) not null
);
insert into installation (rang, identifiant)
select 1, 'labellisation'
where exists (select 1 from courriel where calendrier is not null) or exists (select 1 from evenement_publie);

-- Whom an answer to the message reaches; null for a message that nobody answers.
alter table courriel add column repondre_a varchar(254);
