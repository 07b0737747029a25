-- Who carries the action out, of the group that it is given to; null where any of the group may.
alter table action add column porteur varchar(255);
-- What the plan says of it besides; empty where it says nothing.
alter table action add column theme varchar(200) default '' not null;
alter table action add column groupe_de_travail varchar(200) default '' not null;
alter table action add column document varchar(500) default '' not null;
alter table action add column priorite varchar(20) default '' not null;
alter table action add column effet varchar(2000) default '' not null;
-- What the steering committee said of this one: accepted, sent back; empty where it said nothing of it alone.
alter table action add column accord varchar(20) default '' not null;
alter table action add column remarque varchar(2000) default '' not null;
