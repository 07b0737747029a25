-- The field of the task's form that the row fills in. Rows that are there already are those of assessments.
alter table ligne_de_travail add column champ varchar(64) default 'evaluations' not null;
alter table ligne_de_travail alter column champ drop default;
-- A row that somebody added may be taken away again; what it said stays readable.
alter table ligne_de_travail add column retiree boolean default false not null;
alter table ligne_de_travail alter column retiree drop default;
