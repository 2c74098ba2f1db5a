package nl.hoofdzaakwerk.portal.privacy.log;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The audit of the own organisation: which employee did what, and what was refused (G4). */
@Path("/privacy/audit")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class AuditPages {
    private static final String ADDRESS = "/privacy/audit";
    private static final List<String> FIELDS = List.of("user", "operation", "fromDate", "untilDate");
    private static final Part<CallLine> NOTHING = new Part<>(List.of(), null);

    private final Logs logs;
    private final LogSearchApi search;

    AuditPages(Logs logs, @RestClient LogSearchApi search) {
        this.logs = logs;
        this.search = search;
    }

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        private Templates() {}

        static native TemplateInstance audit(LogView view, List<CallLine> lines);
    }

    /** Newest first. */
    @GET
    public TemplateInstance log(@QueryParam("dienst") @DefaultValue("") String service, @QueryParam("na") UUID after) {
        String chosen = Services.known(service);
        Part<CallLine> part = logs.calls(chosen, after);
        return Templates.audit(LogView.newest(ADDRESS, FIELDS, chosen, part), part.items());
    }

    /** By employee, operation and period. */
    @POST
    @Path("zoeken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response find(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.found(
                form,
                () -> search.calls(form.body()
                        .text(FIELDS.toArray(String[]::new))
                        .text("after")
                        .build()),
                NOTHING,
                found -> Templates.audit(LogView.found(ADDRESS, FIELDS, form, found), found.items()));
    }
}
