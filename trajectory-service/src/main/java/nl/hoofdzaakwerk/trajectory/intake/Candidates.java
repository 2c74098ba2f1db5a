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
                where g.receiver = :organisation and g.purpose = 'GUIDANCE' and g.withdrawn_at is null
                    and g.valid_from <= (select today())
                    and (g.valid_until is null or g.valid_until >= (select today())))""";
    private static final String SHARING_TRIGRAMS = """
             and c.id = any (array(
                select t.candidate_id from candidate_name_trigram t
                where t.organisation = :organisation and t.trigram = any (name_trigrams(:name))
                group by t.candidate_id having count(*) >= (select cardinality(name_trigrams(:name)) / 3)
                order by count(*) desc, t.candidate_id desc limit 300))""";
    private static final String EACH_WORD = """
             and not exists (select from unnest(string_to_array(:name, ' ')) word
                where position(word in c.search_name) = 0 and word_similarity(word, c.search_name) <= 0.5)""";
    private static final int MOST_NAMED = 300;
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

    /**
     * Best match first: names that contain the words, and names much like them. Of a whole institution only those are
     * compared that share most of the name's trigrams.
     */
    List<Candidate> search(Caller caller, String name, int limit) {
        String wanted = name.toLowerCase(Locale.ROOT).strip();
        String nearby = caller.kind() == OrganisationKind.GGZ ? SHARING_TRIGRAMS : "";
        String where = seenBy(caller)
                + " " + nearby
                + " and (c.search_name like :pattern or word_similarity(:name, c.search_name) > 0.5)";
        Query query = select(where, "word_similarity(:name, c.search_name) desc, c.id desc", caller)
                .setParameter("pattern", "%" + wanted + "%")
                .setParameter("name", wanted)
                .setMaxResults(limit);
        return rows(query);
    }

    /**
     * Those whose name has each of the words, as a part of it or with a typing error; at most 300, the most like first.
     * Of a whole institution only those are compared that share most of the words' trigrams.
     */
    public List<UUID> named(Caller caller, String words) {
        String wanted = String.join(" ", words.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        String nearby = caller.kind() == OrganisationKind.GGZ ? SHARING_TRIGRAMS : "";
        String where = seenBy(caller) + " " + nearby + EACH_WORD;
        Query query = select(where, "word_similarity(:name, c.search_name) desc, c.id desc", caller)
                .setParameter("name", wanted)
                .setMaxResults(MOST_NAMED);
        return rows(query).stream().map(Candidate::id).toList();
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
