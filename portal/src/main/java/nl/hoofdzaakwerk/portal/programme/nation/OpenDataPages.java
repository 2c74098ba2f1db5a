package nl.hoofdzaakwerk.portal.programme.nation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.hoofdzaakwerk.portal.api.Download;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.text.Texts;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Public publications, also for who is not logged in (F17, X24). */
@Path("/open-data")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class OpenDataPages {
    private static final String ONE = "{number: [1-9][0-9]{0,8}}";

    private final OpenDataApi api;
    private final Texts texts;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance opendata(Listing<PublicationApi.Publication> list);

        static native TemplateInstance opendataset(int number, OpenDataApi.Dataset dataset);
    }

    OpenDataPages(@RestClient OpenDataApi api, Texts texts) {
        this.api = api;
        this.texts = texts;
    }

    @GET
    public Response publications(@BeanParam ListAsk ask) {
        PublishingMessages text = texts.of(PublishingMessages.class);
        return Listing.of(ask, api::publications)
                .number("nummer", text.number(), PublicationApi.Publication::number)
                .text("titel", text.title(), PublicationApi.Publication::title)
                .day("stand", text.asOf(), PublicationApi.Publication::asOfDate)
                .moment("gepubliceerd", text.publishedAt(), PublicationApi.Publication::publishedAt)
                .text("geldt", text.state(), publication -> PublicationPages.standing(publication, text))
                .answer(Templates::opendata);
    }

    /** Licence, columns, what the figures mean, and what the file hashes to. */
    @GET
    @Path(ONE)
    public TemplateInstance dataset(@PathParam("number") int number) {
        return Templates.opendataset(number, api.dataset(number));
    }

    @GET
    @Path(ONE + "/cijfers.csv")
    public Response csv(@PathParam("number") int number) {
        return Download.of(api.csv(number));
    }

    @GET
    @Path(ONE + "/cijfers.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(@PathParam("number") int number) {
        return Download.of(api.json(number));
    }
}
