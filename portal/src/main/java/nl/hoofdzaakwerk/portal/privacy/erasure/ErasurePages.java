package nl.hoofdzaakwerk.portal.privacy.erasure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.privacy.FileNumber;
import nl.hoofdzaakwerk.portal.session.Visitor;
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

    ErasurePages(@RestClient ErasureApi erasures, FileNumber fileNumber, Visitor visitor) {
        this.erasures = erasures;
        this.fileNumber = fileNumber;
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        private Templates() {}

        static native TemplateInstance erasures(
                Form form, List<Erasure> erasures, UUID next, String state, List<String> states);

        static native TemplateInstance erasuredemand(UUID candidateId, boolean atOnce, Form form);

        static native TemplateInstance erasure(Erasure erasure, boolean decides, Form step, String done);
    }

    /** Newest first; the number of a file to erase can be typed below. */
    @GET
    public TemplateInstance list(@QueryParam("stand") @DefaultValue("") String state, @QueryParam("na") UUID after) {
        return page(Form.empty(), state, after);
    }

    /** Goes on to the question whether to erase. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return fileNumber.onward(form, ADDRESS + "dossier/", () -> page(form, "", null));
    }

    /** Names what is gone afterwards, and what stays. */
    @GET
    @Path("dossier/{id}")
    public TemplateInstance confirm(@PathParam("id") UUID candidateId) {
        return Templates.erasuredemand(candidateId, decides(), Form.empty());
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
                () -> Templates.erasuredemand(candidateId, decides(), form));
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

    private boolean decides() {
        return visitor.has("privacy-officer@GGZ");
    }

    private TemplateInstance page(Form form, String state, UUID after) {
        String known = STATES.contains(state) ? state : null;
        Part<Erasure> found = erasures.list(known, after);
        return Templates.erasures(form, found.items(), found.next(), known == null ? "" : known, STATES);
    }
}
