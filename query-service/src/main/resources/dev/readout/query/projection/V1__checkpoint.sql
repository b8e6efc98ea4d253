-- How far the views have read the log. Moved in the transaction that writes them.
create table checkpoint (
    topic       text    not null,
    partition   integer not null,
    next_offset bigint  not null,
    primary key (topic, partition)
);

-- One row: the last place given out in the feed. Each batch locks it first, so that batches of all projectors commit in the order of
-- their places, and a reader who has seen a place has seen all before it. The numbering holds for this schema alone: another build of the
-- views numbers anew, and has another build id.
create table feed (
    only_row boolean primary key default true check (only_row),
    build    uuid    not null default gen_random_uuid(),
    place    bigint  not null
);
insert into feed (place) values (0);
