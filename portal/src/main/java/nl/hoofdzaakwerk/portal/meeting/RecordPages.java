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
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.Download;
import nl.hoofdzaakwerk.portal.organisation.OrganisationNames;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The record of a meeting (E7): on the screen and as a PDF; and agreeing on an action about no pair. */
@Path("/vergaderingen/{id}/verslag")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class RecordPages {
    private final MeetingApi api;
    private final Visitor visitor;

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance record(MeetingRecord record, boolean chair, String done);

        static native TemplateInstance newAction(Meeting meeting, Form form);
    }

    RecordPages(@RestClient MeetingApi api, Visitor visitor) {
        this.api = api;
        this.visitor = visitor;
    }

    @GET
    public TemplateInstance show(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        return Templates.record(api.record(id), Rights.chairs(visitor), done);
    }

    @GET
    @Path("pdf")
    @Produces(MediaType.WILDCARD)
    public Response print(@PathParam("id") UUID id) {
        return Download.of(api.printedRecord(id));
    }

    @GET
    @Path("nieuwe-actie")
    public TemplateInstance newAction(@PathParam("id") UUID id) {
        Meeting meeting = api.meeting(id);
        return Templates.newAction(
                meeting, Form.empty().put("ownerOrganisation", OrganisationNames.typed(meeting.organisation())));
    }

    @POST
    @Path("nieuwe-actie")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response agree(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.agree(id, ActionPages.body(form));
                    return "/vergaderingen/" + id + "/verslag?gedaan=actie";
                },
                () -> Templates.newAction(api.meeting(id), form));
    }
}
