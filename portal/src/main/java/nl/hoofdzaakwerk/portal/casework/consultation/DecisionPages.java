package nl.hoofdzaakwerk.portal.casework.consultation;

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
import nl.hoofdzaakwerk.portal.casework.Steps;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Decisions in a case, and what came of them (X2). */
@Path("/casusbesluiten/{id}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class DecisionPages {
    private static final List<String> ENDINGS = List.of("DONE", "DROPPED");

    private final CaseApi api;

    @CheckedTemplate(basePath = "casework")
    static class Templates {
        private Templates() {}

        static native TemplateInstance decision(Decision decision, String address, String done);

        static native TemplateInstance decisionClose(Form form, Decision decision, List<String> endings, String back);
    }

    DecisionPages(@RestClient CaseApi api) {
        this.api = api;
    }

    /** One decision. */
    @GET
    public TemplateInstance one(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        return Templates.decision(decision(id), address(id), done);
    }

    /** The form to tell what came of it. */
    @GET
    @Path("uitkomst")
    public TemplateInstance toClose(@PathParam("id") UUID id) {
        return Templates.decisionClose(Form.empty(), decision(id), ENDINGS, address(id));
    }

    /** Tells what came of it. */
    @POST
    @Path("uitkomst")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.closeDecision(id, form.body().text("how", "outcome").build());
                    return address(id) + "?gedaan=decision-closed";
                },
                () -> Templates.decisionClose(form, decision(id), ENDINGS, address(id)));
    }

    /** The form to say what happens next. */
    @GET
    @Path("volgende-stap")
    public TemplateInstance nextStep(@PathParam("id") UUID id) {
        return Steps.form(api.decision(id), address(id));
    }

    /** Says what happens next. */
    @POST
    @Path("volgende-stap")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keepNextStep(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Steps.keep(values, address(id), (etag, step) -> api.nextOfDecision(id, etag, step));
    }

    private Decision decision(UUID id) {
        return api.decision(id).getEntity();
    }

    private static String address(UUID id) {
        return "/casusbesluiten/" + id;
    }
}
