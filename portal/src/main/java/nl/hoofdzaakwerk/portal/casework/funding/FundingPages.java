package nl.hoofdzaakwerk.portal.casework.funding;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.casework.Rights;
import nl.hoofdzaakwerk.portal.casework.StateFilter;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.web.Days;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Requests for money with their decision, the schemes behind them, and what money will do (B1–B6, X3). */
@Path("/financiering")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class FundingPages {
    private static final int AT_ONCE = 25;
    private static final int WARNINGS = 10;
    private static final List<String> STATES = List.of("WAITING", "GRANTED", "REFUSED", "WITHDRAWN");
    private static final String[] ASKERS = {
        "client-manager@MUNICIPALITY", "client-manager@UWV", "coach@GGZ", "treatment-liaison@GGZ"
    };

    private final FundingApi api;
    private final Visitor visitor;
    private final Days days;

    /** What of the other pages about money the visitor can open. */
    record Doors(boolean asks, boolean forecast, boolean figures) {}

    @CheckedTemplate(basePath = "casework")
    static class Templates {
        private Templates() {}

        static native TemplateInstance fundingRequests(
                List<FundingRequest> items,
                Scheme.Names schemes,
                StateFilter filter,
                UUID next,
                List<FundingWarning> warnings,
                Doors doors,
                String done);

        static native TemplateInstance fundingRequest(
                FundingRequest request, Scheme.Names schemes, String address, String done);

        static native TemplateInstance fundingSchemes(List<Scheme> schemes, LocalDate today);

        static native TemplateInstance fundingForecast(Outlook.Forecast forecast);

        static native TemplateInstance fundingFigures(List<Outlook.Figure> figures, Scheme.Names schemes, Doors doors);
    }

    FundingPages(@RestClient FundingApi api, Visitor visitor, Days days) {
        this.api = api;
        this.visitor = visitor;
        this.days = days;
    }

    /** Requests, newest first, below what warns that money ends; the region sees figures instead. */
    @GET
    public Response list(
            @QueryParam("stand") @DefaultValue("") String state,
            @QueryParam("na") UUID after,
            @QueryParam("gedaan") @DefaultValue("") String done) {
        Doors doors = doors();
        if (!doors.asks() && doors.figures()) {
            return Response.seeOther(URI.create("/financiering/cijfers")).build();
        }
        StateFilter filter = new StateFilter("/financiering", "Funding", STATES, state);
        Part<FundingRequest> part = api.list(filter.asked(), after, AT_ONCE);
        List<FundingWarning> warnings = after == null ? api.warnings(WARNINGS).items() : List.of();
        return Response.ok(Templates.fundingRequests(part.items(), names(), filter, part.next(), warnings, doors, done))
                .build();
    }

    /** One request with its decision and every reason. */
    @GET
    @Path("{id}")
    public TemplateInstance one(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        return Templates.fundingRequest(api.one(id).getEntity(), names(), "/financiering/" + id, done);
    }

    /** All schemes with amounts and conditions; those of today first. */
    @GET
    @Path("regelingen")
    public TemplateInstance schemes() {
        LocalDate today = days.today();
        List<Scheme> schemes = api.schemes().items().stream()
                .sorted(Comparator.comparing((Scheme scheme) -> !scheme.isInForceOn(today))
                        .thenComparing(Scheme::name)
                        .thenComparing(Scheme::validFrom, Comparator.reverseOrder()))
                .toList();
        return Templates.fundingSchemes(schemes, today);
    }

    /** What IPS will cost per municipality and year. */
    @GET
    @Path("prognose")
    public TemplateInstance forecast() {
        return Templates.fundingForecast(api.forecast());
    }

    /** Counts and sums for the region. */
    @GET
    @Path("cijfers")
    public TemplateInstance figures() {
        return Templates.fundingFigures(api.figures().rows(), names(), doors());
    }

    private Scheme.Names names() {
        return Scheme.Names.of(api.schemes().items());
    }

    private Doors doors() {
        return new Doors(
                visitor.has(ASKERS),
                visitor.has("client-manager@MUNICIPALITY", "regional-director@REGION"),
                Rights.keepsRegion(visitor));
    }
}
