-- Rows that the database cannot read: docs/store.md says what each still tells.
create table setting (
    name text not null primary key,
    value bytea not null
);

create table talks (
    id text not null primary key,
    version bigint not null,
    keyset bytea not null
);

create table room (
    talks text not null,
    room integer not null,
    log text not null,
    name bytea not null,
    keyset bytea not null,
    primary key (talks, room)
);

create table entry (
    talks text not null,
    number bigint not null,
    room integer not null,
    sealed bytea not null,
    commitment bytea not null,
    chain bytea not null,
    primary key (talks, number)
);

create table line (
    talks text not null,
    room integer not null,
    number bigint not null,
    sealed bytea not null,
    commitment bytea not null,
    chain bytea not null,
    primary key (talks, room, number)
);

create table paper (
    talks text not null,
    mark bytea not null,
    name bytea not null,
    sealed bytea not null,
    primary key (talks, mark)
);

insert into setting (name, value) values ('format', decode('01', 'hex'));
