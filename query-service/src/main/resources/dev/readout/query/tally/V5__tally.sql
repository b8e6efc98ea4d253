-- What is counted of a meeting as it stood from known_from until known_to.
create table profile (
    meeting_id uuid        not null,
    known_from timestamptz not null,
    known_to   timestamptz not null default 'infinity',
    day        date        not null,
    last_day   date        not null,
    status     text        not null,
    channel    text        not null,
    -- the rank at which any two sides met, the highest of them
    level      text        not null,
    -- where it was held; null: unknown, or a call
    host       text,
    -- states somebody acted for
    countries  text[]      not null,
    -- sides whose principals met, two by two: AZ|CN
    pairs      text[]      not null,
    topics     text[]      not null,
    outcomes   text[]      not null,
    primary key (meeting_id, known_from)
);
create index profile_day on profile (day);

-- Who took part in a meeting as it stood from known_from until known_to: everybody whose name is told.
create table appearance (
    meeting_id   uuid        not null,
    known_from   timestamptz not null,
    known_to     timestamptz not null default 'infinity',
    item         smallint    not null,
    person       text        not null,
    name         text        not null,
    -- as printed
    title        text,
    -- usual name of the office, or the title folded
    office       text,
    country      text,
    organization text,
    is_principal boolean     not null,
    status       text        not null,
    day          date        not null,
    last_day     date        not null,
    primary key (meeting_id, known_from, item)
);
create index appearance_of_person on appearance (person, day desc) include (meeting_id, known_from, known_to);
create index appearance_of_country on appearance (country, day desc);

-- Names that persons were ever told by.
create table person_name (
    person text   not null,
    folded text   not null,
    -- how often: who is met often is likelier meant
    weight bigint not null,
    primary key (person, folded)
);
create index person_name_trigrams on person_name using gin (folded public.gin_trgm_ops);

-- What was projected before lacks the new views: it is projected anew.
truncate event, posting, wording, name_word, checkpoint;
update feed set place = 0, build = gen_random_uuid();

-- ISO 8601 in reduced precision of the days that a date may mean; null: unknown.
create function reduced_date(first date, last date) returns text immutable parallel safe language sql return
    case when first = date '0001-01-01' then null
        when first = last then to_char(first, 'YYYY-MM-DD')
        when date_trunc('month', first) = date_trunc('month', last) then to_char(first, 'YYYY-MM')
        else to_char(first, 'YYYY') end;
