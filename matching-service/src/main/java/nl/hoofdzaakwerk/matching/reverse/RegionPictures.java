package nl.hoofdzaakwerk.matching.reverse;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.matching.match.Matches;
import nl.hoofdzaakwerk.matching.match.model.Match;
import nl.hoofdzaakwerk.matching.pool.CandidateCards;
import nl.hoofdzaakwerk.matching.pool.Vacancies;
import nl.hoofdzaakwerk.matching.pool.model.Vacancy;
import org.hibernate.Session;

/** Reads what a region's round looks at, as the system in the running transaction. */
@ApplicationScoped
class RegionPictures {
    /** Meetings whose agenda was closed since the wishes changed and since the last proposal. */
    private static final String UNPROPOSED = """
            select c.id, (select count(*) from matching_meeting g
                where g.region = c.region and g.agenda_closed_at is not null
                    and g.meeting_date >= cast(c.relevant_since at time zone 'Europe/Amsterdam' as date)
                    and g.meeting_date > coalesce(
                        (select max(h.meeting_date) from candidate_match m join agenda_item a on a.match_id = m.id
                            join matching_meeting h on h.id = a.meeting_id where m.card_id = c.id),
                        date '1900-01-01'))
            from candidate_card c where c.region = :region
            """;

    private final CandidateCards cards;
    private final Vacancies vacancies;
    private final Matches matches;
    private final JobRequests requests;
    private final Session session;

    RegionPictures(CandidateCards cards, Vacancies vacancies, Matches matches, JobRequests requests, Session session) {
        this.cards = cards;
        this.vacancies = vacancies;
        this.matches = matches;
        this.requests = requests;
        this.session = session;
    }

    RegionPicture of(RegionCode region) {
        return new RegionPicture(
                cards.in(region),
                vacancies.in(region).stream().map(Vacancy::id).toList(),
                matches.shapingTheAgenda(region).stream()
                        .filter(match -> match.stage().holdsCandidate() && match.cardId() != null)
                        .map(Match::cardId)
                        .collect(Collectors.toSet()),
                unproposed(region),
                requests.withdrawnIn(region),
                requests.openIn(region).keySet());
    }

    /** Every region that has a card or an open request. */
    List<RegionCode> regions() {
        return session.createNativeQuery("""
                        select region from candidate_card
                        union select region from job_request where ending is null order by 1
                        """, String.class).getResultList().stream()
                .map(RegionCode::new)
                .toList();
    }

    private Map<UUID, Integer> unproposed(RegionCode region) {
        Map<UUID, Integer> meetings = new HashMap<>();
        session.createNativeQuery(UNPROPOSED, Object[].class)
                .setParameter("region", region.value())
                .getResultList()
                .forEach(row -> meetings.put((UUID) row[0], ((Number) row[1]).intValue()));
        return meetings;
    }
}
