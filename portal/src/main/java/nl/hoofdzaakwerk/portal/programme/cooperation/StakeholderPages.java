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
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.Download;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.programme.Done;
import nl.hoofdzaakwerk.portal.programme.Places;
import nl.hoofdzaakwerk.portal.programme.ProgrammeVisitor;
import nl.hoofdzaakwerk.portal.programme.Region;
import nl.hoofdzaakwerk.portal.programme.Regions;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The web around a region's project, drawn and as a table (F15). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class StakeholderPages {
    private static final List<String> NEARNESS = List.of("CLOSE", "NEAR", "FAR");
    private static final List<String> INFLUENCE = List.of("VERY_POSITIVE", "POSITIVE", "NEGATIVE", "VERY_NEGATIVE");
    private static final String NETWORK = Places.REGION + "/netwerk";

    private final StakeholderApi api;
    private final Regions regions;
    private final ProgrammeVisitor role;
    private final Days days;
    private final Texts texts;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance network(
                Region region,
                StakeholderApi.Web web,
                Listing<StakeholderApi.Stakeholder> list,
                LocalDate day,
                String done);
    }

    StakeholderPages(@RestClient StakeholderApi api, Regions regions, ProgrammeVisitor role, Days days, Texts texts) {
        this.api = api;
        this.regions = regions;
        this.role = role;
        this.days = days;
        this.texts = texts;
    }

    /** @param day on which to look; today when left out */
    @GET
    @Path(NETWORK)
    public Response network(
            @BeanParam ListAsk ask,
            @PathParam("code") String code,
            @QueryParam("dag") String day,
            @QueryParam("gedaan") String done) {
        CooperationMessages shared = texts.of(CooperationMessages.class);
        NetworkMessages text = texts.of(NetworkMessages.class);
        LocalDate on = day(day);
        StakeholderApi.Web web = api.web(code, on);
        Listing<StakeholderApi.Stakeholder> stakeholders = Listing.of(ask, web.stakeholders())
                .text("naam", text.stakeholder(), StakeholderApi.Stakeholder::label)
                .text("soort", shared.kind(), one -> Codes.of("StakeholderKind", one.kind()))
                .text("nabijheid", text.nearness(), one -> Codes.of("Nearness", one.nearness()))
                .text("invloed", text.influence(), one -> Codes.of("Influence", one.influence()))
                .text("sindsdien", text.trend(), one -> Codes.of("Trend", one.trend()));
        if (role.isDirector()) {
            stakeholders.plain(shared.change());
        }
        String told = Done.text(done, shared.saved());
        return stakeholders.answer(list -> Templates.network(regions.of(code), web, list, on, told));
    }

    @GET
    @Path(NETWORK + "/tekening")
    public Response drawing(@PathParam("code") String code, @QueryParam("dag") String day) {
        return Download.of(api.drawing(code, day(day)));
    }

    @GET
    @Path(NETWORK + "/nieuw")
    public TemplateInstance newStakeholder(@PathParam("code") String code) {
        return FormDesk.show(newPage(code), Form.empty().put("assessment.assessedDate", days.today()));
    }

    @POST
    @Path(NETWORK + "/nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@PathParam("code") String code, MultivaluedMap<String, String> values) {
        return Done.send(
                newPage(code),
                values,
                form -> api.add(form.body()
                        .value("region", code)
                        .text("label", "kind", "assessment.nearness", "assessment.influence", "assessment.assessedDate")
                        .build()));
    }

    @GET
    @Path(NETWORK + "/{id}/beoordelen")
    public TemplateInstance assessing(@PathParam("code") String code, @PathParam("id") UUID id) {
        return FormDesk.show(assessPage(code), Form.empty().put("assessedDate", days.today()));
    }

    @POST
    @Path(NETWORK + "/{id}/beoordelen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response assess(
            @PathParam("code") String code, @PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Done.send(
                assessPage(code),
                values,
                form -> api.assess(
                        id,
                        form.body()
                                .text("nearness", "influence", "assessedDate")
                                .build()));
    }

    @GET
    @Path(NETWORK + "/{id}/weg")
    public TemplateInstance removing(@PathParam("code") String code, @PathParam("id") UUID id) {
        return FormDesk.show(removePage(code), Form.empty());
    }

    @POST
    @Path(NETWORK + "/{id}/weg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(
            @PathParam("code") String code, @PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Done.send(
                removePage(code),
                values,
                form -> api.remove(id, form.body().text("leftDate").build()));
    }

    @GET
    @Path(NETWORK + "/lijn")
    public TemplateInstance relating(@PathParam("code") String code) {
        return FormDesk.show(relatePage(code), Form.empty().put("fromDate", days.today()));
    }

    @POST
    @Path(NETWORK + "/lijn")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response relate(@PathParam("code") String code, MultivaluedMap<String, String> values) {
        return Done.send(
                relatePage(code),
                values,
                form -> api.relate(form.body()
                        .text("oneId", "otherId", "influence", "fromDate")
                        .build()));
    }

    @GET
    @Path(NETWORK + "/lijn/{id}/einde")
    public TemplateInstance ending(@PathParam("code") String code, @PathParam("id") UUID id) {
        return FormDesk.show(endPage(code), Form.empty());
    }

    @POST
    @Path(NETWORK + "/lijn/{id}/einde")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(
            @PathParam("code") String code, @PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Done.send(
                endPage(code),
                values,
                form -> api.end(id, form.body().text("untilDate").build()));
    }

    private FormPage newPage(String code) {
        return FormPage.of(
                        texts.of(NetworkMessages.class).newStakeholder(),
                        texts.of(CooperationMessages.class).save(),
                        address(code))
                .text("label", texts.of(NetworkMessages.class).stakeholder())
                .hint(texts.of(NetworkMessages.class).stakeholderHint())
                .choice(
                        "kind",
                        texts.of(CooperationMessages.class).kind(),
                        "StakeholderKind",
                        StakeholderHistoryPages.KINDS)
                .choice("assessment.nearness", texts.of(NetworkMessages.class).nearness(), "Nearness", NEARNESS)
                .choice("assessment.influence", texts.of(NetworkMessages.class).influence(), "Influence", INFLUENCE)
                .date("assessment.assessedDate", texts.of(NetworkMessages.class).assessedDate());
    }

    private FormPage assessPage(String code) {
        return FormPage.of(
                        texts.of(NetworkMessages.class).assess(),
                        texts.of(CooperationMessages.class).save(),
                        address(code))
                .choice("nearness", texts.of(NetworkMessages.class).nearness(), "Nearness", NEARNESS)
                .choice("influence", texts.of(NetworkMessages.class).influence(), "Influence", INFLUENCE)
                .date("assessedDate", texts.of(NetworkMessages.class).assessedDate());
    }

    private FormPage removePage(String code) {
        return FormPage.of(
                        texts.of(CooperationMessages.class).remove(),
                        texts.of(CooperationMessages.class).remove(),
                        address(code))
                .warning(texts.of(NetworkMessages.class).removeWarning())
                .date("leftDate", texts.of(CooperationMessages.class).lastDay());
    }

    private FormPage relatePage(String code) {
        Map<String, String> names = new LinkedHashMap<>();
        api.web(code, days.today())
                .stakeholders()
                .forEach(one -> names.put(one.id().toString(), one.label()));
        return FormPage.of(
                        texts.of(NetworkMessages.class).relate(),
                        texts.of(CooperationMessages.class).save(),
                        address(code))
                .option("oneId", texts.of(NetworkMessages.class).one(), names)
                .option("otherId", texts.of(NetworkMessages.class).other(), names)
                .choice("influence", texts.of(NetworkMessages.class).influence(), "Influence", INFLUENCE)
                .date("fromDate", texts.of(CooperationMessages.class).fromDate());
    }

    private FormPage endPage(String code) {
        return FormPage.of(
                        texts.of(NetworkMessages.class).endRelation(),
                        texts.of(NetworkMessages.class).endRelation(),
                        address(code))
                .warning(texts.of(NetworkMessages.class).endRelationWarning())
                .date("untilDate", texts.of(CooperationMessages.class).lastDay());
    }

    private LocalDate day(String typed) {
        return typed == null ? days.today() : days.typed(typed).orElse(days.today());
    }

    private static String address(String code) {
        return Places.region(code) + "/netwerk";
    }
}
