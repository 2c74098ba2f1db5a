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
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.meeting.CandidateCard;
import nl.hoofdzaakwerk.portal.meeting.MeetingMessages;
import nl.hoofdzaakwerk.portal.meeting.Pool;
import nl.hoofdzaakwerk.portal.text.Texts;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Other vacancies for a candidate, and what each costs all proposals together (E2, E3). */
@Path("/kaarten/{id}/alternatieven")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class CardAlternativePages {
    private final SuggestionApi api;
    private final Pool pool;
    private final Texts texts;

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance cardAlternatives(CandidateCard card, boolean pinned, Listing<Alternative> list);
    }

    CardAlternativePages(@RestClient SuggestionApi api, Pool pool, Texts texts) {
        this.api = api;
        this.pool = pool;
        this.texts = texts;
    }

    @GET
    public Response show(@BeanParam ListAsk ask, @PathParam("id") UUID id) {
        CandidateCard card = pool.card(id).orElseThrow(NotFoundException::new);
        SuggestionApi.Alternatives found = api.alternativesFor(id, Alternative.MOST);
        Map<UUID, String> vacancies = pool.titles(
                found.items().stream().map(SuggestionApi.Instead::vacancyId).toList());
        List<Alternative> lines = found.items().stream()
                .map(pair -> new Alternative(pair, vacancies.get(pair.vacancyId())))
                .toList();
        MeetingMessages text = texts.of(MeetingMessages.class);
        Listing<Alternative> list = Listing.of(ask, lines)
                .text("vacature", text.vacancy(), one -> one.name() == null ? text.vacancyGone() : one.name());
        return Alternative.points(list, texts).answer(page -> Templates.cardAlternatives(card, found.pinned(), page));
    }
}
