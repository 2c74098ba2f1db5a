package nl.hoofdzaakwerk.portal.meeting.figures;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.Part;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Figures and rules of matching-service. */
@RegisterRestClient(configKey = "matching")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface FiguresApi {

    /** Figures of a region; a number of people that is too small for who looks is null. */
    record Figures(
            LocalDate fromDate,
            LocalDate untilDate,
            Candidates candidates,
            Work work,
            Integer matches,
            List<Stage> stages,
            TimeToWork timeToWork,
            List<Failure> failures,
            int smallestCount) {}

    record Candidates(Integer inPool, Integer free, Integer taken, Integer withWishes, Integer newInPeriod) {}

    record Work(int employers, int vacancies, int positions) {}

    /** Matches at a stage now, and that ever came to it. */
    record Stage(String stage, Integer now, Integer reached) {}

    record TimeToWork(Integer placements, Long lowerQuartileDays, Long medianDays, Long upperQuartileDays) {}

    /** Why matches failed. */
    record Failure(String stage, String party, String reasonCode, Integer count) {}

    /** How long work lasted, by what a criterion gave. */
    record Tenures(LocalDate referenceDate, int highPercent, int smallestGroup, List<Tenure> rows) {}

    /** One criterion and term. @param high null when it may not be shown; low likewise */
    record Tenure(String criterion, int weeks, Group high, Group low) {}

    /** Placements that began long enough ago. */
    record Group(int placements, int reached, Integer sharePercent) {}

    /** Scoring rules from a day on. @param region null for the national ones */
    record RuleSet(
            UUID id,
            String region,
            String version,
            LocalDate validFromDate,
            boolean inForce,
            Map<String, Integer> weights,
            int unknownShare,
            int hoursTolerance,
            int growthShare,
            int cardFreshDays,
            int vacancyFreshDays,
            List<String> hardConditions,
            String motivation,
            String setBy) {}

    /** A reason. @param label in the visitor's language */
    record Reason(String code, String label) {}

    record Reasons(List<Reason> items) {}

    @GET
    @Path("/monitoring-figures")
    Figures figures(
            @QueryParam("region") String region,
            @QueryParam("from") LocalDate from,
            @QueryParam("until") LocalDate until);

    @GET
    @Path("/monitoring-figures/exports")
    @Produces("text/csv")
    Response export(
            @QueryParam("region") String region,
            @QueryParam("from") LocalDate from,
            @QueryParam("until") LocalDate until);

    @GET
    @Path("/tenures")
    Tenures tenures(@QueryParam("region") String region);

    @GET
    @Path("/rule-sets")
    Part<RuleSet> ruleSets(@QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @GET
    @Path("/rule-sets/{id}")
    RuleSet ruleSet(@PathParam("id") UUID id);

    @POST
    @Path("/rule-sets")
    RuleSet set(Map<String, Object> body);

    @GET
    @Path("/reason-codes")
    Reasons reasons();
}
