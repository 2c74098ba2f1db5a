package nl.hoofdzaakwerk.portal.casework.consultation;

import io.quarkus.qute.CheckedTemplate;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.casework.SteppedPages;
import nl.hoofdzaakwerk.portal.casework.Steps;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** What happens with a case: tabled, advised on, decided, followed up, paid for, or taken back (C1–C4, B8). */
@Path("/casussen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CaseStepPages extends SteppedPages {
    private static final int ALL = 100;
    private static final List<String> GOALS =
            List.of("EDUCATION", "STABILISING_LIVING_CONDITIONS", "STABILISING_WORKING_CONDITIONS", "STEPS_TO_WORK");
    private static final List<String> RESULTS = List.of("JUST_STARTED", "BUSY", "REGULAR_WORK", "WORK_KEPT");
    private static final List<String> VALUES = List.of("OF_VALUE", "PARTLY_OF_VALUE", "NOT_OF_VALUE");

    private final CaseApi api;
    private final MeetingApi meetings;
    private final Texts texts;

    @CheckedTemplate(basePath = "casework")
    static class Templates {
        private Templates() {}

        static native TemplateInstance caseTable(Form form, Case told, List<Meeting> meetings, String back);

        static native TemplateInstance caseAdvise(Form form, Case told, List<String> goals, String back);

        static native TemplateInstance caseDecide(Form form, Case told, String back);

        static native TemplateInstance caseFollowUp(
                Form form, Case told, List<String> results, List<String> values, String back);

        static native TemplateInstance caseMoney(Form form, Case told, String back);
    }

    CaseStepPages(@RestClient CaseApi api, @RestClient MeetingApi meetings, Texts texts) {
        this.api = api;
        this.meetings = meetings;
        this.texts = texts;
    }

    /** The form to put a case on an agenda. */
    @GET
    @Path("{id}/agenda")
    public TemplateInstance toTable(@PathParam("id") UUID id) {
        return tabling(id, Form.empty());
    }

    /** Puts a case on an agenda. */
    @POST
    @Path("{id}/agenda")
    public Response table(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form, () -> did(id, "tablings", form.body().text("meetingId").build(), "tabled"), () -> {
                    if (form.value("meetingId").isEmpty()) {
                        form.wrong("meetingId", texts.of(CaseMessages.class).whichMeeting());
                    }
                    return tabling(id, form);
                });
    }

    /** The form for the meeting's advice. */
    @GET
    @Path("{id}/advies")
    public TemplateInstance toAdvise(@PathParam("id") UUID id) {
        return Templates.caseAdvise(Form.empty(), told(id), GOALS, address(id));
    }

    /** Records the meeting's advice. */
    @POST
    @Path("{id}/advies")
    public Response advise(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> did(id, "advices", form.body().text("advice", "goal").build(), "advised"),
                () -> Templates.caseAdvise(form, told(id), GOALS, address(id)));
    }

    /** The form for a decision. */
    @GET
    @Path("{id}/besluit")
    public TemplateInstance toDecide(@PathParam("id") UUID id) {
        return Templates.caseDecide(Form.empty(), told(id), address(id));
    }

    /** Records a decision, with who carries it out and by when. */
    @POST
    @Path("{id}/besluit")
    public Response decide(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> did(
                        id,
                        "decisions",
                        form.body()
                                .text("text", "dueDate")
                                .organisation("organisation")
                                .build(),
                        "decided"),
                () -> Templates.caseDecide(form, told(id), address(id)));
    }

    /** The form to tell what came of the advice. */
    @GET
    @Path("{id}/opvolging")
    public TemplateInstance toFollowUp(@PathParam("id") UUID id) {
        return Templates.caseFollowUp(Form.empty(), told(id), RESULTS, VALUES, address(id));
    }

    /** Tells what came of the advice. */
    @POST
    @Path("{id}/opvolging")
    public Response followUp(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> did(
                        id,
                        "follow-ups",
                        form.body()
                                .text("result", "adviceOfValue", "nextStep.what", "nextStep.dueDate")
                                .build(),
                        "followed-up"),
                () -> Templates.caseFollowUp(form, told(id), RESULTS, VALUES, address(id)));
    }

    /** The form to ask the steering group for money. */
    @GET
    @Path("{id}/geld")
    public TemplateInstance toAskMoney(@PathParam("id") UUID id) {
        return Templates.caseMoney(Form.empty(), told(id), address(id));
    }

    /** Asks the steering group for money. */
    @POST
    @Path("{id}/geld")
    public Response askMoney(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    Map<String, Object> wanted = form.body()
                            .number("amount")
                            .text("purpose", "whyNotMunicipality")
                            .build();
                    return "/casusaanvragen/" + api.ask(id, wanted).id() + "?gedaan=money-asked";
                },
                () -> Templates.caseMoney(form, told(id), address(id)));
    }

    @Override
    protected String address(UUID id) {
        return "/casussen/" + id;
    }

    @Override
    protected RestResponse<Case> read(UUID id) {
        return api.one(id);
    }

    @Override
    protected void sendNextStep(UUID id, String etag, Map<String, Object> step) {
        api.next(id, etag, step);
    }

    @Override
    protected TemplateInstance takingBack(UUID id, Form form) {
        CaseMessages said = texts.of(CaseMessages.class);
        return Steps.confirm(form, said.withdraw(), said.withdrawMeans(), said.withdraw(), address(id));
    }

    @Override
    protected void step(UUID id, String step, Map<String, Object> said) {
        api.step(id, step, said);
    }

    private Case told(UUID id) {
        return read(id).getEntity();
    }

    private TemplateInstance tabling(UUID id, Form form) {
        List<Meeting> planned = meetings.list("PLANNED", null, null, ALL).items();
        return Templates.caseTable(form, told(id), planned, address(id));
    }
}
