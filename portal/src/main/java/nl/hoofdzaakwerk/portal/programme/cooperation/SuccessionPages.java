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
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.programme.Done;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A key figure passes the work on, or is taken out of the records (F7, A15). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class SuccessionPages {
    private final KeyFigureApi api;
    private final Texts texts;

    SuccessionPages(@RestClient KeyFigureApi api, Texts texts) {
        this.api = api;
        this.texts = texts;
    }

    @GET
    @Path("regio/sleutelfiguur/{id}/opvolgen")
    public TemplateInstance succession(@PathParam("id") UUID id) {
        KeyFigureApi.KeyFigure there = api.keyFigure(id).getEntity();
        return FormDesk.show(succeedPage(address(there)), Form.empty().put("hoursPerWeek", there.hoursPerWeek()));
    }

    @POST
    @Path("regio/sleutelfiguur/{id}/opvolgen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response succeed(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        String back = address(api.keyFigure(id).getEntity());
        Map<String, Object> body = form.body()
                .text("fromDate", "replacement.name", "replacement.function")
                .text("replacement.email", "replacement.telephone")
                .number("hoursPerWeek")
                .build();
        return FormDesk.send(succeedPage(back), form, () -> {
            api.succeed(id, body);
            return back + Done.MARK;
        });
    }

    @GET
    @Path("regio/sleutelfiguur/{id}/vergeten")
    public TemplateInstance forgetting(@PathParam("id") UUID id) {
        return FormDesk.show(forgetPage(address(api.keyFigure(id).getEntity())), Form.empty());
    }

    @POST
    @Path("regio/sleutelfiguur/{id}/vergeten")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response forget(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        String back = address(api.keyFigure(id).getEntity());
        return FormDesk.send(forgetPage(back), Form.sent(values), () -> {
            api.forget(id);
            return back + Done.MARK;
        });
    }

    private FormPage succeedPage(String back) {
        return FormPage.of(
                        texts.of(KeyFigureMessages.class).succeed(),
                        texts.of(KeyFigureMessages.class).succeed(),
                        back)
                .intro(texts.of(KeyFigureMessages.class).succeedMeans())
                .date("fromDate", texts.of(CooperationMessages.class).fromDate())
                .number("hoursPerWeek", texts.of(KeyFigureMessages.class).hours())
                .text("replacement.name", texts.of(KeyFigureMessages.class).newReplacement())
                .optional()
                .text("replacement.function", texts.of(KeyFigureMessages.class).replacementFunction())
                .optional()
                .text("replacement.email", texts.of(KeyFigureMessages.class).replacementEmail())
                .optional()
                .text("replacement.telephone", texts.of(KeyFigureMessages.class).replacementTelephone())
                .optional();
    }

    private FormPage forgetPage(String back) {
        return FormPage.of(
                        texts.of(KeyFigureMessages.class).forget(),
                        texts.of(KeyFigureMessages.class).forget(),
                        back)
                .warning(texts.of(KeyFigureMessages.class).forgetWarning());
    }

    private static String address(KeyFigureApi.KeyFigure keyFigure) {
        return "/regio/deelnemer/" + keyFigure.participantId();
    }
}
