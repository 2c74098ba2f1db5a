package nl.hoofdzaakwerk.portal.programme.region;

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
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.programme.Done;
import nl.hoofdzaakwerk.portal.programme.Places;
import nl.hoofdzaakwerk.portal.programme.ProgrammeVisitor;
import nl.hoofdzaakwerk.portal.programme.Region;
import nl.hoofdzaakwerk.portal.programme.Regions;
import nl.hoofdzaakwerk.portal.programme.cooperation.CooperationMessages;
import nl.hoofdzaakwerk.portal.programme.region.RouteApi.Route;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The routes by which people of a region come in, and how many each can take. */
@Path(Places.REGION + "/routes")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class RoutePages {
    private static final List<String> KINDS = List.of("EXISTING", "NEW");

    private final RouteApi api;
    private final Regions regions;
    private final ProgrammeVisitor visitor;
    private final Texts texts;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance routes(Region region, Listing<Route> list, String done);
    }

    RoutePages(@RestClient RouteApi api, Regions regions, ProgrammeVisitor visitor, Texts texts) {
        this.api = api;
        this.regions = regions;
        this.visitor = visitor;
        this.texts = texts;
    }

    @GET
    public Response routes(
            @BeanParam ListAsk ask, @PathParam("code") String region, @QueryParam("gedaan") String done) {
        RouteMessages text = texts.of(RouteMessages.class);
        Listing<Route> routes = Listing.of(ask, api.routes(region).items())
                .text("naam", text.name(), Route::name)
                .text("soort", text.kind(), route -> Codes.of("RouteKind", route.kind()))
                .number("aantal", text.intake(), Route::intake)
                .number("begonnen", text.started(), Route::started)
                .day("vanaf", text.validFrom(), Route::validFrom)
                .day("tot", text.validUntil(), Route::validUntil);
        if (visitor.isLeader()) {
            routes.plain(texts.of(CooperationMessages.class).change());
        }
        String told = Done.text(done, texts.of(RegionMessages.class).saved());
        return routes.answer(list -> Templates.routes(regions.of(region), list, told));
    }

    @GET
    @Path("nieuw")
    public TemplateInstance adding(@PathParam("code") String region) {
        return FormDesk.show(addPage(region), Form.empty());
    }

    @POST
    @Path("nieuw")
    public Response add(@PathParam("code") String region, MultivaluedMap<String, String> values) {
        return Done.send(
                addPage(region),
                values,
                form -> api.add(form.body()
                        .value("region", region)
                        .text("code", "kind", "nameNl", "nameEn", "validFrom")
                        .number("intake")
                        .build()));
    }

    @GET
    @Path("{route}/aantal")
    public TemplateInstance changing(@PathParam("code") String region, @PathParam("route") String route) {
        Form form =
                FormDesk.showing(api.route(region, route), there -> Form.empty().put("intake", there.intake()));
        return FormDesk.show(intakePage(region), form);
    }

    @POST
    @Path("{route}/aantal")
    public Response change(
            @PathParam("code") String region, @PathParam("route") String route, MultivaluedMap<String, String> values) {
        return Done.send(
                intakePage(region),
                values,
                form -> api.intake(
                        region,
                        route,
                        form.value(FormDesk.ETAG),
                        form.body().number("intake").build()));
    }

    @GET
    @Path("{route}/sluiten")
    public TemplateInstance closing(@PathParam("code") String region, @PathParam("route") String route) {
        return FormDesk.show(closePage(region), FormDesk.showing(api.route(region, route), there -> Form.empty()));
    }

    @POST
    @Path("{route}/sluiten")
    public Response close(
            @PathParam("code") String region, @PathParam("route") String route, MultivaluedMap<String, String> values) {
        return Done.send(
                closePage(region),
                values,
                form -> api.close(
                        region,
                        route,
                        form.value(FormDesk.ETAG),
                        form.body().text("closedFrom").build()));
    }

    private FormPage addPage(String region) {
        RouteMessages text = texts.of(RouteMessages.class);
        return FormPage.of(text.add(), texts.of(RegionMessages.class).save(), address(region))
                .text("nameNl", text.nameDutch())
                .text("nameEn", text.nameEnglish())
                .text("code", text.code())
                .hint(text.codeHint())
                .choice("kind", text.kind(), "RouteKind", KINDS)
                .number("intake", text.intake())
                .hint(text.intakeHint())
                .optional()
                .date("validFrom", text.validFrom());
    }

    private FormPage intakePage(String region) {
        RouteMessages text = texts.of(RouteMessages.class);
        return FormPage.of(text.changeIntake(), texts.of(RegionMessages.class).save(), address(region))
                .number("intake", text.intake())
                .hint(text.intakeHint())
                .optional();
    }

    private FormPage closePage(String region) {
        RouteMessages text = texts.of(RouteMessages.class);
        return FormPage.of(text.closeTitle(), text.close(), address(region))
                .warning(text.closeMeans())
                .date("closedFrom", text.closedFrom());
    }

    private static String address(String region) {
        return Places.region(region) + "/routes";
    }
}
