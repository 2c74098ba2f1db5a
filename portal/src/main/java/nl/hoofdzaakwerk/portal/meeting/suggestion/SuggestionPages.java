package nl.hoofdzaakwerk.portal.meeting.suggestion;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.meeting.CandidateCard;
import nl.hoofdzaakwerk.portal.meeting.Pool;
import nl.hoofdzaakwerk.portal.meeting.Suggestion;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Vacancies for a candidate of the own caseload, best first (E3, X18). */
@Path("/kandidaten/{id}/suggesties")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class SuggestionPages {
    private final CandidateApi candidates;
    private final Pool pool;
    private final Ranking ranking;

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance suggestions(
                UUID candidateId, String name, CandidateCard card, List<Row> rows, int shown);

        static native TemplateInstance noCard(UUID candidateId, String name);
    }

    SuggestionPages(@RestClient CandidateApi candidates, Pool pool, Ranking ranking) {
        this.candidates = candidates;
        this.pool = pool;
        this.ranking = ranking;
    }

    @GET
    public TemplateInstance show(@PathParam("id") UUID id, @QueryParam("aantal") @DefaultValue("10") int shown) {
        CandidateApi.Candidate candidate = candidates.candidate(id);
        return pool.card(candidate.cardId())
                .map(card -> {
                    Suggestion.Ranked ranked = pool.vacanciesFor(card.id(), Ranking.allowed(shown));
                    return Templates.suggestions(
                            id, candidate.name(), card, ranking.ofVacancies(ranked), Ranking.allowed(shown));
                })
                .orElseGet(() -> Templates.noCard(id, candidate.name()));
    }
}
