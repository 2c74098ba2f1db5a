package nl.hoofdzaakwerk.portal.coach.caseload;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.portal.api.AtOnce;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.coach.CoachMessages;
import nl.hoofdzaakwerk.portal.coach.Colleagues;
import nl.hoofdzaakwerk.portal.coach.Remark;
import nl.hoofdzaakwerk.portal.coach.Rights;
import nl.hoofdzaakwerk.portal.coach.caseload.CaseloadApi.Figures;
import nl.hoofdzaakwerk.portal.coach.caseload.CaseloadApi.Line;
import nl.hoofdzaakwerk.portal.coach.caseload.CaseloadApi.Signal;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A coach's trajectories with what is next in each, and how much the coach carries (P9, X4). */
@Path("/caseload")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class CaseloadPages {
    private static final String LIST = "/caseload";
    private static final List<String> OPEN = List.of("RUNNING", "PLACED", "SUSTAINED");
    private static final int MOST_PER_PHASE = 100;
    private static final int SIGNALS = 20;

    private final CaseloadApi api;
    private final AtOnce atOnce;
    private final Visitor visitor;
    private final Colleagues colleagues;
    private final Days days;
    private final Texts texts;

    @CheckedTemplate(basePath = "coach")
    static class Templates {
        private Templates() {}

        static native TemplateInstance caseload(
                Listing<Line> list, View view, Filter filter, String done, LocalDate today);
    }

    /**
     * What stands around the list.
     *
     * @param cut whether there are more than a list without a chosen phase has
     */
    record View(List<Figures> figures, List<Signal> signals, boolean cut) {}

    CaseloadPages(
            @RestClient CaseloadApi api,
            AtOnce atOnce,
            Visitor visitor,
            Colleagues colleagues,
            Days days,
            Texts texts) {
        this.api = api;
        this.atOnce = atOnce;
        this.visitor = visitor;
        this.colleagues = colleagues;
        this.days = days;
        this.texts = texts;
    }

    /**
     * The list. Without a phase: all that are open, what is due first on top; in one phase: the newest first.
     *
     * @param done what was just done, if anything
     */
    @GET
    public Response caseload(
            @BeanParam ListAsk ask, @BeanParam Filter filter, @QueryParam("gedaan") @DefaultValue("") String done) {
        boolean coach = Rights.guides(visitor);
        filter.unlessChosen(coach);
        var figures = atOnce.ask(() -> coach ? api.figures().items() : List.<Figures>of());
        var signals = atOnce.ask(() -> coach ? api.signals(true, SIGNALS).items() : List.<Signal>of());
        List<Part<Line>> open = filter.isEveryOpenPhase() ? open(filter) : List.of();
        boolean cut = open.stream().anyMatch(phase -> phase.next() != null);
        return trajectories(ask, filter, open)
                .answer(list -> Templates.caseload(
                        list, new View(figures.get(), signals.get(), cut), filter, done, days.today()));
    }

    /** The same, with those in which all words stand. */
    @POST
    @Path("zoeken")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response search(@BeanParam ListAsk ask, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        Filter filter = Filter.of(form);
        String words = form.value("zoek");
        return words.isEmpty() ? Answers.instead(filter.address()) : caseload(ask.searching(words), filter, "");
    }

    /** Back to the list, for who comes back to what was found. */
    @GET
    @Path("zoeken")
    public Response search() {
        return Answers.instead(LIST);
    }

    private List<Part<Line>> open(Filter filter) {
        List<AtOnce.Answer<Part<Line>>> coming = OPEN.stream()
                .map(phase -> atOnce.ask(() -> api.trajectories(null, MOST_PER_PHASE, filter.in(phase))))
                .toList();
        return coming.stream().map(AtOnce.Answer::get).toList();
    }

    private Listing<Line> trajectories(ListAsk ask, Filter filter, List<Part<Line>> open) {
        CoachMessages text = texts.of(CoachMessages.class);
        Listing<Line> list = filter.isEveryOpenPhase()
                ? Listing.of(ask, dueFirst(open))
                : Listing.of(ask, (after, limit) -> api.trajectories(after, limit, filter.in(filter.state())));
        list.searchedAt(LIST + "/zoeken")
                .text("kandidaat", text.candidate(), line -> name(line, text))
                .day("uiterlijk", text.due(), Line::dueDate)
                .text("stap", text.nextStep(), CaseloadPages::nextStep)
                .text("fase", text.phase(), line -> Codes.of("TrajectoryState", line.state()))
                .text("methode", text.method(), line -> Codes.of("Method", line.method()))
                .text("signalen", text.signals(), CaseloadPages::signals);
        return filter.ofOrganisation() ? list.text("coach", text.coach(), line -> colleagues.name(line.coach())) : list;
    }

    private static List<Line> dueFirst(List<Part<Line>> open) {
        return open.stream()
                .flatMap(phase -> phase.items().stream())
                .sorted(Comparator.comparing(Line::dueDate, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private static String name(Line line, CoachMessages text) {
        return line.candidate() == null ? text.notVisible() : line.candidate().full();
    }

    private static String nextStep(Line line) {
        return line.nextStep() == null ? null : line.nextStep().what();
    }

    private static String signals(Line line) {
        return line.stalls().stream().map(Remark::text).collect(Collectors.joining(" "));
    }
}
