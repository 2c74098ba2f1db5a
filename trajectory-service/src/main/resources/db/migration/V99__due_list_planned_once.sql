-- P2, P6: the due list joins everything that can be due under the policies of each table, which takes longer to plan than
-- to read. These functions ask as the caller, as the view does; each is planned once for a connection, for any role and
-- desk. A kind that is not asked for costs nothing: its part of the view is left out when it is run.
create function due_of_holder(of_kinds text[], of_desks text[], of_holder text, until date) returns setof due_item
    language plpgsql stable set plan_cache_mode = force_generic_plan as
$$
begin
    return query select * from due_item d
        where d.kind = any(of_kinds) and d.desk = any(of_desks) and d.holder = of_holder and d.due_date <= until;
end
$$;

create function due_of_desks(of_kinds text[], of_desks text[], until date) returns setof due_item
    language plpgsql stable set plan_cache_mode = force_generic_plan as
$$
begin
    return query select * from due_item d
        where d.kind = any(of_kinds) and d.desk = any(of_desks) and not d.stands_in and d.due_date <= until;
end
$$;
