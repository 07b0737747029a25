-- Lists that stood in a column become rows: the groups that may hold a task, and who was told that one is late. A list with commas is
-- taken apart by the place of each name in it; an empty one leaves no row.
create table tache_groupe (
  tache varchar(64) not null references tache on delete cascade,
  groupe varchar(255) not null,
  primary key (tache, groupe)
);

insert into tache_groupe (tache, groupe)
select id, groupes from tache where groupes <> '' and groupes not like '%,%';

insert into tache_groupe (tache, groupe)
select distinct t.id, regexp_substr(t.groupes, '[^,]+', 1, p.rang)
from tache t join (
  select 16 * a.n + b.n + 1 as rang
  from (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15)) a (n)
  cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15)) b (n)
) p on p.rang <= char_length(t.groupes) - char_length(replace(t.groupes, ',', '')) + 1
where t.groupes like '%,%' and regexp_substr(t.groupes, '[^,]+', 1, p.rang) is not null;

alter table tache drop column groupes;

create table retard_informe (
  retard bigint not null references retard on delete cascade,
  -- Place in the order in which they were told.
  rang integer not null,
  -- Login of who holds the task, or a group.
  informe varchar(255) not null,
  primary key (retard, rang)
);

insert into retard_informe (retard, rang, informe)
select r.id, p.rang, regexp_substr(r.informe, '[^,]+', 1, p.rang)
from retard r join (
  select 16 * a.n + b.n + 1 as rang
  from (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15)) a (n)
  cross join (values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15)) b (n)
) p on p.rang <= char_length(r.informe) - char_length(replace(r.informe, ',', '')) + 1
where regexp_substr(r.informe, '[^,]+', 1, p.rang) is not null;

alter table retard drop column informe;
