package nl.hoofdzaakwerk.portal.coach.intake;

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
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.coach.Rights;
import nl.hoofdzaakwerk.portal.coach.intake.IntakeApi.Scope;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Asks whether somebody would be in scope (A1–A4). Nobody is named, and nothing is kept. */
@Path("/doelgroepcheck")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ScopeCheckPages {
    private final IntakeApi api;
    private final Visitor visitor;

    @CheckedTemplate(basePath = "coach")
    static class Templates {
        private Templates() {}

        /**
         * @param scope the answer; null before the question
         * @param registers whether the visitor may go on to register somebody
         */
        static native TemplateInstance scopecheck(Form form, Scope scope, boolean registers);
    }

    ScopeCheckPages(@RestClient IntakeApi api, Visitor visitor) {
        this.api = api;
        this.visitor = visitor;
    }

    /** The questions. */
    @GET
    public TemplateInstance questions() {
        return page(Form.empty(), null);
    }

    /** The answer with every reason, below the questions. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            Scope scope = api.check(form.body()
                    .text("careSetting", "benefit", "referredBy")
                    .yesOrNo("canAndWantsToWork")
                    .build());
            return Answers.shown(page(form, scope));
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Answers.unfinished(page(form, null));
        }
    }

    private TemplateInstance page(Form form, Scope scope) {
        return Templates.scopecheck(form, scope, Rights.treats(visitor));
    }
}
