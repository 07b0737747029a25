-- Name of the version whose own delay gave the due date, as it was called then; null where another delay did. Of tasks that were
-- there before none did.
alter table tache add column delai_de_version varchar(100);
