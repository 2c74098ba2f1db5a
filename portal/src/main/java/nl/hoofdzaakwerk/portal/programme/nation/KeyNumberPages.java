package nl.hoofdzaakwerk.portal.programme.nation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.programme.Bilingual;
import nl.hoofdzaakwerk.portal.programme.IfThere;
import nl.hoofdzaakwerk.portal.programme.ProgrammeMessages;
import nl.hoofdzaakwerk.portal.programme.Regions;
import nl.hoofdzaakwerk.portal.programme.Years;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Key numbers of an area in a year, each with the grade of its data (P9, X28). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class KeyNumberPages {
    private static final String NATION = "NL";

    private final KeyNumberApi api;
    private final PublicationApi catalogue;
    private final Regions regions;
    private final Years years;
    private final Visitor visitor;
    private final Texts texts;

    /** A figure with its number, the grade of its data, or both. */
    record Row(Bilingual name, Bilingual unit, KeyNumberApi.Amount amount, KeyNumberApi.Grade grade) {
        public boolean isGraded() {
            return grade != null && grade.grade() != null;
        }
    }

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance keynumbers(
                Years.Choice years,
                KeyNumberApi.Statistics statistics,
                Listing<Row> list,
                List<String> areas,
                String area,
                Map<String, String> names);
    }

    KeyNumberPages(
            @RestClient KeyNumberApi api,
            @RestClient PublicationApi catalogue,
            Regions regions,
            Years years,
            Visitor visitor,
            Texts texts) {
        this.api = api;
        this.catalogue = catalogue;
        this.regions = regions;
        this.years = years;
        this.visitor = visitor;
        this.texts = texts;
    }

    @GET
    @Path("landelijk/kengetallen")
    public Response keyNumbers(
            @BeanParam ListAsk ask, @QueryParam("jaar") Integer year, @QueryParam("gebied") String asked) {
        Years.Choice choice = years.of(year);
        Optional<KeyNumberApi.Statistics> statistics = IfThere.ask(() -> api.statistics(choice.year()));
        List<String> areas = statistics.stream()
                .flatMap(there -> there.items().stream())
                .map(KeyNumberApi.AreaStatistics::area)
                .toList();
        String area = asked != null && areas.contains(asked) ? asked : NATION;
        List<Row> rows =
                statistics.map(there -> rows(there, area, choice.year())).orElse(List.of());
        return listed(Listing.of(ask, rows))
                .answer(list ->
                        Templates.keynumbers(choice, statistics.orElse(null), list, areas, area, regions.names()));
    }

    private String instead(Row row) {
        ProgrammeMessages text = texts.of(ProgrammeMessages.class);
        return row.amount() != null && row.amount().suppressed() ? text.tooSmall() : text.nothing();
    }

    private Listing<Row> listed(Listing<Row> rows) {
        PublishingMessages text = texts.of(PublishingMessages.class);
        String language = visitor.locale().getLanguage();
        return rows.text("cijfer", text.figure(), row -> row.name().say(language))
                .figure(
                        "waarde",
                        texts.of(NationMessages.class).value(),
                        row -> row.amount() == null ? null : row.amount().value(),
                        this::instead)
                .text(
                        "eenheid",
                        text.unit(),
                        row -> row.amount() == null ? "" : row.unit().say(language))
                .text(
                        "kwaliteit",
                        text.grade(),
                        row -> row.isGraded() ? Codes.of("Grade", row.grade().grade()) : "")
                .text("delen", text.gradeParts(), row -> row.isGraded() ? parts(row.grade(), text) : "");
    }

    private static String parts(KeyNumberApi.Grade grade, PublishingMessages text) {
        return text.parts(grade.completeness(), grade.timeliness(), grade.discipline());
    }

    private List<Row> rows(KeyNumberApi.Statistics statistics, String area, int year) {
        Map<String, KeyNumberApi.Amount> amounts = statistics.items().stream()
                .filter(there -> there.area().equals(area))
                .flatMap(there -> there.values().stream())
                .collect(Collectors.toMap(KeyNumberApi.Value::indicator, KeyNumberApi.Value::amount));
        Map<String, KeyNumberApi.Grade> grades = IfThere.ask(() -> api.grades(year)).stream()
                .flatMap(there -> there.items().stream())
                .filter(grade -> area.equals(grade.area()))
                .collect(Collectors.toMap(KeyNumberApi.Grade::indicator, Function.identity()));
        return catalogue.indicators().items().stream()
                .flatMap(indicator -> row(indicator, amounts, grades))
                .toList();
    }

    private static Stream<Row> row(
            PublicationApi.Indicator indicator,
            Map<String, KeyNumberApi.Amount> amounts,
            Map<String, KeyNumberApi.Grade> grades) {
        KeyNumberApi.Amount amount = amounts.get(indicator.id());
        KeyNumberApi.Grade grade = grades.get(indicator.id());
        return amount == null && grade == null
                ? Stream.empty()
                : Stream.of(new Row(
                        indicator.definition().name(), indicator.definition().unit(), amount, grade));
    }
}
