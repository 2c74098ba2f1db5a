package nl.hoofdzaakwerk.portal.programme.nation;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.programme.Bilingual;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Estimates: how many people the programme is for, and what guidance yields. */
@RegisterRestClient(configKey = "reporting")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface EstimateApi {

    record EstimateList(Bilingual formula, List<RegionEstimate> items) {}

    record RegionEstimate(String region, Estimate estimate, Bilingual formula) {}

    record Estimate(String basis, Long onBenefit, Long ofAdults, List<Line> lines) {}

    record Line(Count count, Share share, Long estimate) {}

    record Count(String category, Integer people, String source, LocalDate countedOn) {}

    record Share(String category, BigDecimal percent, String source) {}

    /** @param invested euros that so many trajectories cost @param yield euros for society */
    record SocialValue(
            PerEuro perEuro, int trajectories, BigDecimal invested, BigDecimal yield, Bilingual definition) {}

    record PerEuro(BigDecimal euroPerEuro, BigDecimal trajectoryCost, String source, LocalDate validFrom) {}

    /** Nothing of the answer is read. */
    record Done() {}

    @GET
    @Path("target-group-estimates")
    EstimateList estimates();

    @GET
    @Path("target-group-estimates/{region}")
    RestResponse<RegionEstimate> estimate(@PathParam("region") String region);

    @PUT
    @Path("target-group-estimates/{region}")
    Done population(
            @PathParam("region") String region, @HeaderParam("If-Match") String etag, Map<String, Object> population);

    @GET
    @Path("social-values/{method}")
    SocialValue socialValue(@PathParam("method") String method, @QueryParam("trajectories") int trajectories);
}
