package nl.hoofdzaakwerk.portal.programme.nation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.programme.Done;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Making figures: all of one moment, protected as a whole (X22); and what each of them means (P9). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ReleasePages {
    private static final String ADDRESS = "/landelijk/cijfers";

    private final PublicationApi api;
    private final Texts texts;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance releases(
                Listing<PublicationApi.Release> list, boolean busy, Form form, String done);

        static native TemplateInstance indicators(PublicationApi.IndicatorList indicators);
    }

    ReleasePages(@RestClient PublicationApi api, Texts texts) {
        this.api = api;
        this.texts = texts;
    }

    @GET
    @Path("landelijk/cijfers")
    public Response releases(@BeanParam ListAsk ask, @QueryParam("gedaan") String done) {
        String told = Done.text(done, texts.of(PublishingMessages.class).releaseAsked());
        return made(ask).answer(list -> page(list, Form.empty(), told));
    }

    /** Asks for figures of now; they are made within minutes. */
    @POST
    @Path("landelijk/cijfers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release(@BeanParam ListAsk ask, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.release();
                    return ADDRESS + Done.MARK;
                },
                () -> page(made(ask), form, ""));
    }

    @GET
    @Path("landelijk/indicatoren")
    public TemplateInstance indicators() {
        return Templates.indicators(api.indicators());
    }

    private Listing<PublicationApi.Release> made(ListAsk ask) {
        PublishingMessages text = texts.of(PublishingMessages.class);
        return Listing.of(ask, api::releases)
                .moment("gevraagd", text.asked(), PublicationApi.Release::requestedAt)
                .text("stand", text.state(), release -> Codes.of("ReleaseState", release.state()))
                .day("dag", text.asOf(), PublicationApi.Release::asOfDate)
                .text("aanleiding", text.why(), release -> Codes.of("ReleaseReason", release.reason()))
                .number(
                        "aantallen",
                        text.counts(),
                        release ->
                                release.loss() == null ? null : release.loss().counts())
                .number(
                        "verborgen",
                        text.hidden(),
                        release ->
                                release.loss() == null ? null : release.loss().hidden());
    }

    private TemplateInstance page(Listing<PublicationApi.Release> list, Form form, String done) {
        boolean busy = list.rows().stream().anyMatch(release -> "REQUESTED".equals(release.state()));
        return Templates.releases(list, busy, form, done);
    }
}
