package nl.hoofdzaakwerk.portal.programme.nation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.programme.Done;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import nl.hoofdzaakwerk.portal.web.Texts;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Making figures: all of one moment, protected as a whole (X22); and what each of them means (P9). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ReleasePages {
    private static final int PAGE = 20;
    private static final String ADDRESS = "/landelijk/cijfers";

    private final PublicationApi api;
    private final Texts texts;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance releases(
                Part<PublicationApi.Release> part, boolean busy, Form form, String done);

        static native TemplateInstance indicators(PublicationApi.IndicatorList indicators);
    }

    ReleasePages(@RestClient PublicationApi api, Texts texts) {
        this.api = api;
        this.texts = texts;
    }

    @GET
    @Path("landelijk/cijfers")
    public TemplateInstance releases(@QueryParam("na") UUID after, @QueryParam("gedaan") String done) {
        return page(
                after,
                Form.empty(),
                Done.text(done, texts.of(PublishingMessages.class).releaseAsked()));
    }

    /** Asks for figures of now; they are made within minutes. */
    @POST
    @Path("landelijk/cijfers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.release();
                    return ADDRESS + Done.MARK;
                },
                () -> page(null, form, ""));
    }

    @GET
    @Path("landelijk/indicatoren")
    public TemplateInstance indicators() {
        return Templates.indicators(api.indicators());
    }

    private TemplateInstance page(UUID after, Form form, String done) {
        Part<PublicationApi.Release> part = api.releases(after, PAGE);
        boolean busy = part.items().stream().anyMatch(release -> "REQUESTED".equals(release.state()));
        return Templates.releases(part, busy, form, done);
    }
}
