package nl.hoofdzaakwerk.trajectory.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.trajectory.intake.model.Candidate;

/** Candidates as the tenant of the transaction sees them; lists name the organisation too, for the index. */
@ApplicationScoped
public class Candidates implements PanacheRepositoryBase<Candidate, UUID> {
    private static final String TREATED = "c.organisation = :organisation";
    private static final String ENTRUSTED = """
            c.id in (select g.candidate_id from legal_ground g
                where g.receiver = :organisation and g.purpose = 'GUIDANCE' and g.withdrawn_at is null)""";
    private static final String IN_CASELOAD = " and c.guide = :user";

    /** The candidate whom matching knows by this pseudonym. */
    public Optional<UUID> idOfCard(UUID cardId) {
        return find("cardId", cardId).firstResultOptional().map(Candidate::id);
    }

    List<Candidate> page(Caller caller, boolean mine, PageRequest page) {
        String where = seenBy(caller) + (mine ? IN_CASELOAD : "") + (page.after() == null ? "" : " and c.id < :after");
        Query query = select(where, "c.id desc", caller).setMaxResults(page.limitPlusOne());
        if (mine) {
            query.setParameter("user", caller.user());
        }
        if (page.after() != null) {
            query.setParameter("after", page.after());
        }
        return rows(query);
    }

    /** Best match first: names that contain the words, and names much like them. */
    List<Candidate> search(Caller caller, String name, int limit) {
        String wanted = name.toLowerCase(Locale.ROOT).strip();
        String where =
                seenBy(caller) + " and (c.search_name like :pattern or word_similarity(:name, c.search_name) > 0.5)";
        Query query = select(where, "word_similarity(:name, c.search_name) desc, c.id desc", caller)
                .setParameter("pattern", "%" + wanted + "%")
                .setParameter("name", wanted)
                .setMaxResults(limit);
        return rows(query);
    }

    private Query select(String where, String order, Caller caller) {
        return getEntityManager()
                .createNativeQuery("select c.* from candidate c where " + where + " order by " + order, Candidate.class)
                .setParameter("organisation", caller.organisation().value());
    }

    private static String seenBy(Caller caller) {
        return caller.kind() == OrganisationKind.GGZ ? TREATED : ENTRUSTED;
    }

    @SuppressWarnings("unchecked")
    private static List<Candidate> rows(Query query) {
        return query.getResultList();
    }
}
