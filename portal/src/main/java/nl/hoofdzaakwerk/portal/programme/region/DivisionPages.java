package nl.hoofdzaakwerk.portal.programme.region;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import nl.hoofdzaakwerk.portal.form.NextStepForm;
import nl.hoofdzaakwerk.portal.programme.Done;
import nl.hoofdzaakwerk.portal.programme.IfThere;
import nl.hoofdzaakwerk.portal.programme.Places;
import nl.hoofdzaakwerk.portal.programme.ProgrammeVisitor;
import nl.hoofdzaakwerk.portal.programme.Region;
import nl.hoofdzaakwerk.portal.programme.Regions;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** In which division a region plays, and its wish for another (F1, F2). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class DivisionPages {
    private final DivisionApi api;
    private final Regions regions;
    private final ProgrammeVisitor role;
    private final Texts texts;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance regiondivision(Region region, DivisionApi.Application application, String done);
    }

    DivisionPages(@RestClient DivisionApi api, Regions regions, ProgrammeVisitor role, Texts texts) {
        this.api = api;
        this.regions = regions;
        this.role = role;
        this.texts = texts;
    }

    @GET
    @Path(Places.REGION + "/divisie")
    public TemplateInstance division(@PathParam("code") String code, @QueryParam("gedaan") String done) {
        return Templates.regiondivision(
                regions.of(code),
                IfThere.ask(() -> api.application(code)).orElse(null),
                Done.text(done, texts.of(RegionMessages.class).saved()));
    }

    @GET
    @Path(Places.REGION + "/divisie/aanmelden")
    public TemplateInstance application(@PathParam("code") String code) {
        return FormDesk.show(applyPage(code), stateOf(code));
    }

    @POST
    @Path(Places.REGION + "/divisie/aanmelden")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response apply(@PathParam("code") String code, MultivaluedMap<String, String> values) {
        return Done.send(
                applyPage(code),
                values,
                form -> api.apply(
                        code,
                        form.value(FormDesk.ETAG),
                        form.body()
                                .text(
                                        "division",
                                        "intakeFormDate",
                                        "planOfApproachDate",
                                        "nextStep.what",
                                        "nextStep.dueDate")
                                .number("committedTrajectories")
                                .build()));
    }

    @GET
    @Path(Places.REGION + "/divisie/aanmelding-sluiten")
    public TemplateInstance closing(@PathParam("code") String code) {
        return FormDesk.show(closePage(code), stateOf(code));
    }

    @POST
    @Path(Places.REGION + "/divisie/aanmelding-sluiten")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response close(@PathParam("code") String code, MultivaluedMap<String, String> values) {
        return Done.send(
                closePage(code),
                values,
                form -> api.close(
                        code,
                        form.value(FormDesk.ETAG),
                        form.body()
                                .value("how", role.isManager() ? "DECLINED" : "WITHDRAWN")
                                .text("reason")
                                .build()));
    }

    @GET
    @Path(Places.REGION + "/divisie/vervolg")
    public TemplateInstance planning(@PathParam("code") String code) {
        return FormDesk.show(
                planPage(code),
                NextStepForm.put(stateOf(code), api.application(code).nextStep()));
    }

    /** What happens while the region waits (P6). */
    @POST
    @Path(Places.REGION + "/divisie/vervolg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(@PathParam("code") String code, MultivaluedMap<String, String> values) {
        return Done.send(
                planPage(code), values, form -> api.plan(code, form.value(FormDesk.ETAG), NextStepForm.body(form)));
    }

    @GET
    @Path(Places.REGION + "/divisie/terug")
    public TemplateInstance steppingDown(@PathParam("code") String code) {
        return FormDesk.show(stepPage(code), stateOf(code));
    }

    @POST
    @Path(Places.REGION + "/divisie/terug")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response stepDown(@PathParam("code") String code, MultivaluedMap<String, String> values) {
        return Done.send(
                stepPage(code),
                values,
                form -> api.stepDown(
                        code,
                        form.value(FormDesk.ETAG),
                        form.body().text("division").build()));
    }

    private FormPage applyPage(String code) {
        return FormPage.of(
                        texts.of(ApplicationMessages.class).apply(),
                        texts.of(ApplicationMessages.class).apply(),
                        address(code))
                .intro(texts.of(ApplicationMessages.class).applyIntro())
                .choice(
                        "division",
                        texts.of(ApplicationMessages.class).wantedDivision(),
                        "Division",
                        List.of("CHAMPIONS_LEAGUE", "EREDIVISIE"))
                .number(
                        "committedTrajectories",
                        texts.of(ApplicationMessages.class).committed())
                .date("intakeFormDate", texts.of(ApplicationMessages.class).intakeForm())
                .optional()
                .date("planOfApproachDate", texts.of(ApplicationMessages.class).planOfApproach())
                .optional()
                .text("nextStep.what", texts.of(RegionMessages.class).what())
                .optional()
                .date("nextStep.dueDate", texts.of(RegionMessages.class).nextStepDate())
                .optional();
    }

    private FormPage planPage(String code) {
        return NextStepForm.page(
                FormPage.of(
                        texts.of(ApplicationMessages.class).planApplication(),
                        texts.of(RegionMessages.class).save(),
                        address(code)),
                texts.of(RegionMessages.class).what(),
                texts.of(RegionMessages.class).nextStepDate());
    }

    private FormPage closePage(String code) {
        return FormPage.of(
                        texts.of(ApplicationMessages.class).closeApplication(),
                        texts.of(ApplicationMessages.class).closeApplication(),
                        address(code))
                .warning(texts.of(ApplicationMessages.class).closeApplicationWarning())
                .longText("reason", texts.of(RegionMessages.class).reason());
    }

    private FormPage stepPage(String code) {
        return FormPage.of(
                        texts.of(ApplicationMessages.class).stepDown(),
                        texts.of(ApplicationMessages.class).stepDown(),
                        address(code))
                .warning(texts.of(ApplicationMessages.class).stepDownWarning())
                .choice(
                        "division",
                        texts.of(ApplicationMessages.class).wantedDivision(),
                        "Division",
                        List.of("EREDIVISIE", "KEUKEN_KAMPIOEN_DIVISIE"));
    }

    private Form stateOf(String code) {
        return Form.empty().put(FormDesk.ETAG, regions.etag(code));
    }

    private static String address(String code) {
        return Places.region(code) + "/divisie";
    }
}
