package nl.hoofdzaakwerk.matching.exposure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.matching.exposure.model.Exposure;
import nl.hoofdzaakwerk.matching.match.model.Party;
import org.hibernate.Session;

/** How much candidates came up, as far as the running transaction's tenant may see them. */
@ApplicationScoped
class Exposures {
    /** Of decisions of one meeting about one pair the last one counts; those before it were corrected. */
    private static final String EXPOSURE = """
            with exposure as (
                select c.id, c.region, c.organisation, cast(c.first_told_at at time zone 'Europe/Amsterdam' as date) as told,
                    d.last_discussed, coalesce(d.discussed, 0) as discussed, coalesce(d.agreed, 0) as agreed,
                    coalesce(d.rejected, 0) as rejected, coalesce(d.parked, 0) as parked,
                    (select count(*) from candidate_match m join agenda_item a on a.match_id = m.id
                        where m.card_id = c.id) as proposed
                from candidate_card c
                left join lateral (
                    select max(g.meeting_date) as last_discussed, count(*) as discussed,
                        count(*) filter (where d.decision = 'AGREED') as agreed,
                        count(*) filter (where d.decision = 'REJECTED') as rejected,
                        count(*) filter (where d.decision = 'PARKED') as parked
                    from candidate_match m join meeting_decision d on d.match_id = m.id
                        join matching_meeting g on g.id = d.meeting_id
                    where m.card_id = c.id
                        and not exists (select 1 from meeting_decision later where later.after_decision_id = d.id)) d on true
                where not exists (select 1 from candidate_match h where h.card_id = c.id
                    and h.stage in ('AGREED', 'INTRODUCED', 'INTERVIEW', 'TRIAL', 'PLACED'))),
            counted as (
                select e.*,
                    (select count(*) from matching_meeting g where g.region = e.region and g.ended_at is not null
                        and g.meeting_date >= e.told
                        and g.meeting_date > coalesce(e.last_discussed, date '1900-01-01')) as meetings_since,
                    (select r.undiscussed_meetings from exposure_rule r
                        where (r.region = e.region or r.region is null) and r.valid_from <= :today
                        order by r.region nulls last, r.valid_from desc limit 1) as may_pass
                from exposure e)
            select id, region, organisation, told, last_discussed, meetings_since, may_pass, proposed, discussed, agreed,
                rejected, parked
            from counted where true
            """;

    private static final String OVERLOOKED = " and meetings_since >= may_pass";
    private static final String AFTER = """
             and (-meetings_since, told, id) > (select -meetings_since, told, id from counted where id = :after)
            """;
    private static final String LONGEST_FIRST = " order by meetings_since desc, told, id";
    private static final String REFUSALS = """
            select m.card_id, d.reason_code,
                coalesce((select r.party from reason_code r where r.code = d.reason_code and r.stage = 'REJECTED'
                    order by r.valid_from desc limit 1), 'SYSTEM'),
                count(*)
            from meeting_decision d join candidate_match m on m.id = d.match_id
            where d.decision = 'REJECTED' and m.card_id = any(:cards)
                and not exists (select 1 from meeting_decision later where later.after_decision_id = d.id)
            group by 1, 2, 3 order by 4 desc, 2
            """;

    private final Session session;
    private final Clock clock;

    Exposures(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** Longest undiscussed first, then who is in the pool longest. */
    List<Exposure> page(boolean overlookedOnly, PageRequest page) {
        String query =
                EXPOSURE + (overlookedOnly ? OVERLOOKED : "") + (page.after() == null ? "" : AFTER) + LONGEST_FIRST;
        var prepared = session.createNativeQuery(query, Object[].class)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(page.limitPlusOne());
        if (page.after() != null) {
            prepared.setParameter("after", page.after());
        }
        return prepared.getResultList().stream().map(Exposures::exposure).toList();
    }

    private static Exposure exposure(Object[] row) {
        return new Exposure(
                (UUID) row[0],
                new RegionCode((String) row[1]),
                new OrganisationAlias((String) row[2]),
                date(row[3]),
                Optional.ofNullable(row[4]).map(Exposures::date),
                number(row[5]),
                number(row[6]),
                new Exposure.Decisions(
                        number(row[7]), number(row[8]), number(row[9]), number(row[10]), number(row[11])));
    }

    private static LocalDate date(Object value) {
        return value instanceof Date sql ? sql.toLocalDate() : (LocalDate) value;
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    /** Refusals by reason, most frequent first, by card; a card without is left out. */
    Map<UUID, List<RefusalCount>> refusals(List<UUID> cards) {
        return session
                .createNativeQuery(REFUSALS, Object[].class)
                .setParameter("cards", cards.toArray(UUID[]::new))
                .getResultList()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new RefusalCount(
                                        Party.valueOf((String) row[2]), (String) row[1], number(row[3])),
                                Collectors.toList())));
    }
}
