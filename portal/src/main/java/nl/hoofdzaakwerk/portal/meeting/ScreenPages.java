package nl.hoofdzaakwerk.portal.meeting;

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
import java.util.UUID;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;

/** The meeting on a big screen: one pair at a time, one key for each decision, the same on every screen (X15). */
@Path("/vergaderingen/{id}/scherm")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ScreenPages {
    private final ScreenDesk desk;

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance screen(Screen screen, Form form, String done);
    }

    ScreenPages(ScreenDesk desk) {
        this.desk = desk;
    }

    @GET
    public TemplateInstance show(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        return Templates.screen(desk.show(id), Form.empty(), done);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response decide(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    desk.decide(id, form);
                    return address(id) + "?gedaan=besloten";
                },
                () -> again(id, form));
    }

    /** Puts another pair on the table: a step through the agenda, or the pair that is named. */
    @POST
    @Path("tafel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response put(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    if (form.value("cardId").isEmpty()) {
                        desk.step(id, form.value("stap"));
                    } else {
                        desk.put(id, UUID.fromString(form.value("cardId")), UUID.fromString(form.value("vacancyId")));
                    }
                    return address(id);
                },
                () -> again(id, form));
    }

    private TemplateInstance again(UUID id, Form form) {
        return Templates.screen(desk.show(id), form, "");
    }

    private static String address(UUID id) {
        return "/vergaderingen/" + id + "/scherm";
    }
}
