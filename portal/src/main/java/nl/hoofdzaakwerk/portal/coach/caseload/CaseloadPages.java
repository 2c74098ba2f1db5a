package nl.hoofdzaakwerk.portal.coach.caseload;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.AtOnce;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.coach.Rights;
import nl.hoofdzaakwerk.portal.coach.caseload.CaseloadApi.Figures;
import nl.hoofdzaakwerk.portal.coach.caseload.CaseloadApi.Line;
import nl.hoofdzaakwerk.portal.coach.caseload.CaseloadApi.Signal;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.web.Days;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A coach's trajectories with what is next in each, and how much the coach carries (P9, X4). */
@Path("/caseload")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class CaseloadPages {
    private static final List<String> OPEN = List.of("RUNNING", "PLACED", "SUSTAINED");
    private static final int MOST_PER_PHASE = 100;
    private static final int PER_PAGE = 25;
    private static final int SIGNALS = 20;

    private final CaseloadApi api;
    private final AtOnce atOnce;
    private final Visitor visitor;
    private final Days days;

    @CheckedTemplate(basePath = "coach")
    static class Templates {
        private Templates() {}

        static native TemplateInstance caseload(View view, Filter filter, String done, LocalDate today);
    }

    /**
     * What the page shows.
     *
     * @param next where the list goes on, or null
     * @param cut whether there are more than a page without a chosen phase shows
     */
    record View(
            List<Line> lines, UUID next, boolean cut, String address, List<Figures> figures, List<Signal> signals) {}

    /** The part of it that the filter is about. */
    private record Listed(List<Line> lines, UUID next, boolean cut) {}

    CaseloadPages(@RestClient CaseloadApi api, AtOnce atOnce, Visitor visitor, Days days) {
        this.api = api;
        this.atOnce = atOnce;
        this.visitor = visitor;
        this.days = days;
    }

    /**
     * The list. Without a phase: all that are open, what is due first on top; in one phase: the newest first.
     *
     * @param after what the next part of the list begins with
     * @param done what was just done, if anything
     */
    @GET
    public TemplateInstance caseload(
            @BeanParam Filter filter,
            @QueryParam("na") UUID after,
            @QueryParam("gedaan") @DefaultValue("") String done) {
        boolean coach = Rights.guides(visitor);
        filter.unlessChosen(coach);
        var figures = atOnce.ask(() -> coach ? api.figures().items() : List.<Figures>of());
        var signals = atOnce.ask(() -> coach ? api.signals(true, SIGNALS).items() : List.<Signal>of());
        Listed listed = filter.isEveryOpenPhase() ? open(filter) : phase(filter, after);
        View view =
                new View(listed.lines(), listed.next(), listed.cut(), filter.address(), figures.get(), signals.get());
        return Templates.caseload(view, filter, done, days.today());
    }

    private Listed open(Filter filter) {
        List<AtOnce.Answer<Part<Line>>> coming = OPEN.stream()
                .map(phase -> atOnce.ask(() -> api.trajectories(null, MOST_PER_PHASE, filter.in(phase))))
                .toList();
        List<Part<Line>> phases = coming.stream().map(AtOnce.Answer::get).toList();
        List<Line> lines = phases.stream()
                .flatMap(phase -> phase.items().stream())
                .sorted(Comparator.comparing(Line::dueDate))
                .toList();
        return new Listed(lines, null, phases.stream().anyMatch(phase -> phase.next() != null));
    }

    private Listed phase(Filter filter, UUID after) {
        Part<Line> part = api.trajectories(after, PER_PAGE, filter.in(filter.state()));
        return new Listed(part.items(), part.next(), false);
    }
}
