package nl.hoofdzaakwerk.portal.employer.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.employer.EmployerMessages;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The main pipeline and the organisation's own ones as boards, and the cards that lie too long on them. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class BoardPages {
    private static final int CARDS = 10;
    private static final int MOST = 50;

    private final BoardApi api;
    private final Texts texts;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance board(
                BoardView board, List<BoardApi.Pipeline> pipelines, Form form, String done);

        static native TemplateInstance rotting(Listing<BoardApi.RottingCard> list, String scope);
    }

    BoardPages(@RestClient BoardApi api, Texts texts) {
        this.api = api;
        this.texts = texts;
    }

    /**
     * The main pipeline.
     *
     * @param scope whose cards
     * @param stage only this stage
     * @param after after this card of the stage
     */
    @GET
    @Path("pijplijn")
    public TemplateInstance main(
            @QueryParam("van") @DefaultValue("self") String scope,
            @QueryParam("fase") @DefaultValue("") String stage,
            @QueryParam("na") UUID after,
            @QueryParam("gedaan") @DefaultValue("") String done) {
        BoardApi.Board board = api.main(scope, orNull(stage), after, limit(stage));
        return Templates.board(
                BoardView.main(texts.of(BoardMessages.class).mainBoard(), board, scope, stage),
                pipelines(),
                Form.empty(),
                done);
    }

    /** A pipeline of the organisation. */
    @GET
    @Path("pijplijn/eigen/{id}")
    public TemplateInstance own(
            @PathParam("id") UUID id,
            @QueryParam("van") @DefaultValue("organisation") String scope,
            @QueryParam("fase") @DefaultValue("") String stage,
            @QueryParam("na") UUID after,
            @QueryParam("gedaan") @DefaultValue("") String done) {
        BoardApi.Pipeline pipeline = api.pipeline(id).getEntity();
        BoardApi.Board board = api.own(id, scope, orNull(stage), after, limit(stage));
        return Templates.board(BoardView.own(pipeline, board, scope, stage), pipelines(), Form.empty(), done);
    }

    /** Cards that are too long in their stage, or whose next step is too late. */
    @GET
    @Path("pijplijn/blijft-liggen")
    public Response rotting(@BeanParam ListAsk ask, @QueryParam("van") @DefaultValue("self") String scope) {
        EmployerMessages text = texts.of(EmployerMessages.class);
        BoardMessages board = texts.of(BoardMessages.class);
        return Listing.<BoardApi.RottingCard>of(ask, (after, limit) -> api.rotting(scope, after, limit))
                .text("werkgever", text.employer(), rotting -> rotting.card().name())
                .text(
                        "bord",
                        board.onBoard(),
                        rotting -> rotting.pipelineId() == null ? board.mainBoard() : rotting.pipelineName())
                .text("fase", text.stage(), rotting -> Codes.of("PipelineStage", rotting.stage()))
                .number("dagen", board.inStage(), rotting -> rotting.card().daysInStage())
                .day(
                        "stap",
                        text.nextStep(),
                        rotting -> rotting.card().nextStep() == null
                                ? null
                                : rotting.card().nextStep().dueDate())
                .answer(list -> Templates.rotting(list, scope));
    }

    private List<BoardApi.Pipeline> pipelines() {
        return api.pipelines(MOST).items();
    }

    private static int limit(String stage) {
        return stage.isEmpty() ? CARDS : MOST;
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
