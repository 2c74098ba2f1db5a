package nl.hoofdzaakwerk.portal.casework;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.jboss.resteasy.reactive.RestResponse;

/** Pages that everything has that is worked on and can be taken back: its next step told anew, and taking it back. */
@Authenticated
@Produces(MediaType.TEXT_HTML)
public abstract class OpenPages {

    /** The page about it. */
    protected abstract String address(UUID id);

    protected abstract RestResponse<? extends Open> read(UUID id);

    /** Sends the next step with the version that the visitor saw. */
    protected abstract void sendNextStep(UUID id, String etag, Map<String, Object> step);

    /** The question before it is taken back. */
    protected abstract TemplateInstance takingBack(UUID id, Form form);

    /** Takes it back, and gives the key of the message that says so. */
    protected abstract String takeBack(UUID id, Form form);

    /** The form to say what happens next. */
    @GET
    @Path("{id}/volgende-stap")
    public TemplateInstance toPlanNext(@PathParam("id") UUID id) {
        return Steps.form(read(id), address(id));
    }

    /** Says what happens next. */
    @POST
    @Path("{id}/volgende-stap")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response planNext(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Steps.keep(values, address(id), (etag, step) -> sendNextStep(id, etag, step));
    }

    /** Asks whether it is to be taken back. */
    @GET
    @Path("{id}/intrekken")
    public TemplateInstance toTakeBack(@PathParam("id") UUID id) {
        return takingBack(id, Form.empty());
    }

    /** Takes it back. */
    @POST
    @Path("{id}/intrekken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(form, () -> address(id) + "?gedaan=" + takeBack(id, form), () -> takingBack(id, form));
    }
}
