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
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.organisation.OrganisationNames;
import nl.hoofdzaakwerk.portal.programme.Chosen;
import nl.hoofdzaakwerk.portal.programme.Done;
import nl.hoofdzaakwerk.portal.programme.Places;
import nl.hoofdzaakwerk.portal.programme.Region;
import nl.hoofdzaakwerk.portal.programme.Regions;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Activities of a region, with what came of them (F14). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ActivityPages {
    private static final List<String> KINDS = List.of(
            "WORK_VISIT", "NETWORK_MEETING", "INSPIRATION_SESSION", "CAMPAIGN", "TRAINING", "CLIENT_PANEL", "OTHER");
    private static final List<String> STAGES = List.of("PLANNED", "HELD", "CANCELLED");

    private final ActivityApi api;
    private final Regions regions;
    private final Owners owners;
    private final Texts texts;

    /** What the list is narrowed to; empty for all. */
    record Wanted(String kind, String stage, List<String> kinds, List<String> stages) {}

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance activities(Region region, Listing<ActivityApi.Activity> list, Wanted wanted);

        static native TemplateInstance activity(ActivityApi.Activity activity, String done);
    }

    ActivityPages(@RestClient ActivityApi api, Regions regions, Owners owners, Texts texts) {
        this.api = api;
        this.regions = regions;
        this.owners = owners;
        this.texts = texts;
    }

    @GET
    @Path(Places.REGION + "/activiteiten")
    public Response activities(
            @BeanParam ListAsk ask,
            @PathParam("code") String code,
            @QueryParam("soort") String kind,
            @QueryParam("stand") String stage) {
        CooperationMessages text = texts.of(CooperationMessages.class);
        String wantedKind = Chosen.among(KINDS, kind);
        String wantedStage = Chosen.among(STAGES, stage);
        Wanted wanted = new Wanted(Chosen.text(wantedKind), Chosen.text(wantedStage), KINDS, STAGES);
        return Listing.<ActivityApi.Activity>of(
                        ask, (after, limit) -> api.list(code, wantedKind, wantedStage, after, limit))
                .text("naam", text.name(), activity -> activity.plan().title())
                .text(
                        "soort",
                        text.kind(),
                        activity -> Codes.of("ActivityKind", activity.plan().kind()))
                .day("dag", text.day(), activity -> activity.plan().plannedDate())
                .text("stand", text.state(), activity -> Codes.of("ActivityStage", activity.stage()))
                .text("wie", text.owner(), activity -> activity.plan().owner().said())
                .answer(list -> Templates.activities(regions.of(code), list, wanted));
    }

    @GET
    @Path("regio/activiteit/{id}")
    public TemplateInstance activity(@PathParam("id") UUID id, @QueryParam("gedaan") String done) {
        return Templates.activity(
                api.one(id).getEntity(),
                Done.text(done, texts.of(CooperationMessages.class).saved()));
    }

    @GET
    @Path(Places.REGION + "/activiteiten/nieuw")
    public TemplateInstance newActivity(@PathParam("code") String code) {
        return FormDesk.show(newPage(code), owners.own(Form.empty(), "plan."));
    }

    @POST
    @Path(Places.REGION + "/activiteiten/nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(@PathParam("code") String code, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Map<String, Object> body = form.body()
                .value("region", code)
                .text("plan.title", "plan.kind", "plan.plannedDate", "plan.purpose")
                .text("plan.owner.name")
                .organisation("plan.owner.organisation")
                .organisations("plan.partners")
                .build();
        return FormDesk.send(newPage(code), form, () -> address(api.plan(body).id()) + Done.MARK);
    }

    @GET
    @Path("regio/activiteit/{id}/wijzigen")
    public TemplateInstance changing(@PathParam("id") UUID id) {
        return FormDesk.show(changePage(id), FormDesk.showing(api.one(id), there -> shown(there.plan())));
    }

    @POST
    @Path("regio/activiteit/{id}/wijzigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Done.send(
                changePage(id),
                values,
                form -> api.change(
                        id,
                        form.value(FormDesk.ETAG),
                        form.body()
                                .text("title", "kind", "plannedDate", "purpose", "owner.name")
                                .organisation("owner.organisation")
                                .value(
                                        "subregion",
                                        api.one(id).getEntity().plan().subregion())
                                .organisations("partners")
                                .build()));
    }

    @GET
    @Path("regio/activiteit/{id}/resultaat")
    public TemplateInstance resulting(@PathParam("id") UUID id) {
        return FormDesk.show(
                resultPage(id),
                Form.empty().put("heldDate", api.one(id).getEntity().plan().plannedDate()));
    }

    @POST
    @Path("regio/activiteit/{id}/resultaat")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response result(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Done.send(
                resultPage(id),
                values,
                form -> api.result(
                        id,
                        form.body()
                                .text("heldDate", "result")
                                .number("attendance")
                                .build()));
    }

    @GET
    @Path("regio/activiteit/{id}/afgelasten")
    public TemplateInstance cancelling(@PathParam("id") UUID id) {
        return FormDesk.show(cancelPage(id), Form.empty());
    }

    @POST
    @Path("regio/activiteit/{id}/afgelasten")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response cancel(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Done.send(
                cancelPage(id),
                values,
                form -> api.cancel(id, form.body().text("reason").build()));
    }

    private FormPage newPage(String code) {
        return fields(
                FormPage.of(
                        texts.of(CooperationMessages.class).newActivity(),
                        texts.of(CooperationMessages.class).save(),
                        Places.region(code) + "/activiteiten"),
                "plan.");
    }

    private FormPage changePage(UUID id) {
        return fields(
                FormPage.of(
                        texts.of(CooperationMessages.class).changeActivity(),
                        texts.of(CooperationMessages.class).save(),
                        address(id)),
                "");
    }

    private FormPage fields(FormPage page, String place) {
        return page.text(place + "title", texts.of(CooperationMessages.class).name())
                .choice(place + "kind", texts.of(CooperationMessages.class).kind(), "ActivityKind", KINDS)
                .date(place + "plannedDate", texts.of(CooperationMessages.class).day())
                .longText(place + "purpose", texts.of(CooperationMessages.class).purpose())
                .optional()
                .text(place + "owner.name", texts.of(CooperationMessages.class).owner())
                .organisation(
                        place + "owner.organisation",
                        texts.of(CooperationMessages.class).ownerOrganisation())
                .longText(
                        place + "partners", texts.of(CooperationMessages.class).partners())
                .hint(texts.of(CooperationMessages.class).linesHint())
                .optional();
    }

    private FormPage resultPage(UUID id) {
        return FormPage.of(
                        texts.of(CooperationMessages.class).recordResult(),
                        texts.of(CooperationMessages.class).save(),
                        address(id))
                .date("heldDate", texts.of(CooperationMessages.class).heldDate())
                .number("attendance", texts.of(CooperationMessages.class).attendance())
                .optional()
                .longText("result", texts.of(CooperationMessages.class).result());
    }

    private FormPage cancelPage(UUID id) {
        return FormPage.of(
                        texts.of(CooperationMessages.class).cancelActivity(),
                        texts.of(CooperationMessages.class).cancelActivity(),
                        address(id))
                .warning(texts.of(CooperationMessages.class).cancelWarning())
                .longText("reason", texts.of(CooperationMessages.class).reason());
    }

    private static Form shown(ActivityApi.Plan plan) {
        Form form = Form.empty()
                .put("title", plan.title())
                .put("kind", plan.kind())
                .put("plannedDate", plan.plannedDate())
                .put("purpose", plan.purpose());
        if (plan.partners() != null) {
            form.put(
                    "partners",
                    plan.partners().stream().map(OrganisationNames::typed).collect(Collectors.joining("\n")));
        }
        return Owners.put(form, "", plan.owner());
    }

    private static String address(UUID id) {
        return "/regio/activiteit/" + id;
    }
}
