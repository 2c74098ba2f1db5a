package nl.hoofdzaakwerk.portal.meeting.figures;

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
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.hoofdzaakwerk.portal.api.Download;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.meeting.MeetingMessages;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.text.Texts;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** How the matching goes in the own region (E8), and how long work lasts by what scored (X21). */
@Path("/matchcijfers")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class FiguresPages {
    private final FiguresApi api;
    private final Visitor visitor;
    private final Days days;
    private final Texts texts;

    @CheckedTemplate(basePath = "meeting")
    static class Templates {
        private Templates() {}

        static native TemplateInstance figures(
                FiguresApi.Figures figures,
                int mostReached,
                Map<String, String> reasons,
                boolean rules,
                boolean tenures);

        static native TemplateInstance tenures(FiguresApi.Tenures tenures, Listing<FiguresApi.Tenure> list);
    }

    FiguresPages(@RestClient FiguresApi api, Visitor visitor, Days days, Texts texts) {
        this.api = api;
        this.visitor = visitor;
        this.days = days;
        this.texts = texts;
    }

    /** Figures of a period; without days, of the last year. */
    @GET
    public TemplateInstance figures(
            @QueryParam("van") @DefaultValue("") String from, @QueryParam("tot") @DefaultValue("") String until) {
        FiguresApi.Figures figures = api.figures(visitor.region(), day(from), day(until));
        int most = figures.stages().stream()
                .map(FiguresApi.Stage::reached)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        boolean matching = visitor.has("coach@GGZ", "matching-chair@WSP", "account-manager@WSP");
        return Templates.figures(
                figures,
                Math.max(most, 1),
                matching ? reasons() : Map.of(),
                matching,
                visitor.has("coach@GGZ", "matching-chair@WSP"));
    }

    /** The same for a spreadsheet. */
    @GET
    @Path("csv")
    @Produces(MediaType.WILDCARD)
    public Response export(
            @QueryParam("van") @DefaultValue("") String from, @QueryParam("tot") @DefaultValue("") String until) {
        return Download.of(api.export(visitor.region(), day(from), day(until)));
    }

    @GET
    @Path("duur")
    public Response tenures(@BeanParam ListAsk ask) {
        FiguresMessages text = texts.of(FiguresMessages.class);
        FiguresApi.Tenures tenures = api.tenures(visitor.region());
        return Listing.of(ask, tenures.rows())
                .text(
                        "onderdeel",
                        texts.of(MeetingMessages.class).criterion(),
                        row -> Codes.of("Criterion", row.criterion()))
                .number("weken", text.term(), FiguresApi.Tenure::weeks)
                .text("veel", text.manyPoints(), row -> lasted(row.high(), text))
                .number("veeldeel", text.manyPointsShare(), row -> share(row.high()))
                .text("weinig", text.fewPoints(), row -> lasted(row.low(), text))
                .number("weinigdeel", text.fewPointsShare(), row -> share(row.low()))
                .answer(list -> Templates.tenures(tenures, list));
    }

    private static String lasted(FiguresApi.Group group, FiguresMessages text) {
        return group == null ? text.tooFew() : text.lasted(group.reached(), group.placements());
    }

    private static Integer share(FiguresApi.Group group) {
        return group == null ? null : group.sharePercent();
    }

    private LocalDate day(String typed) {
        return days.typed(typed).orElse(null);
    }

    private Map<String, String> reasons() {
        Map<String, String> labels = new HashMap<>();
        api.reasons().items().forEach(reason -> labels.put(reason.code(), reason.label()));
        return labels;
    }
}
