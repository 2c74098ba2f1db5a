package nl.hoofdzaakwerk.portal.employer.aftercare;

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
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.employer.EmployerMessages;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.text.SharedCodes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** How the employer of one placement is guided, and what the employer may know. */
@Path("/nazorg/plaatsing/{placement}")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class GuidancePages {
    private static final int MOST = 50;

    private final AftercareApi api;
    private final Days days;
    private final Texts texts;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance guidance(
                UUID placement,
                AftercareApi.Summary summary,
                List<AftercareApi.CheckIn> talks,
                Form guidance,
                Form evaluation,
                String done);
    }

    GuidancePages(@RestClient AftercareApi api, Days days, Texts texts) {
        this.api = api;
        this.days = days;
        this.texts = texts;
    }

    /** The guidance and the talks. */
    @GET
    public TemplateInstance guidance(
            @PathParam("placement") UUID placement, @QueryParam("gedaan") @DefaultValue("") String done) {
        return page(placement, given(placement), Form.empty(), done);
    }

    /** Keeps who guides the employer. */
    @POST
    @Path("begeleiding")
    public Response guide(@PathParam("placement") UUID placement, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.guide(
                            placement,
                            form.value("etag"),
                            form.body()
                                    .text("psychoEducationDate", "contactFunction", "employerFunction")
                                    .text("nextStep.what", "nextStep.dueDate")
                                    .build());
                    return "/nazorg/plaatsing/" + placement + "?gedaan=guided";
                },
                () -> page(placement, form, Form.empty(), ""));
    }

    /** Agrees on another moment to ask how it goes. */
    @POST
    @Path("evaluatie")
    public Response agree(@PathParam("placement") UUID placement, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.agree(placement, form.body().text("plannedDate").build());
                    return "/nazorg/plaatsing/" + placement + "?gedaan=agreed";
                },
                () -> page(placement, given(placement), form, ""));
    }

    /** What the candidate lets the employer know from now on. */
    @GET
    @Path("openheid")
    public TemplateInstance releasing(@PathParam("placement") UUID placement) {
        AftercareApi.Summary now = api.summary(placement);
        Form form = Form.empty()
                .put("level", now.disclosure())
                .put("told", now.told())
                .put("agreedDate", days.today());
        return FormDesk.show(releasePage(placement), now.needs() == null ? form : form.putAll("needs", now.needs()));
    }

    /** Keeps it; the latest word counts. */
    @POST
    @Path("openheid")
    public Response release(@PathParam("placement") UUID placement, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return FormDesk.send(releasePage(placement), form, () -> {
            api.release(
                    placement,
                    form.body()
                            .text("level", "told", "agreedDate")
                            .list("needs")
                            .build());
            return "/nazorg/plaatsing/" + placement + "?gedaan=released";
        });
    }

    private FormPage releasePage(UUID placement) {
        AftercareMessages text = texts.of(AftercareMessages.class);
        return FormPage.of(text.release(), texts.of(EmployerMessages.class).save(), "/nazorg/plaatsing/" + placement)
                .intro(text.releaseMeans())
                .choice("level", text.disclosure(), "DisclosureLevel", SharedCodes.disclosures())
                .many("needs", text.needs(), "WorkCondition", SharedCodes.conditions())
                .longText("told", text.told())
                .optional()
                .date("agreedDate", text.releasedOn());
    }

    private TemplateInstance page(UUID placement, Form guidance, Form evaluation, String done) {
        return Templates.guidance(
                placement, api.summary(placement), api.checkIns(placement, MOST).items(), guidance, evaluation, done);
    }

    private Form given(UUID placement) {
        RestResponse<AftercareApi.Guidance> answer = api.guidance(placement);
        AftercareApi.Guidance given = answer.getEntity();
        Form form = Form.empty()
                .put("etag", answer.getHeaderString("ETag"))
                .put("psychoEducationDate", given.psychoEducationDate())
                .put("contactFunction", given.contactFunction())
                .put("employerFunction", given.employerFunction());
        if (given.nextStep() != null) {
            form.put("nextStep.what", given.nextStep().what())
                    .put("nextStep.dueDate", given.nextStep().dueDate());
        }
        return form;
    }
}
