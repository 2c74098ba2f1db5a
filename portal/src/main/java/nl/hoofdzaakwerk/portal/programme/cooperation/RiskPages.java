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
import nl.hoofdzaakwerk.portal.programme.Chosen;
import nl.hoofdzaakwerk.portal.programme.Done;
import nl.hoofdzaakwerk.portal.programme.Places;
import nl.hoofdzaakwerk.portal.programme.Region;
import nl.hoofdzaakwerk.portal.programme.Regions;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Risks of a region (F14). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class RiskPages {
    private static final List<String> STAGES = List.of("OPEN", "CLOSED");
    private static final List<String> GRADES = List.of("LOW", "MEDIUM", "HIGH");

    private final RiskApi api;
    private final Regions regions;
    private final Owners owners;
    private final Texts texts;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance risks(
                Region region, Listing<RiskApi.Risk> list, List<String> stages, String stage);

        static native TemplateInstance risk(RiskApi.Risk risk, String done);
    }

    RiskPages(@RestClient RiskApi api, Regions regions, Owners owners, Texts texts) {
        this.api = api;
        this.regions = regions;
        this.owners = owners;
        this.texts = texts;
    }

    @GET
    @Path(Places.REGION + "/risicos")
    public Response risks(@BeanParam ListAsk ask, @PathParam("code") String code, @QueryParam("stand") String stage) {
        RiskMessages text = texts.of(RiskMessages.class);
        String wanted = Chosen.among(STAGES, stage);
        return Listing.<RiskApi.Risk>of(ask, (after, limit) -> api.list(code, wanted, after, limit))
                .text("risico", text.risk(), risk -> risk.assessment().title())
                .text(
                        "kans",
                        text.likelihood(),
                        risk -> Codes.of("RiskGrade", risk.assessment().likelihood()))
                .text(
                        "gevolg",
                        text.impact(),
                        risk -> Codes.of("RiskGrade", risk.assessment().impact()))
                .number("gewicht", text.weight(), RiskApi.Risk::weight)
                .text("maatregelen", text.measures(), risk -> measures(risk, text.done()))
                .text("stand", texts.of(CooperationMessages.class).state(), risk -> Codes.of("RiskStage", risk.stage()))
                .day("bekijken", text.reviewDate(), risk -> risk.assessment().reviewDate())
                .answer(list -> Templates.risks(regions.of(code), list, STAGES, Chosen.text(wanted)));
    }

    @GET
    @Path("regio/risico/{id}")
    public TemplateInstance risk(@PathParam("id") UUID id, @QueryParam("gedaan") String done) {
        return Templates.risk(
                api.one(id).getEntity(),
                Done.text(done, texts.of(CooperationMessages.class).saved()));
    }

    @GET
    @Path(Places.REGION + "/risicos/nieuw")
    public TemplateInstance newRisk(@PathParam("code") String code) {
        return FormDesk.show(newPage(code), owners.own(owners.own(Form.empty(), "assessment."), "measures.0."));
    }

    @POST
    @Path(Places.REGION + "/risicos/nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(@PathParam("code") String code, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Map<String, Object> body = form.body()
                .value("region", code)
                .text("assessment.title", "assessment.description", "assessment.likelihood", "assessment.impact")
                .text("assessment.owner.name", "assessment.reviewDate")
                .organisation("assessment.owner.organisation")
                .value("measures", List.of(MeasurePages.terms(form, "measures.0.")))
                .build();
        return FormDesk.send(newPage(code), form, () -> address(api.record(body).id()) + Done.MARK);
    }

    @GET
    @Path("regio/risico/{id}/wijzigen")
    public TemplateInstance assessing(@PathParam("id") UUID id) {
        return FormDesk.show(assessPage(id), FormDesk.showing(api.one(id), there -> shown(there.assessment())));
    }

    @POST
    @Path("regio/risico/{id}/wijzigen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response assess(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Done.send(
                assessPage(id),
                values,
                form -> api.assess(
                        id,
                        form.value(FormDesk.ETAG),
                        form.body()
                                .text("title", "description", "likelihood", "impact")
                                .text("owner.name", "reviewDate")
                                .organisation("owner.organisation")
                                .build()));
    }

    @GET
    @Path("regio/risico/{id}/sluiten")
    public TemplateInstance closing(@PathParam("id") UUID id) {
        return FormDesk.show(closePage(id), Form.empty());
    }

    @POST
    @Path("regio/risico/{id}/sluiten")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Done.send(
                closePage(id),
                values,
                form -> api.close(id, form.body().text("reason").build()));
    }

    @GET
    @Path("regio/risico/{id}/heropenen")
    public TemplateInstance reopening(@PathParam("id") UUID id) {
        return FormDesk.show(reopenPage(id), Form.empty());
    }

    @POST
    @Path("regio/risico/{id}/heropenen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response reopen(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return Done.send(
                reopenPage(id),
                values,
                form -> api.reopen(id, form.body().text("reviewDate").build()));
    }

    private FormPage newPage(String code) {
        FormPage page = FormPage.of(
                texts.of(RiskMessages.class).newRisk(),
                texts.of(CooperationMessages.class).save(),
                Places.region(code) + "/risicos");
        return MeasurePages.fields(fields(page, "assessment."), "measures.0.", texts);
    }

    private FormPage assessPage(UUID id) {
        return fields(
                FormPage.of(
                        texts.of(RiskMessages.class).changeRisk(),
                        texts.of(CooperationMessages.class).save(),
                        address(id)),
                "");
    }

    private FormPage fields(FormPage page, String place) {
        return page.text(place + "title", texts.of(RiskMessages.class).riskTitle())
                .longText(place + "description", texts.of(RiskMessages.class).description())
                .choice(place + "likelihood", texts.of(RiskMessages.class).likelihood(), "RiskGrade", GRADES)
                .choice(place + "impact", texts.of(RiskMessages.class).impact(), "RiskGrade", GRADES)
                .text(place + "owner.name", texts.of(CooperationMessages.class).owner())
                .organisation(
                        place + "owner.organisation",
                        texts.of(CooperationMessages.class).ownerOrganisation())
                .date(place + "reviewDate", texts.of(RiskMessages.class).reviewDate());
    }

    private FormPage closePage(UUID id) {
        return FormPage.of(
                        texts.of(RiskMessages.class).closeRisk(),
                        texts.of(RiskMessages.class).closeRisk(),
                        address(id))
                .warning(texts.of(RiskMessages.class).closeRiskWarning())
                .longText("reason", texts.of(CooperationMessages.class).reason());
    }

    private FormPage reopenPage(UUID id) {
        return FormPage.of(
                        texts.of(RiskMessages.class).reopenRisk(),
                        texts.of(RiskMessages.class).reopenRisk(),
                        address(id))
                .date("reviewDate", texts.of(RiskMessages.class).reviewDate());
    }

    private static Form shown(RiskApi.Assessment assessment) {
        Form form = Form.empty()
                .put("title", assessment.title())
                .put("description", assessment.description())
                .put("likelihood", assessment.likelihood())
                .put("impact", assessment.impact())
                .put("reviewDate", assessment.reviewDate());
        return Owners.put(form, "", assessment.owner());
    }

    private static String measures(RiskApi.Risk risk, String done) {
        return risk.measures().stream()
                .map(measure -> measure.terms().what() + (measure.doneDate() == null ? "" : " (" + done + ")"))
                .collect(Collectors.joining("; "));
    }

    private static String address(UUID id) {
        return "/regio/risico/" + id;
    }
}
