package nl.hoofdzaakwerk.portal.programme.nation;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiHeaders;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.programme.Bilingual;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** Releases of figures, what is published of them, and what each figure means. */
@RegisterRestClient(configKey = "reporting")
@RegisterClientHeaders(ApiHeaders.class)
@RegisterProvider(ApiProblems.class)
@AccessToken
@Path("/")
interface PublicationApi {

    record Release(
            UUID id,
            LocalDate asOfDate,
            String reason,
            String state,
            Instant requestedAt,
            Instant madeAt,
            Integer steps,
            Integer stepsDone,
            Loss loss) {}

    /** How many counts are hidden to protect people. */
    record Loss(int counts, int hiddenForThemselves, int hiddenBeside, int unproven) {
        int hidden() {
            return hiddenForThemselves + hiddenBeside;
        }
    }

    record Publication(
            UUID id,
            int number,
            String title,
            String audience,
            LocalDate asOfDate,
            Instant publishedAt,
            int figures,
            int withheld,
            long byteCount,
            String sha256,
            Integer restates,
            Integer restatedBy,
            String reason) {}

    record Verification(boolean intact, boolean reproducible, String sha256) {}

    record Restatement(int number, int restates, String reason, int compared, List<Difference> differences) {}

    record Difference(Subject figure, String before, String after, String kind) {}

    /** What a figure is of; a text that is empty means all. */
    record Subject(
            String indicator,
            String part,
            int year,
            String areaKind,
            String area,
            String group,
            String method,
            String benefit,
            String route,
            String startQuarter) {}

    record IndicatorList(List<Indicator> items) {}

    /** A figure. @param countedByPlace whether it can be split */
    record Indicator(
            String id, String qualityGrade, Integer referencePercent, boolean countedByPlace, Definition definition) {}

    record Definition(
            Bilingual name,
            Bilingual definition,
            Bilingual formula,
            Bilingual unit,
            List<String> dimensions,
            List<NamedPart> parts) {}

    /** One of the parts a figure is split in. */
    record NamedPart(String id, Bilingual name) {}

    @GET
    @Path("releases")
    Part<Release> releases(@QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @POST
    @Path("releases")
    Release release();

    @GET
    @Path("publications")
    Part<Publication> publications(@QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @GET
    @Path("publications/{id}")
    Publication publication(@PathParam("id") UUID id);

    @POST
    @Path("publications")
    Publication publish(Map<String, Object> publication);

    @GET
    @Path("publications/{id}/figures")
    @Produces("text/csv")
    Response figures(@PathParam("id") UUID id);

    @GET
    @Path("publications/{id}/verification")
    Verification verification(@PathParam("id") UUID id);

    @POST
    @Path("publications/{id}/restatements")
    Publication restate(@PathParam("id") UUID id, Map<String, Object> restatement);

    @GET
    @Path("publications/{id}/differences")
    Restatement differences(@PathParam("id") UUID id);

    @GET
    @Path("indicators")
    IndicatorList indicators();
}
