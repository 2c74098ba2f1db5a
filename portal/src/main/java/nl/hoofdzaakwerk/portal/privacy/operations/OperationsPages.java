package nl.hoofdzaakwerk.portal.privacy.operations;

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
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.api.Services;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;

/** Whether the platform is well, and what it could not deliver. */
@Path("/beheer")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class OperationsPages {
    private final Health health;
    private final DeadLetters letters;

    OperationsPages(Health health, DeadLetters letters) {
        this.health = health;
        this.letters = letters;
    }

    /**
     * A line of the overview.
     *
     * @param waiting dead letters that wait; null when the service does not say
     */
    record Line(Health.State state, Long waiting) {}

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        private Templates() {}

        static native TemplateInstance operations(List<Line> lines);

        static native TemplateInstance deadletters(
                Form form, String service, List<String> services, List<DeadLetter> letters, UUID next, String done);
    }

    /** Each service with what it needs. Services tell their dead letters to the operator only. */
    @GET
    public TemplateInstance overview() {
        return Templates.operations(Services.ALL.stream().map(this::line).toList());
    }

    /** Newest first. */
    @GET
    @Path("onbestelbaar")
    public TemplateInstance deadLetters(
            @QueryParam("dienst") @DefaultValue("") String service,
            @QueryParam("na") UUID after,
            @QueryParam("gedaan") @DefaultValue("") String done) {
        return page(Form.empty(), Services.known(service), after, done);
    }

    /** Lets the service handle one after all; what stands in the way comes back as its reason. */
    @POST
    @Path("onbestelbaar/{dienst}/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response replay(
            @PathParam("dienst") String service, @PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        String known = Services.known(service);
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    letters.replay(known, id);
                    return "/beheer/onbestelbaar?dienst=" + known + "&gedaan=verwerkt";
                },
                () -> page(form, known, null, ""));
    }

    private Line line(String service) {
        var waiting = letters.waiting(service);
        return new Line(health.of(service), waiting.isPresent() ? waiting.getAsLong() : null);
    }

    private TemplateInstance page(Form form, String service, UUID after, String done) {
        Part<DeadLetter> found = letters.of(service, after);
        return Templates.deadletters(form, service, Services.ALL, found.items(), found.next(), done);
    }
}
