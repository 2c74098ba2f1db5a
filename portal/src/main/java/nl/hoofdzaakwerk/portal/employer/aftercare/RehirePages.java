package nl.hoofdzaakwerk.portal.employer.aftercare;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Employers where somebody left early: whether there is room for somebody else. */
@Path("/nazorg/doorvragen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class RehirePages {
    private static final int PART = 25;
    private static final int MOST = 100;

    private final AftercareApi api;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance rehires(List<Line> tasks, UUID next, String done);

        static native TemplateInstance rehire(Line task, Form form);
    }

    /** A task with the name of its employer. */
    record Line(AftercareApi.Rehire task, String employer) {}

    RehirePages(@RestClient AftercareApi api) {
        this.api = api;
    }

    /** All of them, newest first. */
    @GET
    public TemplateInstance rehires(@QueryParam("na") UUID after, @QueryParam("gedaan") @DefaultValue("") String done) {
        Part<AftercareApi.Rehire> part = api.rehires(after, PART);
        return Templates.rehires(part.items().stream().map(this::line).toList(), part.next(), done);
    }

    /** Asks what the employer said. */
    @GET
    @Path("{id}")
    public TemplateInstance rehire(@PathParam("id") UUID id) {
        return Templates.rehire(find(id), Form.empty());
    }

    /** Keeps what the employer said. */
    @POST
    @Path("{id}")
    public Response answer(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.answer(id, form.body().text("outcome").build());
                    return "/nazorg/doorvragen?gedaan=answered";
                },
                () -> Templates.rehire(find(id), form));
    }

    private Line find(UUID id) {
        return api.rehires(null, MOST).items().stream()
                .filter(task -> task.id().equals(id))
                .findFirst()
                .map(this::line)
                .orElseThrow(NotFoundException::new);
    }

    private Line line(AftercareApi.Rehire task) {
        return new Line(task, api.employer(task.employerId()).name());
    }
}
