package nl.hoofdzaakwerk.portal.casework.consultation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
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
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.casework.Areas;
import nl.hoofdzaakwerk.portal.casework.CaseworkMessages;
import nl.hoofdzaakwerk.portal.casework.ListFilter;
import nl.hoofdzaakwerk.portal.casework.Rights;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Case consultations: which there are, and one with its agenda, who comes, and its cases (C1). */
@Path("/casusoverleg")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MeetingPages {
    private static final int ALL = 100;
    private static final List<String> STATES = List.of("PLANNED", "HELD", "CANCELLED");

    private final MeetingApi api;
    private final CaseApi cases;
    private final Areas areas;
    private final Visitor visitor;
    private final Texts texts;

    @CheckedTemplate(basePath = "casework")
    static class Templates {
        private Templates() {}

        static native TemplateInstance meetings(
                Listing<Meeting> list, ListFilter filter, boolean keeps, boolean tells, String done);

        static native TemplateInstance meeting(
                Meeting meeting,
                List<Meeting.Participant> participants,
                Meeting.Participant own,
                List<Case> cases,
                boolean keeps,
                boolean tells,
                Form form,
                String done);
    }

    MeetingPages(@RestClient MeetingApi api, @RestClient CaseApi cases, Areas areas, Visitor visitor, Texts texts) {
        this.api = api;
        this.cases = cases;
        this.areas = areas;
        this.visitor = visitor;
        this.texts = texts;
    }

    /** Meetings, newest first. */
    @GET
    public Response list(
            @BeanParam ListAsk ask,
            @QueryParam("stand") @DefaultValue("") String state,
            @QueryParam("regio") @DefaultValue("") String region,
            @QueryParam("gedaan") @DefaultValue("") String done) {
        ListFilter filter = new ListFilter("Consultation", STATES, state, areas.regions(), region);
        return meetings(ask, filter)
                .answer(list -> Templates.meetings(
                        list, filter, Rights.keepsRegion(visitor), Rights.tellsCases(visitor), done));
    }

    private Listing<Meeting> meetings(ListAsk ask, ListFilter filter) {
        CaseworkMessages text = texts.of(CaseworkMessages.class);
        ConsultationMessages consultation = texts.of(ConsultationMessages.class);
        return Listing.<Meeting>of(
                        ask, (after, limit) -> api.list(filter.askedState(), filter.askedRegion(), after, limit))
                .day("datum", text.date(), Meeting::date)
                .text("plaats", consultation.place(), Meeting::where)
                .text("stand", text.state(), meeting -> Codes.of("Consultation", meeting.state()))
                .organisation("gastheer", consultation.host(), Meeting::hostOrganisation)
                .number("casussen", text.cases(), Meeting::cases)
                .number("deelnemers", consultation.participants(), Meeting::participants)
                .step("stap", text.nextStep(), Meeting::nextStep);
    }

    /** One meeting. */
    @GET
    @Path("{id}")
    public TemplateInstance one(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        return page(id, Form.empty(), done);
    }

    /** Comes for the organisation, or not. */
    @POST
    @Path("{id}/antwoord")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.step(id, "answers", form.body().yesOrNo("comes").build());
                    return "/casusoverleg/" + id + "?gedaan=answered";
                },
                () -> page(id, form, ""));
    }

    private TemplateInstance page(UUID id, Form form, String done) {
        Meeting meeting = api.one(id).getEntity();
        List<Meeting.Participant> participants = api.participants(id, ALL).items();
        Optional<Meeting.Participant> own = participants.stream()
                .filter(one -> one.organisation().equals(visitor.organisation()))
                .findFirst();
        return Templates.meeting(
                meeting,
                participants,
                own.orElse(null),
                cases.list(null, null, id, null, ALL).items(),
                Rights.keepsRegion(visitor),
                Rights.tellsCases(visitor),
                form,
                done);
    }
}
