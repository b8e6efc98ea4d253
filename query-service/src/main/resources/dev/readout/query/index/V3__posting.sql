-- An inverted index over time: this facet led to this meeting, sorted by its first day, in what was known from known_from until known_to.
-- Lists are read from the primary key alone, newest day first.
create table posting (
    facet      text        not null,
    day        date        not null,
    meeting_id uuid        not null,
    known_from timestamptz not null,
    known_to   timestamptz not null default 'infinity',
    last_day   date        not null,
    primary key (facet, day, meeting_id, known_from) include (known_to, last_day)
);
-- A plan needs to know how common a facet is.
alter table posting alter column facet set statistics 1000;
