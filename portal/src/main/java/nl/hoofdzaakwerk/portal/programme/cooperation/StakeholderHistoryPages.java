package nl.hoofdzaakwerk.portal.programme.cooperation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.programme.Done;
import nl.hoofdzaakwerk.portal.programme.Places;
import nl.hoofdzaakwerk.portal.programme.Region;
import nl.hoofdzaakwerk.portal.programme.Regions;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Everybody who ever stood in the web of a region, and how each stood over time (F15). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class StakeholderHistoryPages {
    private static final String NETWORK = Places.REGION + "/netwerk";
    static final List<String> KINDS = List.of("ORGANISATION", "FUNCTION");

    private final StakeholderApi api;
    private final Regions regions;
    private final Texts texts;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance stakeholders(Region region, Listing<StakeholderApi.Past> list);

        static native TemplateInstance stakeholder(Region region, StakeholderApi.Past stakeholder, String done);
    }

    StakeholderHistoryPages(@RestClient StakeholderApi api, Regions regions, Texts texts) {
        this.api = api;
        this.regions = regions;
        this.texts = texts;
    }

    @GET
    @Path(NETWORK + "/allen")
    public Response everybody(@BeanParam ListAsk ask, @PathParam("code") String code) {
        NetworkMessages text = texts.of(NetworkMessages.class);
        return Listing.<StakeholderApi.Past>of(ask, (after, limit) -> api.everybody(code, after, limit))
                .text("naam", text.stakeholder(), StakeholderApi.Past::label)
                .text(
                        "soort",
                        texts.of(CooperationMessages.class).kind(),
                        one -> Codes.of("StakeholderKind", one.kind()))
                .day("vertrokken", text.leftOn(), StakeholderApi.Past::leftDate)
                .answer(list -> Templates.stakeholders(regions.of(code), list));
    }

    @GET
    @Path(NETWORK + "/{id}")
    public TemplateInstance one(
            @PathParam("code") String code, @PathParam("id") UUID id, @QueryParam("gedaan") String done) {
        return Templates.stakeholder(
                regions.of(code),
                api.one(id).getEntity(),
                Done.text(done, texts.of(CooperationMessages.class).saved()));
    }

    @GET
    @Path(NETWORK + "/{id}/naam")
    public TemplateInstance renaming(@PathParam("code") String code, @PathParam("id") UUID id) {
        Form form = FormDesk.showing(
                api.one(id), there -> Form.empty().put("label", there.label()).put("kind", there.kind()));
        return FormDesk.show(renamePage(code, id), form);
    }

    @POST
    @Path(NETWORK + "/{id}/naam")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response rename(
            @PathParam("code") String code, @PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Done.send(
                renamePage(code, id),
                values,
                form -> api.rename(
                        id,
                        form.value(FormDesk.ETAG),
                        form.body().text("label", "kind").build()));
    }

    private FormPage renamePage(String code, UUID id) {
        return FormPage.of(
                        texts.of(NetworkMessages.class).rename(),
                        texts.of(CooperationMessages.class).save(),
                        address(code, id))
                .text("label", texts.of(NetworkMessages.class).stakeholder())
                .hint(texts.of(NetworkMessages.class).stakeholderHint())
                .choice("kind", texts.of(CooperationMessages.class).kind(), "StakeholderKind", KINDS);
    }

    private static String address(String code, UUID id) {
        return Places.region(code) + "/netwerk/" + id;
    }
}
