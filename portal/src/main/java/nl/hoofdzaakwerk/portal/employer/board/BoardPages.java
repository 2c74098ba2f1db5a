package nl.hoofdzaakwerk.portal.employer.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.web.Form;
import nl.hoofdzaakwerk.portal.web.Texts;
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

        static native TemplateInstance rotting(Part<BoardApi.RottingCard> cards, String scope);
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
    public TemplateInstance rotting(
            @QueryParam("van") @DefaultValue("self") String scope, @QueryParam("na") UUID after) {
        return Templates.rotting(api.rotting(scope, after, MOST), scope);
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
