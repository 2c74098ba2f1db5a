package nl.hoofdzaakwerk.portal.employer.board;

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
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import nl.hoofdzaakwerk.portal.web.Option;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** A card on a pipeline of the organisation: put there, moved, planned, taken off. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class CardPages {
    private static final int MOST = 50;

    private final BoardApi api;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance card(CardView card, Form move, Form plan, String done);

        static native TemplateInstance takeOff(CardView card, Form form);

        static native TemplateInstance putOnBoard(BoardApi.EmployerName employer, List<Option> boards, Form form);
    }

    /**
     * A card as it is shown.
     *
     * @param targets the stages it may go to
     */
    record CardView(
            BoardApi.OwnCard card,
            BoardApi.EmployerName employer,
            BoardApi.Pipeline pipeline,
            List<Option> targets,
            String etag) {

        /** What a stage is called; empty for one that is no more. */
        public String stage(UUID id) {
            return pipeline.stages().stream()
                    .filter(stage -> stage.id().equals(id))
                    .map(BoardApi.PipelineStage::name)
                    .findFirst()
                    .orElse("");
        }
    }

    CardPages(@RestClient BoardApi api) {
        this.api = api;
    }

    /** One card, with its moves. */
    @GET
    @Path("pijplijn/kaarten/{id}")
    public TemplateInstance card(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        CardView card = read(id);
        return Templates.card(card, Form.empty(), planned(card), done);
    }

    /** Moves it to another stage. */
    @POST
    @Path("pijplijn/kaarten/{id}/verplaatsing")
    public Response move(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.move(id, form.body().text("stageId", "date", "reason").build());
                    return "/pijplijn/eigen/" + api.card(id).getEntity().pipelineId() + "?gedaan=moved";
                },
                () -> {
                    CardView card = read(id);
                    return Templates.card(card, form, planned(card), "");
                });
    }

    /** Says what is next with it. */
    @POST
    @Path("pijplijn/kaarten/{id}/vervolg")
    public Response plan(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.plan(
                            id,
                            form.value("etag"),
                            form.body()
                                    .text("owner", "nextStep.what", "nextStep.dueDate")
                                    .build());
                    return "/pijplijn/kaarten/" + id + "?gedaan=planned";
                },
                () -> Templates.card(read(id), Form.empty(), form, ""));
    }

    /** Asks whether it is to go. */
    @GET
    @Path("pijplijn/kaarten/{id}/weghalen")
    public TemplateInstance takeOff(@PathParam("id") UUID id) {
        return Templates.takeOff(read(id), Form.empty());
    }

    /** Takes it off its board. */
    @POST
    @Path("pijplijn/kaarten/{id}/weghalen")
    public Response takeOff(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.takeOff(id, form.body().text("reason").build());
                    return "/pijplijn/eigen/" + api.card(id).getEntity().pipelineId() + "?gedaan=takenOff";
                },
                () -> Templates.takeOff(read(id), form));
    }

    /** Asks on which board an employer is put. */
    @GET
    @Path("werkgevers/{id}/bord")
    public TemplateInstance put(@PathParam("id") UUID id) {
        return putOnBoard(id, Form.empty());
    }

    /** Puts an employer on a board. */
    @POST
    @Path("werkgevers/{id}/bord")
    public Response put(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        if (form.value("pipelineId").isEmpty()) {
            return Answers.unfinished(putOnBoard(id, form));
        }
        return Answers.of(
                form,
                () -> {
                    UUID board = UUID.fromString(form.value("pipelineId"));
                    api.put(
                            board,
                            form.body()
                                    .value("employerId", id)
                                    .text("nextStep.what", "nextStep.dueDate")
                                    .build());
                    return "/pijplijn/eigen/" + board + "?gedaan=putOn";
                },
                () -> putOnBoard(id, form));
    }

    private TemplateInstance putOnBoard(UUID employer, Form form) {
        List<Option> boards = api.pipelines(MOST).items().stream()
                .map(pipeline -> new Option(pipeline.id().toString(), pipeline.name()))
                .toList();
        return Templates.putOnBoard(api.employer(employer), boards, form);
    }

    private CardView read(UUID id) {
        RestResponse<BoardApi.OwnCard> answer = api.card(id);
        BoardApi.OwnCard card = answer.getEntity();
        BoardApi.Pipeline pipeline = api.pipeline(card.pipelineId()).getEntity();
        List<Option> targets = pipeline.stages().stream()
                .filter(stage -> !stage.id().equals(card.stageId()))
                .map(stage -> new Option(stage.id().toString(), stage.name()))
                .toList();
        return new CardView(card, api.employer(card.employerId()), pipeline, targets, answer.getHeaderString("ETag"));
    }

    private static Form planned(CardView view) {
        Form form = Form.empty().put("owner", view.card().owner()).put("etag", view.etag());
        if (view.card().nextStep() != null) {
            form.put("nextStep.what", view.card().nextStep().what())
                    .put("nextStep.dueDate", view.card().nextStep().dueDate());
        }
        return form;
    }
}
