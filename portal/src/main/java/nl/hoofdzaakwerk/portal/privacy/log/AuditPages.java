package nl.hoofdzaakwerk.portal.privacy.log;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
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
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.api.Services;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.privacy.PrivacyMessages;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
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
    private final Texts texts;

    AuditPages(Logs logs, @RestClient LogSearchApi search, Texts texts) {
        this.logs = logs;
        this.search = search;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        private Templates() {}

        static native TemplateInstance audit(LogView view, Listing<CallLine> list, List<CallLine> lines);
    }

    /** Newest first. */
    @GET
    public Response log(@BeanParam ListAsk ask, @QueryParam("dienst") @DefaultValue("") String service) {
        String chosen = Services.known(service);
        return columns(Listing.of(ask, (after, limit) -> logs.calls(chosen, after, limit)))
                .answer(list -> Templates.audit(LogView.newest(ADDRESS, FIELDS, chosen), list, list.rows()));
    }

    /** By employee, operation and period. */
    @POST
    @Path("zoeken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response find(@BeanParam ListAsk ask, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.found(
                form,
                () -> search.calls(form.body()
                        .text(FIELDS.toArray(String[]::new))
                        .text("after")
                        .build()),
                NOTHING,
                found -> Templates.audit(
                        LogView.found(ADDRESS, FIELDS, form, found),
                        columns(Listing.of(ask, found.items())),
                        found.items()));
    }

    private Listing<CallLine> columns(Listing<CallLine> lines) {
        LogMessages text = texts.of(LogMessages.class);
        PrivacyMessages privacy = texts.of(PrivacyMessages.class);
        return lines.moment("wanneer", text.moment(), CallLine::at)
                .text("handeling", text.operation(), CallLine::operation)
                .text("uitkomst", text.outcome(), line -> Codes.of("Outcome", line.outcome()))
                .text("rol", privacy.role(), CallLine::roleNames)
                .text("medewerker", privacy.employee(), CallLine::user);
    }
}
