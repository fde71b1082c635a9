-- How the talks stood at a version, sealed: what can be told again from the entries.
create table snapshot (
    talks text not null,
    part integer not null,
    sealed bytea not null,
    primary key (talks, part)
);

update setting set value = decode('02', 'hex') where name = 'format';
