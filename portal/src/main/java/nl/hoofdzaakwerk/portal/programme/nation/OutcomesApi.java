package nl.hoofdzaakwerk.portal.programme.nation;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.programme.Bilingual;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What becomes of trajectories: around the line, over time, in time to come, and how guidance is done. */
@RegisterRestClient(configKey = "reporting")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface OutcomesApi {

    /** Regions around a line, with the limits of chance by size. */
    record Funnel(
            String indicator, int year, LocalDate asOf, int percent, List<Limits> limits, List<FunnelPoint> regions) {}

    record Limits(int people, double low998, double low95, double high95, double high998) {}

    /** A region; share and whole are absent when they are hidden. */
    record FunnelPoint(
            String region,
            String name,
            String division,
            Long part,
            Long whole,
            Long share,
            boolean suppressed,
            String position) {}

    record Survival(
            LocalDate asOf,
            LocalDate followedTo,
            int leastAtRisk,
            int bandPercent,
            Bilingual definition,
            List<Curve> curves) {}

    /** The curve of a cohort; of all together when the cohort is absent. */
    record Curve(Integer cohort, Long began, Integer halfAfterMonths, List<Step> points) {}

    record Step(int months, long atRisk, long events, long withoutPercent, Long lowerPercent, Long upperPercent) {}

    record Forecasts(
            LocalDate asOf,
            int year,
            int caseloadPerFte,
            int intervalPercent,
            Bilingual method,
            List<AreaOutlook> areas) {}

    record AreaOutlook(String area, Outlook outlook) {}

    /** What is absent is hidden, or too little is known for it. */
    record Outlook(
            Long started, Integer target, Double pace, Double paceNeeded, Forecast forecast, Capacity capacity) {}

    record Forecast(long expected, long lower, long upper) {}

    record Capacity(double fte, long places, long running, Long placesNeeded, Double fteNeeded) {}

    record Fidelity(LocalDate asOf, List<Meaning> signals, List<Period> periods) {}

    record Meaning(String signal, Bilingual name, Bilingual definition) {}

    record Period(String period, String label, LocalDate lastDay, List<AreaReadings> areas) {}

    record AreaReadings(String area, List<Reading> readings) {}

    record Reading(String signal, Double value, double bound, String state) {}

    @GET
    @Path("funnels/{indicator}")
    Funnel funnel(@PathParam("indicator") String indicator, @QueryParam("year") int year);

    @GET
    @Path("survival-curves/national")
    Survival survival(@QueryParam("kind") String kind);

    @GET
    @Path("survival-curves/regions/{code}")
    Survival survival(@PathParam("code") String code, @QueryParam("kind") String kind);

    @GET
    @Path("forecasts/national")
    Forecasts forecasts();

    @GET
    @Path("forecasts/regions/{code}")
    Forecasts forecasts(@PathParam("code") String code);

    @GET
    @Path("fidelity-signals/national")
    Fidelity fidelity(@QueryParam("year") int year);

    @GET
    @Path("fidelity-signals/regions/{code}")
    Fidelity fidelity(@PathParam("code") String code, @QueryParam("year") int year);
}
