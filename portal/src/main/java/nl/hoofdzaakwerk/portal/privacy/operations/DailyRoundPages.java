package nl.hoofdzaakwerk.portal.privacy.operations;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Does now what is done every night, for when a night was missed; what was done already is not done again. */
@Path("/beheer/dagronde")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class DailyRoundPages {
    private final DailyRoundApi api;

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        private Templates() {}

        static native TemplateInstance dailyround(Form form, List<DailyRoundApi.RoundDone> rounds);
    }

    DailyRoundPages(@RestClient DailyRoundApi api) {
        this.api = api;
    }

    /** What it is for. */
    @GET
    public TemplateInstance round() {
        return Templates.dailyround(Form.empty(), List.of());
    }

    /** Does it, and tells what changed. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response run(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        List<DailyRoundApi.RoundDone> nothing = List.of();
        return Answers.found(form, () -> api.run().rounds(), nothing, rounds -> Templates.dailyround(form, rounds));
    }
}
