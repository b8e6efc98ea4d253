-- The log as rows, never changed once written: the feed, each meeting's history, and each meeting as it stood at any time.
create table event (
    -- order in which the events were projected here, without gaps
    place       bigint      primary key,
    partition   integer     not null,
    "offset"    bigint      not null,
    -- for each partition, from 0 on, the offset after the last event at or before this place: the feed position that the outside sees
    reached     bigint[]    not null,
    meeting_id  uuid        not null,
    version     integer     not null,
    type        text        not null,
    -- when the broker took the event in
    recorded    timestamptz not null,
    merged_into uuid,
    -- JSON of the event without position and meeting: the inside of an object, without its braces
    change      text        not null,
    -- JSON of the meeting after the event; null: it stands no more
    meeting     text,
    -- what the meeting can be found by after the event, and the days it may have been on; empty and 0001-01-01 where it stands no more
    facets      text[]      not null,
    first_day   date        not null,
    last_day    date        not null
);
create unique index event_of_meeting on event (meeting_id, version);
create unique index event_of_partition on event (partition, "offset") include (place);
