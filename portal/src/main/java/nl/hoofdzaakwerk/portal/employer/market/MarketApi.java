package nl.hoofdzaakwerk.portal.employer.market;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** A region's labour market as employer-service knows it. */
@RegisterRestClient(configKey = "employer")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface MarketApi {

    record Prospects(List<Prospect> items) {}

    /** An employer to approach. */
    record Prospect(UUID id, String name, String municipality, String sector, String stage) {}

    record Balance(int promised, int open, int filled) {}

    /** Who was reached anew, and how far that is towards what was aimed at. */
    record NewEmployers(int count, LocalDate until, List<Progress> targets, List<NewEmployer> items, UUID next) {}

    record Progress(LocalDate from, LocalDate until, int counted, int target, String source) {}

    record NewEmployer(UUID id, String name, String municipality, String evidence, LocalDate since) {}

    /** How positions and placements are spread. */
    record Spread(LocalDate fromDate, List<Group> groups, Group whole) {}

    /** @param group a sector or municipality; null for the whole */
    record Group(
            String group,
            long employers,
            BigDecimal employersShare,
            Measure positions,
            Measure placements,
            boolean underUsed) {}

    /** @param topShare of the largest one, of one; null while there is nothing */
    record Measure(long total, BigDecimal topShare) {}

    record Outlook(String now, String until, List<OutlookItem> items, List<Method> methods) {}

    record OutlookItem(String code, String title, List<Series> series) {}

    record Series(String side, String source, String method, List<Known> past, List<Expected> ahead) {

        /** The newest that is known, or null. */
        public Known last() {
            return past.isEmpty() ? null : past.getLast();
        }

        /** The farthest that is expected, or null. */
        public Expected farthest() {
            return ahead.isEmpty() ? null : ahead.getLast();
        }
    }

    record Known(String quarter, int number) {}

    record Expected(String quarter, int low, int expected, int high) {}

    record Method(String code, String nl, String en) {}

    @GET
    @Path("prospects")
    Prospects prospects(@QueryParam("region") String region, @QueryParam("limit") int limit);

    @GET
    @Path("commitment-balances")
    Balance promised(@QueryParam("region") String region);

    @GET
    @Path("new-employers")
    NewEmployers newEmployers(
            @QueryParam("region") String region,
            @QueryParam("until") LocalDate until,
            @QueryParam("after") UUID after,
            @QueryParam("limit") int limit);

    @GET
    @Path("employer-concentrations")
    Spread spread(@QueryParam("region") String region, @QueryParam("by") String by, @QueryParam("from") LocalDate from);

    @GET
    @Path("regions/{region}/outlooks")
    Outlook outlook(@PathParam("region") String region, @QueryParam("by") String by);

    @POST
    @Path("regions/{region}/outlook-figures")
    void takeIn(@PathParam("region") String region, Map<String, Object> figures);
}
