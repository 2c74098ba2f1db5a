package nl.hoofdzaakwerk.portal.employer.aftercare;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
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
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.employer.EmployerMessages;
import nl.hoofdzaakwerk.portal.employer.NextStepPage;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.NextStepForm;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Employers where somebody left early: whether there is room for somebody else. */
@Path("/nazorg/doorvragen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class RehirePages {
    private static final String ALL = "/nazorg/doorvragen";

    private final AftercareApi api;
    private final NextStepPage nextStep;
    private final Texts texts;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance rehires(Listing<Line> list, String done);

        static native TemplateInstance rehire(Line task, Form form);
    }

    /** A task with the name of its employer. */
    record Line(AftercareApi.Rehire task, String employer) {}

    RehirePages(@RestClient AftercareApi api, NextStepPage nextStep, Texts texts) {
        this.api = api;
        this.nextStep = nextStep;
        this.texts = texts;
    }

    /** All of them, newest first. */
    @GET
    public Response rehires(@BeanParam ListAsk ask, @QueryParam("gedaan") @DefaultValue("") String done) {
        AftercareMessages text = texts.of(AftercareMessages.class);
        return Listing.of(ask, this::lines)
                .text("werkgever", texts.of(EmployerMessages.class).employer(), Line::employer)
                .day("gestopt", text.ended(), line -> line.task().endDate())
                .text(
                        "antwoord",
                        text.answer(),
                        line -> line.task().outcome() == null
                                ? null
                                : Codes.of("Rehire", line.task().outcome()))
                .step("stap", texts.of(EmployerMessages.class).nextStep(), line -> line.task()
                        .nextStep())
                .answer(list -> Templates.rehires(list, done));
    }

    /** Asks what the employer said. */
    @GET
    @Path("{id}")
    public TemplateInstance rehire(@PathParam("id") UUID id) {
        return Templates.rehire(one(id), Form.empty());
    }

    /** Keeps what the employer said. */
    @POST
    @Path("{id}")
    public Response answer(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.answer(id, form.body().text("outcome").build());
                    return ALL + "?gedaan=answered";
                },
                () -> Templates.rehire(one(id), form));
    }

    /** What is to be done first, and by when. */
    @GET
    @Path("{id}/vervolg")
    public TemplateInstance planning(@PathParam("id") UUID id) {
        return FormDesk.show(nextStep.of(ALL), NextStepForm.showing(api.rehire(id), AftercareApi.Rehire::nextStep));
    }

    /** The visitor takes the asking on (P6). */
    @POST
    @Path("{id}/vervolg")
    public Response plan(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return FormDesk.send(nextStep.of(ALL), form, () -> {
            api.planRehire(id, form.value(FormDesk.ETAG), NextStepForm.body(form));
            return ALL + "?gedaan=stepPlanned";
        });
    }

    private Part<Line> lines(UUID after, int limit) {
        Part<AftercareApi.Rehire> part = api.rehires(after, limit);
        return new Part<>(part.items().stream().map(this::line).toList(), part.next());
    }

    private Line one(UUID id) {
        return line(api.rehire(id).getEntity());
    }

    private Line line(AftercareApi.Rehire task) {
        return new Line(task, api.employer(task.employerId()).name());
    }
}
