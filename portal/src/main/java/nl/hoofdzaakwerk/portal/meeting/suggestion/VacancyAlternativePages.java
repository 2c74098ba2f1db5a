package nl.hoofdzaakwerk.portal.meeting.suggestion;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.meeting.CandidateCode;
import nl.hoofdzaakwerk.portal.meeting.MeetingMessages;
import nl.hoofdzaakwerk.portal.meeting.Pool;
import nl.hoofdzaakwerk.portal.meeting.Vacancy;
import nl.hoofdzaakwerk.portal.text.Texts;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Other candidates for a vacancy, and what each costs all proposals together (E2, E3). */
@Path("/vacatures/{id}/alternatieven")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class VacancyAlternativePages {
    private final SuggestionApi api;
    private final Pool pool;
    private final Texts texts;

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance vacancyAlternatives(Vacancy vacancy, Listing<Alternative> list);
    }

    VacancyAlternativePages(@RestClient SuggestionApi api, Pool pool, Texts texts) {
        this.api = api;
        this.pool = pool;
        this.texts = texts;
    }

    @GET
    public Response show(@BeanParam ListAsk ask, @PathParam("id") UUID id) {
        Vacancy vacancy = pool.vacancy(id).orElseThrow(NotFoundException::new);
        List<Alternative> lines = api.alternativesTo(id, Alternative.MOST).items().stream()
                .map(pair -> new Alternative(pair, CandidateCode.of(pair.cardId())))
                .toList();
        Listing<Alternative> list = Listing.of(ask, lines)
                .text("kandidaat", texts.of(MeetingMessages.class).candidate(), Alternative::name);
        return Alternative.points(list, texts).answer(page -> Templates.vacancyAlternatives(vacancy, page));
    }
}
