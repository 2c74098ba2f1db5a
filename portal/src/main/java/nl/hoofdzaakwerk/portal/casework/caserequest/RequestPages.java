package nl.hoofdzaakwerk.portal.casework.caserequest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.casework.Areas;
import nl.hoofdzaakwerk.portal.casework.CaseworkMessages;
import nl.hoofdzaakwerk.portal.casework.ListFilter;
import nl.hoofdzaakwerk.portal.casework.Rights;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Money asked for in cases: which requests there are, and one with all that was said (B8). */
@Path("/casusaanvragen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class RequestPages {
    private static final List<String> STATES =
            List.of("SUBMITTED", "MORE_INFORMATION", "GRANTED", "REFUSED", "WITHDRAWN");

    private final RequestApi api;
    private final Areas areas;
    private final Visitor visitor;
    private final Texts texts;

    /** What the visitor can do with a request. */
    record May(boolean judge, boolean answer) {
        public boolean plan() {
            return judge || answer;
        }
    }

    @CheckedTemplate(basePath = "casework")
    static class Templates {
        private Templates() {}

        static native TemplateInstance caseRequests(Listing<CaseRequest> list, ListFilter filter, String done);

        static native TemplateInstance caseRequest(
                CaseRequest request, String address, String nextAddress, May may, String done);
    }

    RequestPages(@RestClient RequestApi api, Areas areas, Visitor visitor, Texts texts) {
        this.api = api;
        this.areas = areas;
        this.visitor = visitor;
        this.texts = texts;
    }

    /** Requests, newest first. */
    @GET
    public Response list(
            @BeanParam ListAsk ask,
            @QueryParam("stand") @DefaultValue("") String state,
            @QueryParam("regio") @DefaultValue("") String region,
            @QueryParam("gedaan") @DefaultValue("") String done) {
        CaseworkMessages text = texts.of(CaseworkMessages.class);
        ListFilter filter = new ListFilter("CaseRequest", STATES, state, areas.regions(), region);
        return Listing.<CaseRequest>of(
                        ask, (after, limit) -> api.list(filter.askedState(), filter.askedRegion(), after, limit))
                .text("doel", texts.of(RequestMessages.class).purpose(), CaseRequest::purpose)
                .text("stand", text.state(), request -> Codes.of("CaseRequest", request.state()))
                .money("gevraagd", text.amountAsked(), CaseRequest::amount)
                .money("toegekend", text.amountGranted(), CaseRequest::grantedAmount)
                .organisation("organisatie", text.organisation(), CaseRequest::organisation)
                .text(
                        "subregio",
                        text.subregion(),
                        request -> Objects.requireNonNullElse(request.subregion(), text.wholeRegion()))
                .step("stap", text.nextStep(), CaseRequest::nextStep)
                .answer(list -> Templates.caseRequests(list, filter, done));
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
