-- Meetings that stand no more, the last first: calendars call them off.
create index event_ended on event (place desc) where meeting is null;
