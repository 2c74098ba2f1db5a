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
import nl.hoofdzaakwerk.portal.meeting.CandidateCode;
import nl.hoofdzaakwerk.portal.meeting.MeetingMessages;
import nl.hoofdzaakwerk.portal.meeting.Pool;
import nl.hoofdzaakwerk.portal.meeting.ProposalMessages;
import nl.hoofdzaakwerk.portal.meeting.Vacancy;
import nl.hoofdzaakwerk.portal.web.Texts;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What could be instead of the best proposals, and what that costs all of them together (E2, E3). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class AlternativePages {
    private static final int MOST = 50;

    private final SuggestionApi api;
    private final Pool pool;
    private final Texts texts;

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance cardAlternatives(CandidateCard card, boolean pinned, Listing<Line> list);

        static native TemplateInstance vacancyAlternatives(Vacancy vacancy, Listing<Line> list);
    }

    /** A pair by its other side. @param name of that side; null when nobody knows it any more */
    record Line(SuggestionApi.Alternative pair, String name) {}

    AlternativePages(@RestClient SuggestionApi api, Pool pool, Texts texts) {
        this.api = api;
        this.pool = pool;
        this.texts = texts;
    }

    @GET
    @Path("kaarten/{id}/alternatieven")
    public Response ofCard(@BeanParam ListAsk ask, @PathParam("id") UUID id) {
        CandidateCard card = pool.card(id).orElseThrow(NotFoundException::new);
        SuggestionApi.Alternatives found = api.alternativesFor(id, MOST);
        Map<UUID, String> vacancies = pool.titles(
                found.items().stream().map(SuggestionApi.Alternative::vacancyId).toList());
        List<Line> lines = found.items().stream()
                .map(pair -> new Line(pair, vacancies.get(pair.vacancyId())))
                .toList();
        MeetingMessages text = texts.of(MeetingMessages.class);
        return points(Listing.of(ask, lines)
                        .text(
                                "vacature",
                                text.vacancy(),
                                line -> line.name() == null ? text.vacancyGone() : line.name()))
                .answer(list -> Templates.cardAlternatives(card, found.pinned(), list));
    }

    @GET
    @Path("vacatures/{id}/alternatieven")
    public Response ofVacancy(@BeanParam ListAsk ask, @PathParam("id") UUID id) {
        Vacancy vacancy = pool.vacancy(id).orElseThrow(NotFoundException::new);
        List<Line> lines = api.alternativesTo(id, MOST).items().stream()
                .map(pair -> new Line(pair, CandidateCode.of(pair.cardId())))
                .toList();
        return points(Listing.of(ask, lines)
                        .text("kandidaat", texts.of(MeetingMessages.class).candidate(), Line::name))
                .answer(list -> Templates.vacancyAlternatives(vacancy, list));
    }

    private Listing<Line> points(Listing<Line> list) {
        return list.number("score", texts.of(MeetingMessages.class).score(), line -> line.pair()
                        .score())
                .number("kost", texts.of(ProposalMessages.class).loses(), line -> line.pair()
                        .losesAtMost());
    }
}
