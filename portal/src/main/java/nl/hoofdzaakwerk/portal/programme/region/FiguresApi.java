package nl.hoofdzaakwerk.portal.programme.region;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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

/** Figures of a region, and what can be taken away of them. */
@RegisterRestClient(configKey = "reporting")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface FiguresApi {
    String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** The figures of one region in a year. */
    record Report(Frame frame, RegionFigures region) {}

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
            Figure sustained,
            Figure matchesAgreed,
            Long newEmployers,
            Long openPositions,
            List<GroupFigures> byGroup) {}

    record GroupFigures(
            String group, Figure started, Figure running, Figure placed, Figure placedShare, Figure sustained) {}

    /** What stands on the fact sheet beside the report. */
    record FactSheet(Integer line, Figure nation, List<YearFigures> trend, Country country) {}

    record YearFigures(int year, Integer target, Figure started, Figure placed, Figure share, Figure sustained) {}

    /** Shares of all regions without their names. */
    record Country(List<Long> shares, int withheld) {}

    @GET
    @Path("reports/regions/{code}")
    Report report(@PathParam("code") String code, @QueryParam("year") int year);

    @GET
    @Path("fact-sheets/regions/{code}")
    @Produces(MediaType.APPLICATION_JSON)
    FactSheet factSheet(@PathParam("code") String code, @QueryParam("year") int year);

    @GET
    @Path("fact-sheets/regions/{code}")
    @Produces("application/pdf")
    Response factSheetPdf(@PathParam("code") String code, @QueryParam("year") int year);

    @GET
    @Path("fact-sheets/regions/{code}/charts")
    @Produces("application/zip")
    Response charts(@PathParam("code") String code, @QueryParam("year") int year);

    @GET
    @Path("fact-sheets/regions/{code}/charts/{chart}")
    @Produces("image/svg+xml")
    Response chart(@PathParam("code") String code, @PathParam("chart") String chart, @QueryParam("year") int year);

    @GET
    @Path("exports/regions/{code}")
    @Produces("text/csv")
    Response csv(@PathParam("code") String code, @QueryParam("year") Integer year);

    @GET
    @Path("exports/regions/{code}")
    @Produces(XLSX)
    Response spreadsheet(@PathParam("code") String code, @QueryParam("year") Integer year);
}
