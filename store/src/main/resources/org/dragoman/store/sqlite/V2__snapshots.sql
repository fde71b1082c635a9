-- How the talks stood at a version, sealed: what can be told again from the entries.
create table snapshot (
    talks text not null,
    part integer not null,
    sealed blob not null,
    primary key (talks, part)
);

update setting set value = x'02' where name = 'format';
