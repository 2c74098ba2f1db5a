-- P5: reasons with the words in which they are shown and a first version of what a candidate is told. A region's own
-- reasons stand beside the national ones.
alter table reason_code drop constraint reason_code_pkey;
alter table reason_code
    add column region         text,
    add column label_nl       text,
    add column label_en       text,
    add column suggestion_nl  text,
    add column suggestion_en  text;
create unique index reason_code_once on reason_code (code, stage, coalesce(region, ''), valid_from);

update reason_code r set label_nl = w.label_nl, label_en = w.label_en, suggestion_nl = w.suggestion_nl,
    suggestion_en = w.suggestion_en
from (values
    ('candidate-declines', 'De kandidaat wil niet', 'The candidate does not want to',
        'Je koos ervoor om hier niet mee verder te gaan. We zoeken samen door naar werk dat beter past.',
        'You chose not to go on with this. Together we go on looking for work that fits better.'),
    ('employer-declines', 'De werkgever wil niet', 'The employer does not want to',
        'De werkgever gaat niet verder met dit voorstel. Dat zegt niets over wat jij kunt. We zoeken samen door.',
        'The employer does not go on with this. It says nothing about what you can do. We go on looking together.'),
    ('hours-do-not-fit', 'De uren passen niet', 'The hours do not fit',
        'De uren van dit werk passen niet bij jouw uren. We zoeken werk met uren die wel passen.',
        'The hours of this work do not fit yours. We look for work with hours that do.'),
    ('conditions-do-not-fit', 'De omstandigheden passen niet', 'The conditions do not fit',
        'Dit werk biedt niet wat jij nodig hebt op je werkplek. We zoeken werk waar dat wel kan.',
        'This work does not offer what you need at work. We look for work that does.'),
    ('too-far', 'Te ver weg', 'Too far away',
        'De reis naar dit werk is te lang voor je. We zoeken dichterbij.',
        'The journey to this work is too long for you. We look nearer by.'),
    ('other-work-wanted', 'De kandidaat wil ander werk', 'The candidate wants other work',
        'Je zoekt ander werk dan dit. We zoeken verder naar wat je wel wilt.',
        'You are looking for other work than this. We go on looking for what you do want.'),
    ('more-information-needed', 'Er is meer informatie nodig', 'More information is needed',
        'We willen eerst meer weten over dit werk. Daarna kijken we er samen opnieuw naar.',
        'We first want to know more about this work. Then we look at it again together.'),
    ('candidate-not-now', 'De kandidaat wil nu niet', 'Not now for the candidate',
        'Je wilt dit nu niet. We kijken er later samen opnieuw naar.',
        'You do not want this now. We look at it again together later.'),
    ('employer-not-now', 'De werkgever kan nu niet', 'Not now for the employer',
        'De werkgever kan nu niet verder. We kijken er later samen opnieuw naar.',
        'The employer cannot go on now. We look at it again together later.'),
    ('candidate-stopped', 'De kandidaat stopt', 'The candidate stops',
        'Je bent hiermee gestopt. We bespreken wat je ervan meeneemt en zoeken samen verder.',
        'You stopped with this. We talk about what you take from it and go on looking together.'),
    ('employer-stopped', 'De werkgever stopt', 'The employer stops',
        'De werkgever is gestopt. Dat zegt niets over wat jij kunt. We zoeken samen verder.',
        'The employer stopped. It says nothing about what you can do. We go on looking together.'),
    ('trial-not-continued', 'De proef gaat niet verder', 'The trial is not continued',
        'De proef gaat niet door in een baan. We bespreken wat goed ging en wat je anders wilt.',
        'The trial does not become a job. We talk about what went well and what you want to be different.'),
    ('work-ended', 'Het werk is afgelopen', 'The work ended',
        'Je werk is afgelopen. We bespreken hoe het ging en wat je hierna wilt.',
        'Your work ended. We talk about how it went and what you want next.'),
    ('not-discussed', 'Niet besproken in het overleg', 'Not discussed in the meeting',
        'Dit voorstel is nog niet besproken. Het kan een volgende keer terugkomen.',
        'This was not discussed yet. It may come back another time.'),
    ('card-withdrawn', 'De kaart is ingetrokken', 'The card was withdrawn',
        'Je staat niet meer op de lijst voor werk, daarom is dit voorstel gestopt.',
        'You are no longer on the list for work, so this was stopped.'),
    ('consent-withdrawn', 'De kandidaat geeft geen toestemming meer', 'The candidate gives no consent any more',
        'Je wilt niet meer worden voorgesteld, daarom is dit gestopt. De werkgever krijgt niets meer te horen.',
        'You do not want to be introduced any more, so this was stopped. The employer is told nothing more.'),
    ('placed-elsewhere', 'De kandidaat werkt ergens anders', 'The candidate works elsewhere',
        'Je hebt ander werk gevonden, daarom is dit voorstel gestopt.',
        'You found other work, so this was stopped.'),
    ('vacancy-gone', 'De vacature is er niet meer', 'The vacancy is gone',
        'Deze vacature is er niet meer. We zoeken samen verder.',
        'This vacancy is gone. We go on looking together.')
) as w (code, label_nl, label_en, suggestion_nl, suggestion_en) where w.code = r.code;
alter table reason_code
    alter column label_nl set not null,
    alter column label_en set not null,
    alter column suggestion_nl set not null,
    alter column suggestion_en set not null;

-- P5: what both sides say about a match. The candidate's side is seen by the WSP only where the coach shares it.
create table match_feedback (
    id                 uuid primary key,
    match_id           uuid not null references candidate_match,
    region             text not null,
    card_organisation  text not null,
    side               text not null check (side in ('CANDIDATE', 'EMPLOYER')),
    judgement          text not null check (judgement in ('POSITIVE', 'DOUBTFUL', 'NEGATIVE')),
    text               text check (length(text) between 1 and 500),
    shared             boolean not null,
    given_by           text not null,
    given_at           timestamptz not null,
    check (shared or side = 'CANDIDATE')
);
create index match_feedback_of_match on match_feedback (match_id, id desc);
alter table match_feedback enable row level security;
alter table match_feedback force row level security;
create policy feedback_seen on match_feedback
    using ((select hw_is_system())
        or ((select hw_kind()) = 'WSP' and region = any ((select hw_regions())::text[]) and shared)
        or ((select hw_kind()) = 'GGZ' and card_organisation = (select hw_organisation())))
    with check ((select hw_is_system())
        or ((select hw_kind()) = 'WSP' and region = any ((select hw_regions())::text[]) and side = 'EMPLOYER')
        or ((select hw_kind()) = 'GGZ' and card_organisation = (select hw_organisation()) and side = 'CANDIDATE'));

-- P5: what the candidate is told when it is over; of the candidate's own organisation only.
create table match_closing_comment (
    match_id           uuid primary key references candidate_match,
    card_organisation  text not null,
    text               text not null check (length(text) between 1 and 1000),
    written_by         text not null,
    written_at         timestamptz not null,
    version            bigint not null
);
alter table match_closing_comment enable row level security;
alter table match_closing_comment force row level security;
create policy comments_of_organisation on match_closing_comment
    using ((select hw_is_system())
        or ((select hw_kind()) = 'GGZ' and card_organisation = (select hw_organisation())));

grant select, insert, delete on match_feedback to ${app_role};
grant select, insert, update, delete on match_closing_comment to ${app_role};
