package nl.hoofdzaakwerk.portal.privacy.erasure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The privacy officer's decision on a demand to erase: erase, or refuse for a reason in law (X6). */
@Path("/privacy/verwijdering/{id}/besluit")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ErasureDecisionPages {
    private static final List<String> REASONS =
            List.of("LEGAL_RETENTION_DUTY", "LEGAL_CLAIM", "NOT_THE_DATA_SUBJECT", "TAKEN_BACK");

    private final ErasureApi erasures;

    ErasureDecisionPages(@RestClient ErasureApi erasures) {
        this.erasures = erasures;
    }

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        private Templates() {}

        static native TemplateInstance erasureconfirm(UUID id, Form form);

        static native TemplateInstance erasurerefuse(UUID id, List<String> reasons, Form form);
    }

    /** Names what is gone afterwards, and what stays. */
    @GET
    @Path("wissen")
    public TemplateInstance confirm(@PathParam("id") UUID id) {
        return Templates.erasureconfirm(id, Form.empty());
    }

    /** Erases the person from all services. */
    @POST
    @Path("wissen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response erase(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    erasures.decide(id, form.body().value("decision", "ERASE").build());
                    return did(id, "gewist");
                },
                () -> Templates.erasureconfirm(id, form));
    }

    /** Asks for the reason. */
    @GET
    @Path("afwijzen")
    public TemplateInstance refusal(@PathParam("id") UUID id) {
        return Templates.erasurerefuse(id, REASONS, Form.empty());
    }

    /** Does not erase. */
    @POST
    @Path("afwijzen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response refuse(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    erasures.decide(
                            id,
                            form.body()
                                    .value("decision", "REFUSE")
                                    .text("refusalReason")
                                    .build());
                    return did(id, "afgewezen");
                },
                () -> Templates.erasurerefuse(id, REASONS, form));
    }

    private static String did(UUID id, String what) {
        return "/privacy/verwijdering/" + id + "?gedaan=" + what;
    }
}
