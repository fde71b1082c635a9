-- Rows that the database cannot read: docs/store.md says what each still tells.
create table setting (
    name text not null primary key,
    value blob not null
) without rowid;

create table talks (
    id text not null primary key,
    version integer not null,
    keyset blob not null
) without rowid;

create table room (
    talks text not null,
    room integer not null,
    log text not null,
    name blob not null,
    keyset blob not null,
    primary key (talks, room)
) without rowid;

create table entry (
    talks text not null,
    number integer not null,
    room integer not null,
    sealed blob not null,
    commitment blob not null,
    chain blob not null,
    primary key (talks, number)
) without rowid;

create table line (
    talks text not null,
    room integer not null,
    number integer not null,
    sealed blob not null,
    commitment blob not null,
    chain blob not null,
    primary key (talks, room, number)
) without rowid;

create table paper (
    talks text not null,
    mark blob not null,
    name blob not null,
    sealed blob not null,
    primary key (talks, mark)
) without rowid;

insert into setting (name, value) values ('format', x'01');
