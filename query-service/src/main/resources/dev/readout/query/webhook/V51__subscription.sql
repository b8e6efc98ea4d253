-- Who wants to be told of events, and where. Kept in the schema of what is not built from the log.
create table subscription (
    id              uuid        primary key default gen_random_uuid(),
    target          text        not null,
    -- whsec_ and base64: what its deliveries are signed with
    secret          text        not null,
    -- JSON: each parameter of /events with the list of its values
    filter          text        not null,
    created         timestamptz not null default now(),
    -- how far the feed was followed for it: a position as the outside sees it, so it outlives every rebuild of the views
    position        text        not null,
    disabled        timestamptz,
    disabled_reason text
);

-- One event for one subscription.
create table delivery (
    -- webhook-id, the same in every attempt
    id              uuid        primary key,
    subscription_id uuid        not null references subscription on delete cascade,
    -- order of the feed within a subscription
    serial          bigint      generated always as identity,
    meeting_id      uuid        not null,
    type            text        not null,
    position        text        not null,
    -- what is sent; null once it was taken
    body            text,
    created         timestamptz not null default now(),
    -- when it is to be tried next, by whoever comes first; moved on while it is being tried, so that an instance that dies in between holds it up only so long
    due             timestamptz not null default now(),
    attempts        integer     not null default 0,
    first_attempt   timestamptz,
    last_attempt    timestamptz,
    last_status     integer,
    last_error      text,
    delivered       timestamptz
);
create index delivery_waiting on delivery (subscription_id, serial) include (meeting_id, due) where delivered is null;
create index delivery_of_meeting on delivery (subscription_id, meeting_id, serial) where delivered is null;
create index delivery_of_subscription on delivery (subscription_id, serial desc);
create index delivery_done on delivery (delivered) where delivered is not null;
