-- The latest revision of each article as it was received, from topic articles.
create table article (
    id           text        primary key,
    revision     text        not null,
    url          text,
    publisher    text,
    published    text,
    title        text,
    language     text,
    content_type text        not null,
    content      text        not null,
    received_at  timestamptz not null
);
create index article_received on article (received_at desc, id desc);

-- What was read last in each article, from topic reports.
create table reading (
    article  text    primary key,
    revision text    not null,
    -- JSON of it
    reading  text    not null,
    reports  integer not null
);

-- What was refused, from topic rejected; and articles that could not be read, from topic reports.
create table rejection (
    topic       text        not null,
    partition   integer     not null,
    "offset"    bigint      not null,
    stage       text        not null,
    reason      text        not null,
    article     text,
    rejected_at timestamptz not null,
    -- timestamp of the record that tells of it: its topic keeps that for 30 days, and so does this table
    told_at     timestamptz not null,
    -- tells those of one time apart
    place       text        not null generated always as (topic || ' ' || partition || ' ' || "offset") stored,
    primary key (topic, partition, "offset")
);
create index rejection_time on rejection (rejected_at desc, place desc);
create index rejection_of_stage on rejection (stage, rejected_at desc, place desc);
create index rejection_told on rejection (told_at);
create index rejection_of_article on rejection (article);

-- Which report of which article a meeting rested on from known_from until known_to.
create table citation (
    meeting_id uuid        not null,
    known_from timestamptz not null,
    known_to   timestamptz not null default 'infinity',
    article    text        not null,
    item       integer     not null,
    primary key (meeting_id, known_from, article, item)
);
create index citation_of_article on citation (article);

-- What was projected before lacks the new views: it is projected anew.
truncate event, posting, wording, name_word, profile, appearance, person_name, checkpoint;
update feed set place = 0, build = gen_random_uuid();
