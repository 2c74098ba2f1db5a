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
import java.util.Map;
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

/** Milestones of a region, judged by published figures (F5). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class MilestonePages {
    private static final List<String> FIGURES = List.of("STARTED", "FINISHED_OR_RUNNING", "NEW_EMPLOYERS");

    private final MilestoneApi api;
    private final Regions regions;
    private final Texts texts;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance milestones(Region region, Listing<MilestoneApi.Milestone> list, String done);

        static native TemplateInstance milestone(MilestoneApi.Milestone milestone, String done);
    }

    MilestonePages(@RestClient MilestoneApi api, Regions regions, Texts texts) {
        this.api = api;
        this.regions = regions;
        this.texts = texts;
    }

    @GET
    @Path(Places.REGION + "/mijlpalen")
    public Response milestones(
            @BeanParam ListAsk ask, @PathParam("code") String code, @QueryParam("gedaan") String done) {
        RegionMessages text = texts.of(RegionMessages.class);
        return Listing.<MilestoneApi.Milestone>of(ask, (after, limit) -> api.list(code, after, limit))
                .text("naam", text.milestone(), MilestoneApi.Milestone::title)
                .day("uiterlijk", text.dueDate(), MilestoneApi.Milestone::dueDate)
                .number("doel", text.aim(), MilestoneApi.Milestone::target)
                .number("bereikt", text.reached(), milestone -> milestone
                        .standing()
                        .value())
                .text("hoever", text.howFar(), MilestonePages::howFar)
                .answer(list -> Templates.milestones(regions.of(code), list, Done.text(done, text.saved())));
    }

    private static String howFar(MilestoneApi.Milestone milestone) {
        String outcome = Codes.of("Outcome", milestone.standing().outcome());
        return milestone.state().equals("OPEN")
                ? outcome
                : outcome + ", " + Codes.of("MilestoneState", milestone.state());
    }

    @GET
    @Path("regio/mijlpaal/{id}")
    public TemplateInstance milestone(@PathParam("id") UUID id, @QueryParam("gedaan") String done) {
        return Templates.milestone(
                api.one(id).getEntity(),
                Done.text(done, texts.of(RegionMessages.class).saved()));
    }

    @GET
    @Path(Places.REGION + "/mijlpalen/nieuw")
    public TemplateInstance newMilestone(@PathParam("code") String code) {
        return FormDesk.show(newPage(code), Form.empty());
    }

    @POST
    @Path(Places.REGION + "/mijlpalen/nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(@PathParam("code") String code, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Map<String, Object> body = form.body()
                .value("region", code)
                .text("title", "figure", "dueDate", "countsFromDate", "countsUntilDate", "source")
                .text("nextStep.what", "nextStep.dueDate")
                .number("target")
                .build();
        return FormDesk.send(newPage(code), form, () -> address(api.set(body).id()));
    }

    @GET
    @Path("regio/mijlpaal/{id}/volgende-stap")
    public TemplateInstance nextStep(@PathParam("id") UUID id) {
        Form form = FormDesk.showing(api.one(id), there -> {
            Form filled = Form.empty();
            if (there.nextStep() != null) {
                filled.put("what", there.nextStep().what())
                        .put("dueDate", there.nextStep().dueDate());
            }
            return filled;
        });
        return FormDesk.show(nextPage(id), form);
    }

    @POST
    @Path("regio/mijlpaal/{id}/volgende-stap")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response saveNextStep(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Map<String, Object> body = form.body().text("what", "dueDate").build();
        return FormDesk.send(
                nextPage(id),
                form,
                () -> address(api.next(id, form.value(FormDesk.ETAG), body).id()));
    }

    @GET
    @Path("regio/mijlpaal/{id}/afsluiten")
    public TemplateInstance closing(@PathParam("id") UUID id) {
        return FormDesk.show(closePage(id), Form.empty());
    }

    @POST
    @Path("regio/mijlpaal/{id}/afsluiten")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Map<String, Object> body = form.body().text("how", "conclusion").build();
        return FormDesk.send(closePage(id), form, () -> {
            api.close(id, body);
            return address(id);
        });
    }

    private FormPage newPage(String code) {
        return FormPage.of(
                        texts.of(MilestoneMessages.class).newMilestone(),
                        texts.of(RegionMessages.class).save(),
                        Places.region(code) + "/mijlpalen")
                .text("title", texts.of(MilestoneMessages.class).name())
                .choice("figure", texts.of(MilestoneMessages.class).figure(), "MilestoneFigure", FIGURES)
                .number("target", texts.of(MilestoneMessages.class).targetNumber())
                .date("countsFromDate", texts.of(RegionMessages.class).fromDate())
                .hint(texts.of(MilestoneMessages.class).quarters())
                .date("countsUntilDate", texts.of(RegionMessages.class).untilDate())
                .date("dueDate", texts.of(RegionMessages.class).dueDate())
                .text("source", texts.of(MilestoneMessages.class).source())
                .text("nextStep.what", texts.of(RegionMessages.class).what())
                .optional()
                .date("nextStep.dueDate", texts.of(RegionMessages.class).nextStepDate())
                .optional();
    }

    private FormPage nextPage(UUID id) {
        return FormPage.of(
                        texts.of(MilestoneMessages.class).changeNextStep(),
                        texts.of(RegionMessages.class).save(),
                        "/regio/mijlpaal/" + id)
                .text("what", texts.of(RegionMessages.class).what())
                .date("dueDate", texts.of(RegionMessages.class).nextStepDate());
    }

    private FormPage closePage(UUID id) {
        return FormPage.of(
                        texts.of(MilestoneMessages.class).closeMilestone(),
                        texts.of(RegionMessages.class).close(),
                        "/regio/mijlpaal/" + id)
                .warning(texts.of(MilestoneMessages.class).closeWarning())
                .choice(
                        "how",
                        texts.of(MilestoneMessages.class).how(),
                        "MilestoneState",
                        List.of("EVALUATED", "DROPPED"))
                .longText("conclusion", texts.of(MilestoneMessages.class).conclusion());
    }

    private static String address(UUID id) {
        return "/regio/mijlpaal/" + id + Done.MARK;
    }
}
