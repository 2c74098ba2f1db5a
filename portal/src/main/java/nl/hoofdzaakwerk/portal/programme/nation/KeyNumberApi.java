package nl.hoofdzaakwerk.portal.programme.nation;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Medians, means and ratios of a year, and how good the data behind figures is. */
@RegisterRestClient(configKey = "reporting")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface KeyNumberApi {

    record Statistics(LocalDate asOf, List<AreaStatistics> items) {}

    record AreaStatistics(String area, List<Value> values) {}

    record Value(String indicator, Amount amount) {}

    /** A value is absent when it is hidden, or when there is nothing to tell. */
    record Amount(BigDecimal value, Long people, boolean suppressed) {}

    record Grades(LocalDate asOfDate, List<Grade> items) {}

    record Grade(
            String indicator, String area, String grade, String completeness, String timeliness, String discipline) {}

    @GET
    @Path("statistics")
    Statistics statistics(@QueryParam("year") int year);

    @GET
    @Path("quality-grades")
    Grades grades(@QueryParam("year") int year);
}
