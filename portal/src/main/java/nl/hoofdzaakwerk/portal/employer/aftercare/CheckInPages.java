package nl.hoofdzaakwerk.portal.employer.aftercare;

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
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Asks employer and employee how it goes, and keeps what they say. */
@Path("/nazorg")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CheckInPages {
    private final AftercareApi api;
    private final Days days;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance checkIn(AftercareApi.CheckIn talk, Form answer, Form plan, String done);
    }

    CheckInPages(@RestClient AftercareApi api, Days days) {
        this.api = api;
        this.days = days;
    }

    /** One talk. */
    @GET
    @Path("{id}")
    public TemplateInstance checkIn(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        RestResponse<AftercareApi.CheckIn> answer = api.checkIn(id);
        return Templates.checkIn(answer.getEntity(), Form.empty().put("doneDate", days.today()), planned(answer), done);
    }

    /** Keeps what they said. */
    @POST
    @Path("{id}/uitkomst")
    public Response complete(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.complete(
                            id,
                            form.body()
                                    .text("employerResult", "employeeResult", "note", "doneDate")
                                    .build());
                    return "/nazorg/" + id + "?gedaan=completed";
                },
                () -> {
                    RestResponse<AftercareApi.CheckIn> answer = api.checkIn(id);
                    return Templates.checkIn(answer.getEntity(), form, planned(answer), "");
                });
    }

    /** Takes the talk on, and plans it. */
    @POST
    @Path("{id}/vervolg")
    public Response plan(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.plan(
                            id,
                            form.value("etag"),
                            form.body().text("what", "dueDate").build());
                    return "/nazorg/" + id + "?gedaan=planned";
                },
                () -> Templates.checkIn(
                        api.checkIn(id).getEntity(), Form.empty().put("doneDate", days.today()), form, ""));
    }

    private static Form planned(RestResponse<AftercareApi.CheckIn> answer) {
        Form form = Form.empty().put("etag", answer.getHeaderString("ETag"));
        if (answer.getEntity().nextStep() != null) {
            form.put("what", answer.getEntity().nextStep().what())
                    .put("dueDate", answer.getEntity().nextStep().dueDate());
        }
        return form;
    }
}
