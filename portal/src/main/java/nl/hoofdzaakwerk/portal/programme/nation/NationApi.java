package nl.hoofdzaakwerk.portal.programme.nation;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.programme.Figure;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Figures of the nation and of each region. */
@RegisterRestClient(configKey = "reporting")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface NationApi {
    String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    record Report(Frame frame, AreaFigures nation, List<RegionFigures> regions) {}

    /** What the figures are of. */
    record Frame(LocalDate asOf, int year, int rounding, int threshold, Map<String, Integer> referencePercents) {}

    record RegionFigures(String region, String name, String division, AreaFigures figures) {}

    record AreaFigures(
            Figure started,
            Integer target,
            Figure distanceToTarget,
            Figure running,
            Figure placed,
            Figure placedShare,
            Figure sustained) {}

    @GET
    @Path("reports/national")
    Report report(@QueryParam("year") int year);

    @GET
    @Path("exports/national")
    @Produces("text/csv")
    Response csv(@QueryParam("year") int year);

    @GET
    @Path("exports/national")
    @Produces(XLSX)
    Response spreadsheet(@QueryParam("year") int year);
}
