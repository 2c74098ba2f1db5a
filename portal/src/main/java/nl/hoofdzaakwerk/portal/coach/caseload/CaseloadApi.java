package nl.hoofdzaakwerk.portal.coach.caseload;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.NextStep;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.coach.PersonName;
import nl.hoofdzaakwerk.portal.coach.Remark;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What trajectory-service tells of a coach's own work. */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Consumes(MediaType.APPLICATION_JSON)
@Path("/")
interface CaseloadApi {

    /** What to look for; null where it does not matter. */
    record Search(Boolean mine, String state, String method, Boolean overdue, Boolean stalled, String nameWords) {}

    /** A trajectory as the list shows it. */
    record Line(
            UUID id,
            PersonName candidate,
            String coach,
            String method,
            String state,
            LocalDate startDate,
            NextStep nextStep,
            List<Remark> stalls) {

        /** The day of the next step; null when there is none. */
        public LocalDate dueDate() {
            return nextStep == null ? null : nextStep.dueDate();
        }
    }

    /**
     * What a coach carries.
     *
     * @param band how much that is for the hours the coach works
     */
    record Figures(
            String id, int open, int searching, int placed, int sustained, int overdue, int stalled, String band) {}

    record FiguresList(List<Figures> items) {}

    /** A signal about work, e.g. that a contract ends soon. */
    record Signal(UUID placementId, LocalDate aboutDate, Remark signal) {}

    @POST
    @Path("trajectories/_search")
    Part<Line> trajectories(@QueryParam("after") UUID after, @QueryParam("limit") int limit, Search search);

    @GET
    @Path("caseloads")
    FiguresList figures();

    @GET
    @Path("placement-signals")
    Part<Signal> signals(@QueryParam("mine") boolean mine, @QueryParam("limit") int limit);

    /** How many were handed over. */
    record HandedOver(int trajectories) {}

    @POST
    @Path("caseload-hand-overs")
    HandedOver handOver(Map<String, Object> handOver);
}
