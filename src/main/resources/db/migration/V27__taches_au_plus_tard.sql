-- Whether the delay that gave the due date is a default of the project: no source gives it and nobody set it. Of tasks that were
-- there before nobody knows.
alter table tache add column defaut_du_projet boolean default false not null;
