-- Words alone are looked for in the order of lists, or by the words and then sorted: PostgreSQL knows how common they are and chooses.
truncate wording;
alter table wording add column last_day date not null;
create index wording_day on wording (day desc, meeting_id desc);

-- It is projected anew.
truncate event, posting, name_word, profile, appearance, person_name, citation;
delete from checkpoint where topic = 'meetings';
update feed set place = 0, build = gen_random_uuid();
