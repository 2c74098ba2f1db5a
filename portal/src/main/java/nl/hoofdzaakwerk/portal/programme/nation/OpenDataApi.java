package nl.hoofdzaakwerk.portal.programme.nation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiProblems;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.programme.Bilingual;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What is public, asked for without telling who asks. */
@RegisterRestClient(configKey = "reporting")
@RegisterProvider(ApiProblems.class)
@Path("/open-data/publications")
interface OpenDataApi {

    record Dataset(
            String title,
            String version,
            Instant created,
            LocalDate asOfDate,
            Integer restates,
            String reason,
            Integer restatedBy,
            List<Licence> licenses,
            SmallNumbers smallNumbers,
            List<Resource> resources,
            List<Meaning> definitions) {}

    record Licence(String path, String title) {}

    /** @param withheld what it means that a figure says so */
    record SmallNumbers(int threshold, int rounding, Bilingual withheld) {}

    record Resource(String hash, Schema schema) {}

    record Schema(List<Field> fields) {}

    record Field(String name, Bilingual description) {}

    /** What a figure meant when it was published. */
    record Meaning(PublicationApi.Definition definition) {}

    @GET
    Part<PublicationApi.Publication> publications(@QueryParam("after") UUID after, @QueryParam("limit") int limit);

    @GET
    @Path("{number}")
    Dataset dataset(@PathParam("number") int number);

    @GET
    @Path("{number}/figures")
    @Produces("text/csv")
    Response csv(@PathParam("number") int number);

    @GET
    @Path("{number}/figures")
    @Produces(MediaType.APPLICATION_JSON)
    Response json(@PathParam("number") int number);
}
