-- An address is given to one account at a time.
insert into verrou (nom) values ('identites');

-- Wrong passwords of the last hours. A key is the imprint of an account and a place, of an account, or of an address: a
-- password that was typed in the place of a name is not kept here.
create table essai_de_connexion (
    cle varchar(64) primary key,
    echecs integer not null,
    dernier timestamp with time zone not null,
    libre_a timestamp with time zone not null
);
create index essai_de_connexion_dernier on essai_de_connexion (dernier);

-- From where the right password of an account was given: its address, its browser.
create table lieu_connu (
    compte varchar(64) not null,
    lieu varchar(64) not null,
    vu_le timestamp with time zone not null,
    primary key (compte, lieu)
);
create index lieu_connu_vu_le on lieu_connu (vu_le);
