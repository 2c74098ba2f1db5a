package nl.hoofdzaakwerk.portal.programme.nation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.portal.programme.Bilingual;
import nl.hoofdzaakwerk.portal.programme.IfThere;
import nl.hoofdzaakwerk.portal.programme.Regions;
import nl.hoofdzaakwerk.portal.programme.Years;
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

    /** A figure with its number, the grade of its data, or both. */
    record Row(Bilingual name, Bilingual unit, KeyNumberApi.Amount amount, KeyNumberApi.Grade grade) {}

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance keynumbers(
                Years.Choice years,
                KeyNumberApi.Statistics statistics,
                List<Row> rows,
                List<String> areas,
                String area,
                Map<String, String> names);
    }

    KeyNumberPages(@RestClient KeyNumberApi api, @RestClient PublicationApi catalogue, Regions regions, Years years) {
        this.api = api;
        this.catalogue = catalogue;
        this.regions = regions;
        this.years = years;
    }

    @GET
    @Path("landelijk/kengetallen")
    public TemplateInstance keyNumbers(@QueryParam("jaar") Integer year, @QueryParam("gebied") String asked) {
        Years.Choice choice = years.of(year);
        Optional<KeyNumberApi.Statistics> statistics = IfThere.ask(() -> api.statistics(choice.year()));
        List<String> areas = statistics.stream()
                .flatMap(there -> there.items().stream())
                .map(KeyNumberApi.AreaStatistics::area)
                .toList();
        String area = asked != null && areas.contains(asked) ? asked : NATION;
        List<Row> rows =
                statistics.map(there -> rows(there, area, choice.year())).orElse(List.of());
        return Templates.keynumbers(choice, statistics.orElse(null), rows, areas, area, regions.names());
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
