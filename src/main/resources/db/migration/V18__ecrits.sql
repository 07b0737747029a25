-- What was written for a site is read among what was written in its département, not among what was written in the whole country.
create index journal_departement on journal (departement, id);
