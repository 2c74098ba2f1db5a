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
import java.util.List;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.programme.Done;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Who sits in the national workgroup, and for whom (A19). */
@Path("/landelijk/werkgroep")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class WorkgroupPages {
    private static final String HERE = "/landelijk/werkgroep";
    private static final List<String> KINDS =
            List.of("GGZ", "WSP", "MUNICIPALITY", "UWV", "REINTEGRATION", "SELF_EMPLOYED", "REGION");

    private final WorkgroupApi api;
    private final Texts texts;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance workgroup(Listing<WorkgroupApi.Seat> list, String done);
    }

    WorkgroupPages(@RestClient WorkgroupApi api, Texts texts) {
        this.api = api;
        this.texts = texts;
    }

    @GET
    public Response workgroup(@BeanParam ListAsk ask, @QueryParam("gedaan") String done) {
        NationMessages text = texts.of(NationMessages.class);
        return Listing.of(ask, api.seats().items())
                .text("lid", text.seatUser(), WorkgroupApi.Seat::id)
                .text("organisaties", text.seatKinds(), WorkgroupPages::kinds)
                .answer(list -> Templates.workgroup(list, Done.text(done, text.seatSaved())));
    }

    private static String kinds(WorkgroupApi.Seat seat) {
        return seat.organisationKinds().stream()
                .map(kind -> Codes.of("Organisation", kind))
                .collect(Collectors.joining(", "));
    }

    @GET
    @Path("lid")
    public TemplateInstance seating(@QueryParam("gebruiker") String user) {
        return FormDesk.show(page(), Form.empty().put("user", user));
    }

    @POST
    @Path("lid")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response seat(MultivaluedMap<String, String> values) {
        return Done.send(
                page(),
                values,
                form -> api.seat(
                        form.body().text("user").list("organisationKinds").build()));
    }

    private FormPage page() {
        NationMessages text = texts.of(NationMessages.class);
        return FormPage.of(text.seat(), text.seatSave(), HERE)
                .text("user", text.seatUser())
                .hint(text.seatUserHint())
                .many("organisationKinds", text.seatKinds(), "Organisation", KINDS);
    }
}
