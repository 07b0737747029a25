-- The late tasks of the whole country are read without those that are done or not yet due.
create index tache_en_retard on tache (finie_le, due_le, site);
