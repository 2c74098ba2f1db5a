package nl.hoofdzaakwerk.portal.programme.cooperation;

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
import java.util.UUID;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.programme.Done;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Another name of an organisation that takes part, or when it leaves (F7). */
@Path("/regio/deelnemer/{id}/wijzigen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ParticipantPages {
    private final KeyFigureApi api;
    private final Texts texts;

    ParticipantPages(@RestClient KeyFigureApi api, Texts texts) {
        this.api = api;
        this.texts = texts;
    }

    @GET
    public TemplateInstance changing(@PathParam("id") UUID id) {
        Form form = FormDesk.showing(
                api.participant(id),
                there -> Form.empty().put("name", there.name()).put("leftDate", there.leftDate()));
        return FormDesk.show(page(id), form);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Done.send(
                page(id),
                values,
                form -> api.changeParticipant(
                        id,
                        form.value(FormDesk.ETAG),
                        form.body().text("name", "leftDate").build()));
    }

    private FormPage page(UUID id) {
        return FormPage.of(
                        texts.of(KeyFigureMessages.class).changeParticipant(),
                        texts.of(CooperationMessages.class).save(),
                        address(id))
                .text("name", texts.of(KeyFigureMessages.class).organisationName())
                .date("leftDate", texts.of(KeyFigureMessages.class).leftDate())
                .hint(texts.of(KeyFigureMessages.class).leftDateHint())
                .optional();
    }

    private static String address(UUID id) {
        return "/regio/deelnemer/" + id;
    }
}
