-- How ready a site was for its next audit, as it was seen on a day; written only where it had changed since, so that nothing grows while
-- nothing moves.
create table preparation_relevee (
  site varchar(64) not null references site,
  le date not null,
  -- The day of the audit as it was known then.
  jour date not null,
  points integer not null,
  satisfaits integer not null,
  primary key (site, le)
);
insert into verrou (nom) values ('preparation');
