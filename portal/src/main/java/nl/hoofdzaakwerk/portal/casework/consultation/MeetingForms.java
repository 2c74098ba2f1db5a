package nl.hoofdzaakwerk.portal.casework.consultation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.casework.Areas;
import nl.hoofdzaakwerk.portal.casework.Steps;
import nl.hoofdzaakwerk.portal.organisation.OrganisationNames;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import nl.hoofdzaakwerk.portal.web.Option;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Planning a case consultation, inviting to it, and recording what was said. */
@Path("/casusoverleg")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MeetingForms {
    private static final int ALL = 100;
    private static final String ETAG = "etag";

    private final MeetingApi api;
    private final Areas areas;
    private final Visitor visitor;

    @CheckedTemplate(basePath = "casework")
    static class Templates {
        private Templates() {}

        static native TemplateInstance meetingNew(Form form, List<String> regions, List<Option> subregions);

        static native TemplateInstance meetingChange(Form form, String back);

        static native TemplateInstance meetingInvite(Form form, String back);

        static native TemplateInstance meetingClose(Form form, List<Option> coming, String back);

        static native TemplateInstance meetingCancel(Form form, String back);
    }

    MeetingForms(@RestClient MeetingApi api, Areas areas, Visitor visitor) {
        this.api = api;
        this.areas = areas;
        this.visitor = visitor;
    }

    /** The form to plan a meeting. */
    @GET
    @Path("nieuw")
    public TemplateInstance toOrganise() {
        return organising(Form.empty().put("hostOrganisation", OrganisationNames.typed(visitor.organisation())));
    }

    /** Plans a meeting. */
    @POST
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response organise(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    Map<String, Object> meeting = form.body()
                            .text("region", "subregion", "date", "place", "agenda")
                            .organisation("hostOrganisation")
                            .build();
                    return address(api.organise(meeting).id()) + "?gedaan=meeting-planned";
                },
                () -> organising(form));
    }

    /** The form to plan it anew. */
    @GET
    @Path("{id}/wijzigen")
    public TemplateInstance toChange(@PathParam("id") UUID id) {
        RestResponse<Meeting> read = api.one(id);
        Meeting meeting = read.getEntity();
        Form form = Form.empty()
                .put(ETAG, Steps.etag(read))
                .put("date", meeting.date())
                .put("place", meeting.place())
                .put("hostOrganisation", OrganisationNames.typed(meeting.hostOrganisation()))
                .put("agenda", meeting.agenda());
        if (meeting.nextStep() != null) {
            form.put("nextStep.what", meeting.nextStep().what())
                    .put("nextStep.dueDate", meeting.nextStep().dueDate());
        }
        return Templates.meetingChange(form, address(id));
    }

    /** Plans it anew. */
    @POST
    @Path("{id}/wijzigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    Map<String, Object> meeting = form.body()
                            .text("date", "place", "agenda")
                            .organisation("hostOrganisation")
                            .text("nextStep.what", "nextStep.dueDate")
                            .build();
                    api.change(id, form.value(ETAG), meeting);
                    return address(id) + "?gedaan=saved";
                },
                () -> Templates.meetingChange(form, address(id)));
    }

    /** The form to invite organisations. */
    @GET
    @Path("{id}/uitnodigen")
    public TemplateInstance toInvite(@PathParam("id") UUID id) {
        return Templates.meetingInvite(Form.empty(), address(id));
    }

    /** Invites organisations; one that was invited already is named at the field. */
    @POST
    @Path("{id}/uitnodigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.step(
                            id,
                            "invitations",
                            form.body().organisations("organisations").build());
                    return address(id) + "?gedaan=invited";
                },
                () -> Templates.meetingInvite(form, address(id)));
    }

    /** The form to record what was said. */
    @GET
    @Path("{id}/verslag")
    public TemplateInstance toClose(@PathParam("id") UUID id) {
        return closing(id, Form.empty());
    }

    /** Records what was said and who was there. */
    @POST
    @Path("{id}/verslag")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.step(
                            id,
                            "closings",
                            form.body()
                                    .text("minutes")
                                    .list("presentOrganisations")
                                    .build());
                    return address(id) + "?gedaan=meeting-closed";
                },
                () -> closing(id, form));
    }

    /** The form to cancel a meeting. */
    @GET
    @Path("{id}/afzeggen")
    public TemplateInstance toCancel(@PathParam("id") UUID id) {
        return Templates.meetingCancel(Form.empty(), address(id));
    }

    /** Cancels a meeting; its cases can go to another. */
    @POST
    @Path("{id}/afzeggen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.step(id, "cancellations", form.body().text("reason").build());
                    return address(id) + "?gedaan=meeting-cancelled";
                },
                () -> Templates.meetingCancel(form, address(id)));
    }

    private TemplateInstance organising(Form form) {
        return Templates.meetingNew(form, areas.regions(), areas.subregions());
    }

    private TemplateInstance closing(UUID id, Form form) {
        List<Option> coming = api.participants(id, ALL).items().stream()
                .filter(Meeting.Participant::isComing)
                .map(Meeting.Participant::organisation)
                .map(Option::organisation)
                .toList();
        return Templates.meetingClose(form, coming, address(id));
    }

    private static String address(UUID id) {
        return "/casusoverleg/" + id;
    }
}
