package nl.hoofdzaakwerk.portal.privacy.erasure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.hoofdzaakwerk.portal.api.NextStep;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.privacy.FileNumber;
import nl.hoofdzaakwerk.portal.privacy.PrivacyMessages;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Demands to erase a person: the list, a demand of one's own, and each service's confirmation (X6). */
@Path("/privacy/verwijdering")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ErasurePages {
    private static final String ADDRESS = "/privacy/verwijdering/";
    private static final List<String> STATES = List.of("REQUESTED", "RUNNING", "DONE", "REFUSED");

    private final ErasureApi erasures;
    private final FileNumber fileNumber;
    private final Visitor visitor;
    private final Texts texts;

    ErasurePages(@RestClient ErasureApi erasures, FileNumber fileNumber, Visitor visitor, Texts texts) {
        this.erasures = erasures;
        this.fileNumber = fileNumber;
        this.visitor = visitor;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        private Templates() {}

        static native TemplateInstance erasures(Form form, Listing<Erasure> list, String state, List<String> states);

        static native TemplateInstance erasuredemand(UUID candidateId, List<Erasure> before, boolean atOnce, Form form);

        static native TemplateInstance erasure(Erasure erasure, boolean decides, Form step, String done);
    }

    /** Newest first; the number of a file to erase can be typed below. */
    @GET
    public Response list(@BeanParam ListAsk ask, @QueryParam("stand") @DefaultValue("") String state) {
        return erasures(ask, state).answer(list -> Templates.erasures(Form.empty(), list, state, STATES));
    }

    /** Goes on to the question whether to erase. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(@BeanParam ListAsk ask, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return fileNumber.onward(
                form, ADDRESS + "dossier/", () -> Templates.erasures(form, erasures(ask, ""), "", STATES));
    }

    /** Names what is gone afterwards, and what stays. */
    @GET
    @Path("dossier/{id}")
    public TemplateInstance confirm(@PathParam("id") UUID candidateId) {
        return demandPage(candidateId, Form.empty());
    }

    /** By the privacy officer it is carried out at once; by others it is a request. */
    @POST
    @Path("dossier/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response demand(@PathParam("id") UUID candidateId, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    Erasure erasure = erasures.demand(candidateId, form.body().build());
                    return ADDRESS + erasure.id() + "?gedaan=" + (erasure.isRequested() ? "gevraagd" : "gewist");
                },
                () -> demandPage(candidateId, form));
    }

    /** One demand with the confirmations so far. */
    @GET
    @Path("{id}")
    public TemplateInstance one(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        RestResponse<Erasure> read = erasures.one(id);
        Erasure erasure = read.getEntity();
        Form step = Form.showing(erasure.nextStep(), read.getHeaderString("ETag"));
        return Templates.erasure(erasure, decides(), step, done);
    }

    /** Puts another next step in place. */
    @POST
    @Path("{id}/volgende-stap")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response next(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    erasures.next(
                            id,
                            form.value("etag"),
                            form.body().text("what", "dueDate").build());
                    return ADDRESS + id + "?gedaan=stap";
                },
                () -> Templates.erasure(erasures.one(id).getEntity(), decides(), form, ""));
    }

    private TemplateInstance demandPage(UUID candidateId, Form form) {
        return Templates.erasuredemand(
                candidateId, erasures.ofCandidate(candidateId).items(), decides(), form);
    }

    private boolean decides() {
        return visitor.has("privacy-officer@GGZ");
    }

    private Listing<Erasure> erasures(ListAsk ask, String state) {
        ErasureMessages text = texts.of(ErasureMessages.class);
        PrivacyMessages privacy = texts.of(PrivacyMessages.class);
        String known = STATES.contains(state) ? state : null;
        return Listing.<Erasure>of(ask, (after, limit) -> erasures.list(known, after, limit))
                .moment("gevraagd", privacy.asked(), Erasure::requestedAt)
                .text("aanleiding", text.cause(), erasure -> Codes.of("ErasureCause", erasure.cause()))
                .text("stand", privacy.state(), erasure -> Codes.of("ErasureState", erasure.state()))
                .text("stap", privacy.nextStep(), erasure -> of(erasure.openStep(), NextStep::what))
                .day("uiterlijk", privacy.stepDate(), erasure -> of(erasure.openStep(), NextStep::dueDate))
                .moment("bevestigd", text.confirmed(), Erasure::confirmedAt);
    }

    private static <T> T of(NextStep step, Function<NextStep, T> part) {
        return step == null ? null : part.apply(step);
    }
}
