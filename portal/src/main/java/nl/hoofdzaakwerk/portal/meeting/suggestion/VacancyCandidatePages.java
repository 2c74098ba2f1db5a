package nl.hoofdzaakwerk.portal.meeting.suggestion;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.meeting.Pool;
import nl.hoofdzaakwerk.portal.meeting.Vacancy;

/** Anonymous candidates for a vacancy, best first; a coach sees the own ones only (E3, E5). */
@Path("/vacatures/{id}/kandidaten")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class VacancyCandidatePages {
    private final Pool pool;
    private final Ranking ranking;

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance vacancyCandidates(Vacancy vacancy, List<Row> rows, int shown);
    }

    VacancyCandidatePages(Pool pool, Ranking ranking) {
        this.pool = pool;
        this.ranking = ranking;
    }

    @GET
    public TemplateInstance show(@PathParam("id") UUID id, @QueryParam("aantal") @DefaultValue("10") int shown) {
        int allowed = Ranking.allowed(shown);
        Vacancy vacancy = pool.vacancy(id).orElseThrow(NotFoundException::new);
        return Templates.vacancyCandidates(vacancy, ranking.ofCards(pool.cardsFor(id, allowed)), allowed);
    }
}
