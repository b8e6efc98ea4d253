-- Words as people look for them: without diacritics, and English ones by their stems.
create extension if not exists unaccent schema public;
create extension if not exists pg_trgm schema public;
create text search configuration words (copy = english);
alter text search configuration words
    alter mapping for asciiword, asciihword, hword_asciipart, word, hword, hword_part with public.unaccent, english_stem;

-- The words of a meeting as it stood from known_from until known_to: names (A), headlines (B), evidence (C), offices, bodies, places, topics (D).
create table wording (
    meeting_id uuid        not null,
    known_from timestamptz not null,
    known_to   timestamptz not null default 'infinity',
    day        date        not null,
    words      tsvector    not null,
    primary key (meeting_id, known_from)
);
create index wording_words on wording using gin (words);
-- A plan needs to know how common a word is.
alter table wording alter column words set statistics 1000;

-- Words of names that were ever told, folded: what a misspelt one may mean.
create table name_word (
    word text primary key
);
create index name_word_trigrams on name_word using gin (word public.gin_trgm_ops);

-- What was projected before lacks the new views: it is projected anew.
truncate event, posting, checkpoint;
update feed set place = 0, build = gen_random_uuid();
