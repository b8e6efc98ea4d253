-- Views full of invented meetings, with the skew of real ones: few states, people and words come often, most seldom. ${count} stands for how many.
create function drawn(weight double precision, many integer) returns integer volatile language sql return floor(power(random(), weight) * many)::integer;
create function syllables(n integer) returns text immutable language sql return
    (array['ka','mi','ro','len','da','vi','sa','tor','ne','ju','bar','li','po','gan','el','fu','shi','mar','o','te'])[1 + n % 20]
    || (array['ra','nov','di','les','mo','tan','ri','so','ko','ben','as','va','lin','ur','pe','za','gi','hol','mu','ya'])[1 + n / 20 % 20]
    || (array['n','va','sky','to','ri','dze','lo','mann','i','sen','ez','ova','ko','bi','ur','as','ya','ti','el','oğlu'])[1 + n / 400 % 20];
create function person(n integer) returns text immutable language sql return initcap(syllables(n * 7 % 8000)) || ' ' || initcap(syllables(n % 8000)) || case when n < 8000 then '' else ' ' || n / 8000 end;
create function state(n integer) returns text immutable language sql return (array[${codes}])[1 + n];
create function evidence() returns text volatile language sql return
    (select 'The two met for talks' || string_agg(' ' || syllables(drawn(3, 6000)), '') from generate_series(1, 12));
select setseed(0.5);

create unlogged table invented as
select n, md5(n::text)::uuid as id, timestamptz '2010-01-01' + n * interval '5 minutes' as recorded,
    date '2010-01-01' + (n * 5479::bigint / ${count})::int as day,
    state(drawn(2, 249)) as one, state(drawn(2, 249)) as other, drawn(3, 20000) as first_person, drawn(3, 20000) as second_person,
    (array['HELD','HELD','HELD','HELD','HELD','HELD','HELD','PLANNED','CANCELLED'])[1 + n % 9] as status,
    (array['IN_PERSON','IN_PERSON','IN_PERSON','PHONE','VIDEO'])[1 + n % 5] as channel,
    (array['FOREIGN_MINISTER','HEAD_OF_STATE','MINISTER','OTHER'])[1 + n % 4] as level,
    syllables(drawn(2, 300)) as city, syllables(drawn(2, 60)) as topic, 'publisher ' || drawn(2, 100) as publisher,
    n % 20 = 0 as has_more, evidence() as evidence
from generate_series(1, ${count}) as n;
update invented set other = 'AQ' where other = one;

create view invented_facets as
select i.*, least(one collate "C", other collate "C") || '|' || greatest(one collate "C", other collate "C") as pair,
    array['any:', 'status:' || status, 'channel:' || channel, 'country:' || one, 'country:' || other, 'level:' || level,
        'between:' || least(one collate "C", other collate "C") || '|' || greatest(one collate "C", other collate "C"),
        'between:' || least(one collate "C", other collate "C") || '|' || greatest(one collate "C", other collate "C") || '|' || level,
        'person:' || replace(lower(person(first_person)), 'ğ', 'g'), 'person:p' || first_person,
        'person:' || replace(lower(person(second_person)), 'ğ', 'g'), 'person:p' || second_person,
        'office:foreign minister', 'office:president', 'place:' || city, 'place:' || lower(one), 'topic:' || topic, 'publisher:' || publisher]
        || case when has_more then array['outcome:MOU', 'sources:2', 'sources:3'] else '{}'::text[] end as facets
from invented i;

