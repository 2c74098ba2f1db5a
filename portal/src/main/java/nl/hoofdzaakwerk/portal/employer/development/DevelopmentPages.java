package nl.hoofdzaakwerk.portal.employer.development;

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
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.portal.coach.Occupations;
import nl.hoofdzaakwerk.portal.employer.EmployerMessages;
import nl.hoofdzaakwerk.portal.employer.EmployerRights;
import nl.hoofdzaakwerk.portal.employer.vacancy.VacancyMessages;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import nl.hoofdzaakwerk.portal.web.Option;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Work to look for: taken on, found or not. */
@Path("/werk-zoeken")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class DevelopmentPages {
    private static final int MOST = 100;
    private static final String BOTH = "alle";

    private final DevelopmentApi api;
    private final EmployerRights rights;
    private final Texts texts;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance developments(Listing<DevelopmentApi.Task> list, String open);

        static native TemplateInstance development(
                DevelopmentApi.Task task, List<Option> vacancies, Form plan, Form form, String done);
    }

    DevelopmentPages(@RestClient DevelopmentApi api, EmployerRights rights, Texts texts) {
        this.api = api;
        this.rights = rights;
        this.texts = texts;
    }

    /**
     * What is looked for in the region.
     *
     * @param open {@code true} for what is still looked for, {@code false} for what is closed, {@code alle} for both
     */
    @GET
    public Response developments(@BeanParam ListAsk ask, @QueryParam("open") @DefaultValue("true") String open) {
        DevelopmentMessages text = texts.of(DevelopmentMessages.class);
        VacancyMessages vacancy = texts.of(VacancyMessages.class);
        String wanted = BOTH.equals(open) ? null : open;
        return Listing.<DevelopmentApi.Task>of(ask, (after, limit) -> api.list(wanted, after, limit))
                .text("werk", text.work(), this::work)
                .text("uren", vacancy.hours(), task -> vacancy.hoursAWeek(task.minimumHours(), task.maximumHours()))
                .day("gevraagd", text.askedOn(), DevelopmentApi.Task::askedDate)
                .text("wie", text.keptBy(), this::keptBy)
                .day(
                        "stap",
                        texts.of(EmployerMessages.class).nextStep(),
                        task -> task.nextStep() == null ? null : task.nextStep().dueDate())
                .text(
                        "resultaat",
                        text.result(),
                        task -> task.isOpen() ? null : Codes.of("DevelopmentResult", task.result()))
                .answer(list -> Templates.developments(list, open));
    }

    /** One of them. */
    @GET
    @Path("{id}")
    public TemplateInstance development(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        return page(id, null, Form.empty(), done);
    }

    /** The visitor looks for it. */
    @POST
    @Path("{id}/overname")
    public Response take(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return answer(id, Form.sent(values), "taken", form -> api.take(id));
    }

    /** Plans what is next. */
    @POST
    @Path("{id}/vervolg")
    public Response plan(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.plan(
                            id,
                            form.value("etag"),
                            form.body().text("what", "dueDate").build());
                    return "/werk-zoeken/" + id + "?gedaan=planned";
                },
                () -> page(id, form, Form.empty(), ""));
    }

    /** A vacancy was found that fits. */
    @POST
    @Path("{id}/vondst")
    public Response find(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return answer(
                id,
                Form.sent(values),
                "found",
                form -> api.find(
                        id,
                        form.body().value("kind", "VACANCY").text("targetId").build()));
    }

    /** Nobody looks any further. */
    @POST
    @Path("{id}/afsluiting")
    public Response close(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        return answer(
                id,
                Form.sent(values),
                "closed",
                form -> api.close(id, form.body().text("result").build()));
    }

    private String work(DevelopmentApi.Task task) {
        return task.occupations().isEmpty()
                ? texts.of(DevelopmentMessages.class).anything()
                : task.occupations().stream().map(Occupations::name).collect(Collectors.joining(", "));
    }

    private String keptBy(DevelopmentApi.Task task) {
        EmployerMessages text = texts.of(EmployerMessages.class);
        if (task.owner() == null) {
            return text.nobody();
        }
        return rights.isMe(task.owner()) ? text.you() : text.colleague();
    }

    private Response answer(UUID id, Form form, String done, Consumer<Form> work) {
        return Answers.of(
                form,
                () -> {
                    work.accept(form);
                    return "/werk-zoeken/" + id + "?gedaan=" + done;
                },
                () -> page(id, null, form, ""));
    }

    /** @param plan what was sent of the next step; null to show what is planned */
    private TemplateInstance page(UUID id, Form plan, Form form, String done) {
        RestResponse<DevelopmentApi.Task> answer = api.read(id);
        List<Option> vacancies = api.vacancies("OPEN", MOST).items().stream()
                .map(vacancy -> new Option(vacancy.id().toString(), vacancy.title()))
                .toList();
        return Templates.development(answer.getEntity(), vacancies, plan == null ? planned(answer) : plan, form, done);
    }

    private static Form planned(RestResponse<DevelopmentApi.Task> answer) {
        Form form = Form.empty().put("etag", answer.getHeaderString("ETag"));
        if (answer.getEntity().nextStep() != null) {
            form.put("what", answer.getEntity().nextStep().what())
                    .put("dueDate", answer.getEntity().nextStep().dueDate());
        }
        return form;
    }
}
