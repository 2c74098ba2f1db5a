package nl.hoofdzaakwerk.portal.casework.funding;

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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.casework.CaseworkMessages;
import nl.hoofdzaakwerk.portal.casework.ListFilter;
import nl.hoofdzaakwerk.portal.casework.Rights;
import nl.hoofdzaakwerk.portal.casework.budget.BudgetMessages;
import nl.hoofdzaakwerk.portal.casework.funding.Outlook.Figure;
import nl.hoofdzaakwerk.portal.casework.funding.Outlook.ForecastRow;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Requests for money with their decision, and what money will do (B1–B6, X3). */
@Path("/financiering")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class FundingPages {
    private static final int WARNINGS = 10;
    private static final List<String> STATES = List.of("WAITING", "GRANTED", "REFUSED", "WITHDRAWN");
    private static final String[] ASKERS = {
        "client-manager@MUNICIPALITY", "client-manager@UWV", "coach@GGZ", "treatment-liaison@GGZ"
    };

    private final FundingApi api;
    private final Visitor visitor;
    private final Texts texts;

    /** What of the other pages about money the visitor can open. */
    record Doors(boolean asks, boolean forecast, boolean figures) {}

    @CheckedTemplate(basePath = "casework")
    static class Templates {
        private Templates() {}

        static native TemplateInstance fundingRequests(
                Listing<FundingRequest> list,
                Scheme.Names schemes,
                ListFilter filter,
                List<FundingWarning> warnings,
                Doors doors,
                String done);

        static native TemplateInstance fundingRequest(
                FundingRequest request, Scheme.Names schemes, String address, String done);

        static native TemplateInstance fundingForecast(Outlook.Forecast forecast, Listing<ForecastRow> list);

        static native TemplateInstance fundingFigures(Listing<Figure> list, Scheme.Names schemes, Doors doors);
    }

    FundingPages(@RestClient FundingApi api, Visitor visitor, Texts texts) {
        this.api = api;
        this.visitor = visitor;
        this.texts = texts;
    }

    /** Requests, newest first, below what warns that money ends; the region sees figures instead. */
    @GET
    public Response list(
            @BeanParam ListAsk ask,
            @QueryParam("stand") @DefaultValue("") String state,
            @QueryParam("gedaan") @DefaultValue("") String done) {
        Doors doors = doors();
        if (!doors.asks() && doors.figures()) {
            return Response.seeOther(URI.create("/financiering/cijfers")).build();
        }
        ListFilter filter = ListFilter.ofState("Funding", STATES, state);
        Scheme.Names schemes = names();
        return requests(ask, filter, schemes)
                .answer(list -> Templates.fundingRequests(
                        list, schemes, filter, api.warnings(WARNINGS).items(), doors, done));
    }

    private Listing<FundingRequest> requests(ListAsk ask, ListFilter filter, Scheme.Names schemes) {
        CaseworkMessages text = texts.of(CaseworkMessages.class);
        FundingRequestMessages request = texts.of(FundingRequestMessages.class);
        return Listing.<FundingRequest>of(ask, (after, limit) -> api.list(filter.askedState(), after, limit))
                .text("aanvraag", request.title(), one -> one.title(schemes))
                .text("stand", text.state(), one -> Codes.of("Funding", one.state()))
                .text("regeling", texts.of(SchemeMessages.class).title(), one -> schemes.of(one.scheme()))
                .day("aangevraagd", text.requestedOn(), FundingRequest::requestDate)
                .day("tot", request.moneyUntilLabel(), FundingRequest::endDate)
                .money("bedrag", text.amount(), FundingRequest::seenAmount)
                .step("stap", text.nextStep(), FundingRequest::nextStep);
    }

    /** One request with its decision and every reason. */
    @GET
    @Path("{id}")
    public TemplateInstance one(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        return Templates.fundingRequest(api.one(id).getEntity(), names(), "/financiering/" + id, done);
    }

    /** What IPS will cost per municipality and year. */
    @GET
    @Path("prognose")
    public Response forecast(@BeanParam ListAsk ask) {
        CaseworkMessages text = texts.of(CaseworkMessages.class);
        SchemeMessages scheme = texts.of(SchemeMessages.class);
        Outlook.Forecast forecast = api.forecast();
        return Listing.of(ask, forecast.rows())
                .text("gemeente", text.municipality(), ForecastRow::municipality)
                .text("jaar", text.year(), row -> String.valueOf(row.year()))
                .number("trajecten", scheme.trajectories(), ForecastRow::trajectories)
                .money("vast", scheme.committed(), ForecastRow::committed)
                .money("gereserveerd", texts.of(BudgetMessages.class).reserved(), ForecastRow::reserved)
                .number("komend", scheme.toCome(), ForecastRow::toCome)
                .money("verwacht", scheme.expected(), ForecastRow::expected)
                .money("samen", scheme.total(), ForecastRow::total)
                .answer(list -> Templates.fundingForecast(forecast, list));
    }

    /** Counts and sums for the region. */
    @GET
    @Path("cijfers")
    public Response figures(@BeanParam ListAsk ask) {
        CaseworkMessages text = texts.of(CaseworkMessages.class);
        Scheme.Names schemes = names();
        return Listing.of(ask, api.figures().rows())
                .text("regeling", texts.of(SchemeMessages.class).title(), row -> schemes.of(row.scheme()))
                .text("jaar", text.year(), row -> String.valueOf(row.year()))
                .text("regio", text.region(), row -> Codes.of("Region", row.region()))
                .number("verleend", Codes.of("Funding", "GRANTED"), Figure::granted)
                .number("wacht", Codes.of("Funding", "WAITING"), Figure::waiting)
                .number("afgewezen", Codes.of("Funding", "REFUSED"), Figure::refused)
                .number("ingetrokken", Codes.of("Funding", "WITHDRAWN"), Figure::withdrawn)
                .money("bedrag", text.amountGranted(), Figure::amount)
                .answer(list -> Templates.fundingFigures(list, schemes, doors()));
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
