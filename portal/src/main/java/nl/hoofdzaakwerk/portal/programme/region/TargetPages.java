package nl.hoofdzaakwerk.portal.programme.region;

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
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.programme.Done;
import nl.hoofdzaakwerk.portal.programme.Places;
import nl.hoofdzaakwerk.portal.programme.Regions;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A target of a region's own, instead of its division's (F1, P9). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class TargetPages {
    private final DivisionApi api;
    private final Regions regions;
    private final Texts texts;

    TargetPages(@RestClient DivisionApi api, Regions regions, Texts texts) {
        this.api = api;
        this.regions = regions;
        this.texts = texts;
    }

    @GET
    @Path(Places.REGION + "/doel")
    public TemplateInstance target(@PathParam("code") String code) {
        return FormDesk.show(page(code), Form.empty().put(FormDesk.ETAG, regions.etag(code)));
    }

    @POST
    @Path(Places.REGION + "/doel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("code") String code, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        if (!form.value("year").matches("\\d{4}")) {
            form.wrong("year", texts.of(RegionMessages.class).yearWrong());
            return Answers.unfinished(FormDesk.show(page(code), form));
        }
        Map<String, Object> body = form.body().number("trajectories").build();
        return FormDesk.send(page(code), form, () -> {
            api.target(code, form.value("year"), form.value(FormDesk.ETAG), body);
            return Places.region(code) + Done.MARK;
        });
    }

    private FormPage page(String code) {
        return FormPage.of(
                        texts.of(RegionMessages.class).ownTarget(),
                        texts.of(RegionMessages.class).save(),
                        Places.region(code))
                .intro(texts.of(RegionMessages.class).ownTargetMeans())
                .number("year", texts.of(RegionMessages.class).year())
                .number("trajectories", texts.of(RegionMessages.class).trajectories());
    }
}
