package nl.hoofdzaakwerk.portal.casework.caserequest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.casework.Rights;
import nl.hoofdzaakwerk.portal.casework.StateFilter;
import nl.hoofdzaakwerk.portal.session.Visitor;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Money asked for in cases: which requests there are, and one with all that was said (B8). */
@Path("/casusaanvragen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class RequestPages {
    private static final int AT_ONCE = 25;
    private static final List<String> STATES =
            List.of("SUBMITTED", "MORE_INFORMATION", "GRANTED", "REFUSED", "WITHDRAWN");

    private final RequestApi api;
    private final Visitor visitor;

    /** What the visitor can do with a request. */
    record May(boolean judge, boolean answer) {
        public boolean plan() {
            return judge || answer;
        }
    }

    @CheckedTemplate(basePath = "casework")
    static class Templates {
        private Templates() {}

        static native TemplateInstance caseRequests(
                List<CaseRequest> items, StateFilter filter, UUID next, String done);

        static native TemplateInstance caseRequest(
                CaseRequest request, String address, String nextAddress, May may, String done);
    }

    RequestPages(@RestClient RequestApi api, Visitor visitor) {
        this.api = api;
        this.visitor = visitor;
    }

    /** Requests, newest first. */
    @GET
    public TemplateInstance list(
            @QueryParam("stand") @DefaultValue("") String state,
            @QueryParam("na") UUID after,
            @QueryParam("gedaan") @DefaultValue("") String done) {
        StateFilter filter = new StateFilter("/casusaanvragen", "CaseRequest", STATES, state);
        Part<CaseRequest> part = api.list(filter.asked(), after, AT_ONCE);
        return Templates.caseRequests(part.items(), filter, part.next(), done);
    }

    /** One request. */
    @GET
    @Path("{id}")
    public TemplateInstance one(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        CaseRequest request = api.one(id).getEntity();
        boolean asks = Rights.tellsCases(visitor) && request.organisation().equals(visitor.organisation());
        May may = new May(visitor.has("steering-member@REGION"), asks);
        String address = "/casusaanvragen/" + id;
        return Templates.caseRequest(request, address, may.plan() ? address : null, may, done);
    }
}
