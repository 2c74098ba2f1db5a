-- B7, B9: budgets of a region's project organisation. What happens to the money of a line is written down in entries
-- that move an amount from one account of that line to another, so that nothing can get lost; an entry is never
-- changed or taken out, a mistake is put right by an entry that moves it back.

create table budget (
    id            uuid primary key,
    version       bigint not null,
    organisation  text not null,
    region        text not null,
    owner         text not null,
    name          text not null check (length(name) between 1 and 120),
    opened_at     timestamptz not null
);
create index budget_of_organisation on budget (organisation, id);

create table budget_line (
    id            uuid primary key,
    version       bigint not null,
    budget_id     uuid not null references budget,
    organisation  text not null,
    side          text not null check (side in ('INCOME', 'EXPENDITURE')),
    heading       text check (length(heading) between 1 and 120),
    name          text not null check (length(name) between 1 and 120)
);
create index line_of_budget on budget_line (budget_id, id);

-- From and to are accounts of the line. SOURCE is where its money comes from: its balance is what was planned,
-- negated, so that the four accounts of a line always add up to nothing.
create table ledger_entry (
    id               uuid primary key,
    line_id          uuid not null references budget_line,
    organisation     text not null,
    sequence         bigint not null check (sequence > 0),
    kind             text not null check (kind in ('ALLOCATION', 'RESERVATION', 'PAYMENT', 'RELEASE', 'CORRECTION')),
    from_account     text not null check (from_account in ('SOURCE', 'AVAILABLE', 'RESERVED', 'PAID')),
    to_account       text not null check (to_account in ('SOURCE', 'AVAILABLE', 'RESERVED', 'PAID')),
    amount           numeric(12, 2) not null check (amount > 0),
    budget_year      integer not null check (budget_year between 1900 and 2100),
    booked_on        date not null,
    description      text not null check (length(description) between 1 and 200),
    reference        text check (length(reference) between 1 and 100),
    settles          uuid references ledger_entry,
    corrects         uuid unique references ledger_entry,
    available_after  numeric(14, 2) not null,
    reserved_after   numeric(14, 2) not null check (reserved_after >= 0),
    paid_after       numeric(14, 2) not null check (paid_after >= 0),
    booked_by        text not null,
    booked_at        timestamptz not null,
    unique (line_id, sequence),
    constraint moves check (from_account <> to_account),
    constraint corrects_something check ((kind = 'CORRECTION') = (corrects is not null))
);
create index entries_of_reservation on ledger_entry (settles) where settles is not null;
create index entries_of_reference on ledger_entry (reference) where reference is not null;

create function ledger_is_append_only() returns trigger language plpgsql as
$$
begin
    raise exception 'entries of a ledger are never changed or taken out' using errcode = 'restrict_violation';
end
$$;
create trigger append_only before update or delete on ledger_entry
    for each row execute function ledger_is_append_only();
create trigger never_emptied before truncate on ledger_entry
    for each statement execute function ledger_is_append_only();

-- Each entry carries the balances after it; they can only follow from the entry before it.
create function ledger_balances_follow() returns trigger language plpgsql as
$$
declare
    before record;
    on_income boolean;
begin
    select e.sequence, e.available_after, e.reserved_after, e.paid_after into before
    from ledger_entry e where e.line_id = new.line_id order by e.sequence desc limit 1;
    if new.sequence <> coalesce(before.sequence, 0) + 1
        or new.available_after <> coalesce(before.available_after, 0)
            + (case when new.to_account = 'AVAILABLE' then new.amount else 0 end)
            - (case when new.from_account = 'AVAILABLE' then new.amount else 0 end)
        or new.reserved_after <> coalesce(before.reserved_after, 0)
            + (case when new.to_account = 'RESERVED' then new.amount else 0 end)
            - (case when new.from_account = 'RESERVED' then new.amount else 0 end)
        or new.paid_after <> coalesce(before.paid_after, 0)
            + (case when new.to_account = 'PAID' then new.amount else 0 end)
            - (case when new.from_account = 'PAID' then new.amount else 0 end) then
        raise exception 'the balances of entry % do not follow from the entry before it', new.id
            using errcode = 'integrity_constraint_violation';
    end if;
    select l.side = 'INCOME' into on_income from budget_line l where l.id = new.line_id;
    if new.available_after < 0 and not on_income then
        raise exception 'entry % takes more than the line has left', new.id using errcode = 'check_violation';
    end if;
    return new;
end
$$;
create trigger balances_follow before insert on ledger_entry
    for each row execute function ledger_balances_follow();

create function keeps_budgets() returns boolean stable parallel safe language sql
    return hw_kind() = 'REGION' and hw_roles() && array['regional-director', 'steering-member'];

alter table budget enable row level security;
alter table budget force row level security;
create policy system_part on budget using ((select hw_is_system()));
create policy own_budgets on budget
    using ((select keeps_budgets()) and organisation = (select hw_organisation()));

alter table budget_line enable row level security;
alter table budget_line force row level security;
create policy system_part on budget_line using ((select hw_is_system()));
create policy own_budgets on budget_line
    using ((select keeps_budgets()) and organisation = (select hw_organisation()));

alter table ledger_entry enable row level security;
alter table ledger_entry force row level security;
create policy system_part on ledger_entry using ((select hw_is_system()));
create policy own_budgets on ledger_entry
    using ((select keeps_budgets()) and organisation = (select hw_organisation()));

-- update of a line is what locking it asks; entries have neither update nor delete.
grant select, insert on budget to ${app_role};
grant select, insert, update on budget_line to ${app_role};
grant select, insert on ledger_entry to ${app_role};
