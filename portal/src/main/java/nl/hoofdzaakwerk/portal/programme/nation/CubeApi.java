package nl.hoofdzaakwerk.portal.programme.nation;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.programme.Figure;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Any figure by place, year and what people are split by. */
@RegisterRestClient(configKey = "reporting")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface CubeApi {

    record Cube(LocalDate asOf, int threshold, int rounding, List<Item> items) {}

    /**
     * @param area {@code NL}, a region's code, or with a part of it or an organisation behind it
     * @param where the value of each dimension asked for; empty where it is not known
     * @param figure of a figure that is split in parts, their total
     */
    record Item(int year, String area, Map<String, String> where, Figure figure, List<PartFigure> parts) {
        /** The figure, and then its parts. */
        List<Figure> figures() {
            return Stream.concat(Stream.of(figure), parts.stream().map(PartFigure::figure))
                    .toList();
        }
    }

    record PartFigure(String id, Figure figure) {}

    @GET
    @Path("indicators/{id}/cube")
    Cube cube(
            @PathParam("id") String indicator,
            @QueryParam("year") int year,
            @QueryParam("untilYear") int untilYear,
            @QueryParam("areas") String areas,
            @QueryParam("region") String region,
            @QueryParam("by") List<String> by);
}
