package nl.hoofdzaakwerk.portal.coach.staff;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Colleagues and what they carry, as trajectory-service has them. */
@RegisterRestClient(configKey = "trajectory")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface StaffApi {

    /** @param fte part of a full work week */
    record Professional(String id, String name, boolean coach, BigDecimal fte) {}

    record ProfessionalList(List<Professional> items) {}

    /** @param band how much that is for the hours the coach works */
    record Load(String id, String name, int open, int overdue, int stalled, String band) {}

    record LoadList(List<Load> items) {}

    /** How many were handed over. */
    record HandedOver(int trajectories) {}

    @GET
    @Path("professionals")
    ProfessionalList professionals();

    @POST
    @Path("professionals")
    void describe(Map<String, Object> professional);

    @GET
    @Path("caseloads")
    LoadList loads();

    @POST
    @Path("caseload-hand-overs")
    HandedOver handOver(Map<String, Object> handOver);
}