insert into event (place, partition, "offset", reached, meeting_id, version, type, recorded, change, meeting, facets, first_day, last_day)
select n, 0, n, array[n + 1], id, 1, 'RECORDED', recorded,
    '"type":"RECORDED","meetingId":"' || replace(id::text, '-', '') || '","version":1',
    json_build_object('id', replace(id::text, '-', ''), 'status', status, 'channel', channel, 'focus', 'MAIN', 'date', day, 'city', initcap(city),
        'country', one, 'venue', null, 'participants', json_build_array(
            json_build_object('name', person(first_person), 'title', 'President', 'country', one, 'organization', null, 'part', 'PRINCIPAL',
                'person', 'p' || first_person),
            json_build_object('name', person(second_person), 'title', 'Foreign Minister', 'country', other, 'organization', null, 'part', 'PRINCIPAL',
                'person', 'p' || second_person)),
        'outcomes', case when has_more then '["MOU"]'::json else '[]'::json end, 'evidence', evidence, 'topics', json_build_array(topic),
        'partnership', null, 'occasion', null, 'spans', json_build_array(json_build_object('field', 'MEETING', 'item', null, 'article',
            'article ' || n, 'quotation', evidence, 'start', 0, 'end', length(evidence))),
        'sources', json_build_array(json_build_object('article', 'article ' || n, 'revision', 'r', 'index', 0, 'url', 'https://news.example/' || n,
            'publisher', publisher, 'title', 'Talks in ' || initcap(city), 'published', day, 'focus', 'MAIN', 'agreement', json_build_array())))::text,
    facets, day, day
from invented_facets order by n;

insert into posting (facet, day, meeting_id, known_from, last_day)
select distinct facet, day, id, recorded, day from invented_facets cross join unnest(facets) as facet order by facet, day, id;

insert into wording (meeting_id, known_from, day, last_day, words)
select id, recorded, day, day, setweight(to_tsvector('words', person(first_person) || ' ' || person(second_person)), 'A')
    || setweight(to_tsvector('words', 'Talks in ' || city), 'B') || setweight(to_tsvector('words', evidence), 'C')
    || setweight(to_tsvector('words', 'President Foreign Minister ' || topic), 'D')
from invented order by id;

insert into name_word (word) select distinct word from invented
    cross join lateral regexp_split_to_table(replace(lower(person(first_person) || ' ' || person(second_person)), 'ğ', 'g'), ' ') as word where length(word) > 2;

insert into profile (meeting_id, known_from, day, last_day, status, channel, level, host, countries, pairs, topics, outcomes)
select id, recorded, day, day, status, channel, level, one, array[one, other], array[pair], array[topic],
    case when has_more then array['MOU'] else '{}'::text[] end
from invented_facets order by id;

insert into appearance (meeting_id, known_from, item, person, name, title, office, country, organization, is_principal, status, day, last_day)
select id, recorded, item, 'p' || who, person(who), title, lower(title), side, null, true, status, day, day
from invented cross join lateral (values (0, first_person, 'President', one), (1, second_person, 'Foreign Minister', other)) as seats (item, who, title, side)
order by id, item;

insert into person_name (person, folded, weight) select person, replace(lower(name), 'ğ', 'g'), count(*) from appearance group by 1, 2;

insert into citation (meeting_id, known_from, article, item) select id, recorded, 'article ' || n, 0 from invented order by id;

insert into article (id, revision, title, content_type, content, received_at)
select 'article ' || n, 'r', 'Talks in ' || initcap(city), 'TEXT_PLAIN', evidence, recorded from invented;

insert into reading (article, revision, reading, reports) select 'article ' || n, 'r', '{"revision":"r","extractor":"invented","title":null,"published":null,"language":null,"unsupported":null,"reports":[]}', 1
from invented;

insert into rejection (topic, partition, "offset", stage, reason, article, rejected_at, told_at)
select 'articles', 0, n, case when n % 100 = 0 then 'RESOLVE' else 'EXTRACT' end, 'invented', 'article ' || n, recorded, recorded from invented where n % 10 = 0;

insert into checkpoint (topic, partition, next_offset) values ('meetings', 0, ${count} + 1) on conflict (topic, partition) do update set next_offset = excluded.next_offset;
update feed set place = ${count};
drop view invented_facets;
drop table invented;
