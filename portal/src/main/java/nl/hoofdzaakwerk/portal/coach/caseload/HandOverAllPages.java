package nl.hoofdzaakwerk.portal.coach.caseload;

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
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.coach.Colleagues;
import nl.hoofdzaakwerk.portal.coach.caseload.CaseloadApi.Figures;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import nl.hoofdzaakwerk.portal.web.Option;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Hands the whole own caseload over to a colleague (A15). */
@Path("/caseload/overdragen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class HandOverAllPages {
    private final CaseloadApi api;
    private final Colleagues colleagues;

    @CheckedTemplate(basePath = "coach")
    static class Templates {
        private Templates() {}

        /** @param figures of the visitor; none without a caseload */
        static native TemplateInstance handoverall(List<Figures> figures, List<Option> colleagues, Form form);
    }

    HandOverAllPages(@RestClient CaseloadApi api, Colleagues colleagues) {
        this.api = api;
        this.colleagues = colleagues;
    }

    /** Asks to whom. */
    @GET
    public TemplateInstance handOver() {
        return page(Form.empty());
    }

    /** Hands everything over, or nothing. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handOver(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            api.handOver(form.body().text("from", "user").build());
            return Answers.done("/caseload", "allesoverdragen");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(page(form));
        }
    }

    private TemplateInstance page(Form form) {
        List<Figures> figures = api.figures().items();
        String own = figures.stream().map(Figures::id).findFirst().orElse("");
        return Templates.handoverall(figures, colleagues.coachesBut(own), form);
    }
}
