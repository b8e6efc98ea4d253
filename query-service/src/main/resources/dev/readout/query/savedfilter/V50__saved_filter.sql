-- Filters that somebody has named. Kept in the schema of what is not built from the log.
create table saved_filter (
    name       text        primary key,
    -- JSON: each parameter of the filter with the list of its values
    parameters text        not null,
    changed    timestamptz not null default now()
);
