-- How far a label goes, where its version tells levels apart.
alter table label add column niveau varchar(10) check (niveau in ('bronze', 'argent', 'or'));
