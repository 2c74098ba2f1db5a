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
import java.util.UUID;
import nl.hoofdzaakwerk.portal.organisation.OrganisationNames;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Which organisations are at a meeting, or are not and why (E1); by function, never by person. */
@Path("/vergaderingen/{id}/aanwezig")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class AttendancePages {
    private static final List<String> KINDS =
            List.of("WSP", "GGZ", "MUNICIPALITY", "UWV", "REINTEGRATION", "SELF_EMPLOYED", "REGION", "NATIONAL");

    private final MeetingApi api;
    private final Visitor visitor;

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance attendance(
                Meeting meeting,
                List<MeetingRecord.Attendance> noted,
                List<String> kinds,
                boolean chair,
                Form form,
                String done);
    }

    AttendancePages(@RestClient MeetingApi api, Visitor visitor) {
        this.api = api;
        this.visitor = visitor;
    }

    /** Who is noted, and for the chair a form that begins with the chair's own organisation. */
    @GET
    public TemplateInstance show(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        MeetingRecord record = api.record(id);
        String own = record.meeting().organisation();
        boolean ownNoted = record.attendances().stream()
                .anyMatch(noted -> noted.organisation().equals(own));
        Form form = Form.empty()
                .put("kind", ownNoted ? "GGZ" : "WSP")
                .put("organisation", ownNoted ? null : OrganisationNames.typed(own));
        return page(record, form, done);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response note(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.note(
                            id,
                            form.body()
                                    .organisation("organisation")
                                    .text("kind", "function", "absenceReason")
                                    .build());
                    return did(id, "genoteerd");
                },
                () -> page(api.record(id), form, ""));
    }

    @POST
    @Path("{attendanceId}/terugnemen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(
            @PathParam("id") UUID id,
            @PathParam("attendanceId") UUID attendanceId,
            MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.takeBack(id, attendanceId);
                    return did(id, "teruggenomen");
                },
                () -> page(api.record(id), form, ""));
    }

    private TemplateInstance page(MeetingRecord record, Form form, String done) {
        return Templates.attendance(record.meeting(), record.attendances(), KINDS, Rights.chairs(visitor), form, done);
    }

    private static String did(UUID id, String done) {
        return "/vergaderingen/" + id + "/aanwezig?gedaan=" + done;
    }
}
