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
import nl.hoofdzaakwerk.portal.privacy.FileNumber;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The processing log of the own organisation: whose data was processed, when and for what (G4). */
@Path("/privacy/logboek")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ProcessingPages {
    private static final String ADDRESS = "/privacy/logboek";
    private static final String PERSON = "dataSubjectId";
    private static final List<String> FIELDS = List.of(PERSON, "activity", "user", "fromDate", "untilDate");
    private static final Part<ProcessingLine> NOTHING = new Part<>(List.of(), null);
    /** What can be looked for in trajectory-service. */
    private static final List<String> ACTIVITIES = List.of(
            "candidate-card",
            "client-page",
            "contact",
            "disclosures",
            "due-list",
            "emergency-access",
            "erasure",
            "feedback",
            "funding",
            "intake",
            "lead-in-talk",
            "legal-ground",
            "matching",
            "placement",
            "plan",
            "referral",
            "scope",
            "subject-file",
            "trajectory",
            "transfer",
            "wishes");

    private final Logs logs;
    private final LogSearchApi search;
    private final FileNumber fileNumber;
    private final Texts texts;

    ProcessingPages(Logs logs, @RestClient LogSearchApi search, FileNumber fileNumber, Texts texts) {
        this.logs = logs;
        this.search = search;
        this.fileNumber = fileNumber;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        private Templates() {}

        static native TemplateInstance processing(
                LogView view, List<String> activities, Listing<ProcessingLine> list, List<ProcessingLine> lines);
    }

    /** Newest first. */
    @GET
    public Response log(@BeanParam ListAsk ask, @QueryParam("dienst") @DefaultValue("") String service) {
        String chosen = Services.known(service);
        return columns(Listing.of(ask, (after, limit) -> logs.processings(chosen, after, limit)))
                .answer(list ->
                        Templates.processing(LogView.newest(ADDRESS, FIELDS, chosen), ACTIVITIES, list, list.rows()));
    }

    /** By person, employee, activity and period; what is looked for stands in no address. */
    @POST
    @Path("zoeken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response find(@BeanParam ListAsk ask, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        if (!form.value(PERSON).isEmpty() && fileNumber.in(form, PERSON).isEmpty()) {
            return Answers.unfinished(page(ask, form, NOTHING));
        }
        return Answers.found(
                form,
                () -> search.processings(form.body()
                        .text(FIELDS.toArray(String[]::new))
                        .text("after")
                        .build()),
                NOTHING,
                found -> page(ask, form, found));
    }

    private TemplateInstance page(ListAsk ask, Form form, Part<ProcessingLine> found) {
        return Templates.processing(
                LogView.found(ADDRESS, FIELDS, form, found),
                ACTIVITIES,
                columns(Listing.of(ask, found.items())),
                found.items());
    }

    private Listing<ProcessingLine> columns(Listing<ProcessingLine> lines) {
        LogMessages text = texts.of(LogMessages.class);
        return lines.moment("wanneer", text.moment(), ProcessingLine::at)
                .text("waarvoor", text.activity(), line -> Codes.of("Activity", line.activity()))
                .text("nummer", text.about(), ProcessingLine::dataSubjectId);
    }
}
