package nl.hoofdzaakwerk.portal.meeting;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** One meeting with its agenda (E2, X15), and each pair on it with every reason for its score (E3, X18). */
@Path("/vergaderingen/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class AgendaPages {
    private static final int FIRST_LINES = 15;
    private final MeetingApi api;
    private final Pool pool;
    private final Visitor visitor;

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance meeting(
                Meeting meeting, Agenda agenda, List<AgendaPart> parts, boolean chair, String done);

        static native TemplateInstance pair(
                Meeting meeting, PairView pair, List<String> why, UUID matchId, UUID pinId, boolean chair, Form form);
    }

    AgendaPages(@RestClient MeetingApi api, Pool pool, Visitor visitor) {
        this.api = api;
        this.pool = pool;
        this.visitor = visitor;
    }

    /**
     * The meeting.
     *
     * @param whole the part of the agenda to show all lines of; of others the first lines are shown
     */
    @GET
    public TemplateInstance meeting(
            @PathParam("id") UUID id,
            @QueryParam("onderdeel") @DefaultValue("") String whole,
            @QueryParam("gedaan") @DefaultValue("") String done) {
        Meeting meeting = api.meeting(id);
        Agenda agenda = api.agenda(id);
        Map<UUID, String> vacancies = pool.titles(agenda.sections().stream()
                .flatMap(section -> section.entries().stream().limit(shown(section, whole)))
                .map(Agenda.Line::vacancyId)
                .toList());
        List<AgendaPart> parts = agenda.sections().stream()
                .map(section -> AgendaPart.of(section, vacancies, shown(section, whole)))
                .toList();
        return Templates.meeting(meeting, agenda, parts, Rights.chairs(visitor), done);
    }

    private static int shown(Agenda.Section section, String whole) {
        return section.section().equals(whole) ? Integer.MAX_VALUE : FIRST_LINES;
    }

    /** One pair, whether it is on the agenda or not. */
    @GET
    @Path("paren/{cardId}/{vacancyId}")
    public TemplateInstance pair(
            @PathParam("id") UUID id, @PathParam("cardId") UUID cardId, @PathParam("vacancyId") UUID vacancyId) {
        return pairPage(id, cardId, vacancyId, Form.empty());
    }

    /** Keeps a pair on the open agenda, whatever else would be best for all together. */
    @POST
    @Path("paren/{cardId}/{vacancyId}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response pin(
            @PathParam("id") UUID id,
            @PathParam("cardId") UUID cardId,
            @PathParam("vacancyId") UUID vacancyId,
            MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.pin(api.meeting(id).region(), Map.of("cardId", cardId, "vacancyId", vacancyId));
                    return "/vergaderingen/" + id + "?gedaan=vastgezet";
                },
                () -> pairPage(id, cardId, vacancyId, form));
    }

    private TemplateInstance pairPage(UUID id, UUID cardId, UUID vacancyId, Form form) {
        Meeting meeting = api.meeting(id);
        Optional<Agenda.Line> line = api.agenda(id)
                .lines()
                .filter(one -> one.isAbout(cardId, vacancyId))
                .findFirst();
        return Templates.pair(
                meeting,
                line.map(this::onAgenda).orElseGet(() -> pool.pair(cardId, vacancyId, null)),
                line.map(Agenda.Line::reasons).orElse(List.of()),
                line.map(Agenda.Line::matchId).orElse(null),
                meeting.isPlanned() && Rights.chairs(visitor) ? pin(meeting, cardId, vacancyId) : null,
                Rights.chairs(visitor),
                form);
    }

    private UUID pin(Meeting meeting, UUID cardId, UUID vacancyId) {
        return api.board(meeting.region(), Listing.MOST).pinOf(cardId, vacancyId);
    }

    /** What is decided already is not judged as of today. */
    private PairView onAgenda(Agenda.Line line) {
        return line.isUndecided() || line.judgement() != null
                ? pool.pair(line.cardId(), line.vacancyId(), line.judgement())
                : pool.sides(line.cardId(), line.vacancyId());
    }
}
