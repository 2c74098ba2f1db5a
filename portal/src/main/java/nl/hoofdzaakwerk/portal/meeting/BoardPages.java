package nl.hoofdzaakwerk.portal.meeting;

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
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * The proposals that are best for all together, whatever meeting they come to; the chair lets go of what is pinned
 * (E2).
 */
@Path("/vergaderingen/voorstellen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class BoardPages {
    private static final String DONE = "losgemaakt";

    private final MeetingApi api;
    private final Pool pool;
    private final Visitor visitor;
    private final Texts texts;

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance proposals(
                MeetingApi.Board board, Listing<Row> list, boolean chair, Form form, String done);
    }

    /** A proposal with what its sides are called. @param vacancy null when nobody knows it any more */
    record Row(MeetingApi.Proposal proposal, String candidate, String vacancy) {}

    BoardPages(@RestClient MeetingApi api, Pool pool, Visitor visitor, Texts texts) {
        this.api = api;
        this.pool = pool;
        this.visitor = visitor;
        this.texts = texts;
    }

    @GET
    public Response show(@BeanParam ListAsk ask, @QueryParam("gedaan") @DefaultValue("") String done) {
        MeetingApi.Board board = board();
        String told = done.equals(DONE) ? texts.of(ProposalMessages.class).released() : "";
        return list(ask, board).answer(list -> page(board, list, Form.empty(), told));
    }

    /** Lets go of a pair that was kept on the open agenda. */
    @POST
    @Path("los/{pinId}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response release(
            @BeanParam ListAsk ask, @PathParam("pinId") UUID pinId, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.release(visitor.region(), pinId);
                    return "/vergaderingen/voorstellen?gedaan=" + DONE;
                },
                () -> {
                    MeetingApi.Board board = board();
                    return page(board, list(ask, board), form, "");
                });
    }

    private MeetingApi.Board board() {
        return api.board(visitor.region(), Listing.MOST);
    }

    private Listing<Row> list(ListAsk ask, MeetingApi.Board board) {
        MeetingMessages text = texts.of(MeetingMessages.class);
        ProposalMessages proposal = texts.of(ProposalMessages.class);
        return Listing.of(ask, rows(board))
                .text("kandidaat", text.candidate(), Row::candidate)
                .text("vacature", text.vacancy(), row -> row.vacancy() == null ? text.vacancyGone() : row.vacancy())
                .number("score", text.score(), row -> row.proposal().score())
                .moment("sinds", proposal.since(), row -> row.proposal().since())
                .text("agenda", proposal.pinned(), row -> row.proposal().pinId() == null ? "" : proposal.isPinned());
    }

    private List<Row> rows(MeetingApi.Board board) {
        Map<UUID, String> vacancies = pool.titles(
                board.items().stream().map(MeetingApi.Proposal::vacancyId).toList());
        return board.items().stream()
                .map(one -> new Row(one, CandidateCode.of(one.cardId()), vacancies.get(one.vacancyId())))
                .toList();
    }

    private TemplateInstance page(MeetingApi.Board board, Listing<Row> list, Form form, String done) {
        return Templates.proposals(board, list, Rights.chairs(visitor), form, done);
    }
}
