package nl.hoofdzaakwerk.portal.programme.nation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.programme.Figure;
import nl.hoofdzaakwerk.portal.programme.IfThere;
import nl.hoofdzaakwerk.portal.programme.Places;
import nl.hoofdzaakwerk.portal.programme.ProgrammeMessages;
import nl.hoofdzaakwerk.portal.programme.Region;
import nl.hoofdzaakwerk.portal.programme.Regions;
import nl.hoofdzaakwerk.portal.programme.Years;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Any figure by place, year and dimensions, of the nation or of a region (F10, X22). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class CubePages {
    private static final List<String> NATIONAL = List.of("NATION", "REGIONS", "SUBREGIONS", "ORGANISATIONS");
    private static final List<String> REGIONAL = List.of("REGIONS", "SUBREGIONS", "ORGANISATIONS");

    private final CubeApi api;
    private final PublicationApi catalogue;
    private final FigureNames names;
    private final Regions regions;
    private final Years years;
    private final Texts texts;

    /** What can be asked. @param kinds of places */
    record Choices(List<PublicationApi.Indicator> indicators, List<String> kinds, List<Integer> years) {
        public List<String> dimensions() {
            return CubeQuestion.DIMENSIONS;
        }
    }

    /** One line of the table. @param values of what it is split by @param figures of the whole, then of its parts */
    record Row(int year, String area, List<String> values, List<Figure> figures) {
        /** What it is about, in one line. */
        String name() {
            return Stream.concat(Stream.of(area + " " + year), values.stream())
                    .reduce((before, next) -> before + ", " + next)
                    .orElseThrow();
        }
    }

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance cube(
                Region region,
                Choices choices,
                CubeQuestion question,
                Form form,
                CubeApi.Cube cube,
                Listing<Row> list,
                BarDrawing drawing);
    }

    CubePages(
            @RestClient CubeApi api,
            @RestClient PublicationApi catalogue,
            FigureNames names,
            Regions regions,
            Years years,
            Texts texts) {
        this.api = api;
        this.catalogue = catalogue;
        this.names = names;
        this.regions = regions;
        this.years = years;
        this.texts = texts;
    }

    @GET
    @Path("landelijk/uitsplitsing")
    public Response ofNation(@BeanParam ListAsk ask, @BeanParam CubeAsk asked) {
        return page(ask, null, NATIONAL, asked);
    }

    @GET
    @Path(Places.REGION + "/uitsplitsing")
    public Response ofRegion(@BeanParam ListAsk ask, @PathParam("code") String code, @BeanParam CubeAsk asked) {
        return page(ask, regions.of(code), REGIONAL, asked);
    }

    /** @param region null for the nation */
    private Response page(ListAsk ask, Region region, List<String> kinds, CubeAsk asked) {
        List<PublicationApi.Indicator> splittable = catalogue.indicators().items().stream()
                .filter(PublicationApi.Indicator::countedByPlace)
                .toList();
        Choices choices = new Choices(splittable, kinds, years.of(null).all());
        CubeQuestion question = asked.of(choices.indicators(), kinds, years);
        Form form = question.form();
        CubeApi.Cube cube = ask(question, region, form).orElse(null);
        List<Row> rows = cube == null
                ? List.of()
                : cube.items().stream().map(item -> row(question, item)).toList();
        return columns(Listing.of(ask, rows), question)
                .answer(list ->
                        Templates.cube(region, choices, question, form, cube, list, drawing(question, list.rows())));
    }

    /** Empty before the first release, and when it is refused, which the form then says. */
    private Optional<CubeApi.Cube> ask(CubeQuestion question, Region region, Form form) {
        try {
            return IfThere.ask(() -> api.cube(
                    question.indicator().id(),
                    question.year(),
                    question.untilYear(),
                    question.areas(),
                    region == null ? null : region.code(),
                    question.by()));
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return Optional.empty();
        }
    }

    private Row row(CubeQuestion question, CubeApi.Item item) {
        List<String> values = question.by().stream()
                .map(dimension -> value(dimension, item.where().get(dimension)))
                .toList();
        return new Row(item.year(), names.area(item.area()), values, item.figures());
    }

    private String value(String dimension, String code) {
        return code.isEmpty() ? texts.of(CubeMessages.class).notKnown() : names.value(dimension, code);
    }

    private Listing<Row> columns(Listing<Row> list, CubeQuestion question) {
        PublishingMessages text = texts.of(PublishingMessages.class);
        list.text("plaats", text.area(), Row::area).number("jaar", text.year(), Row::year);
        for (int place = 0; place < question.by().size(); place++) {
            int at = place;
            String dimension = question.by().get(at);
            list.text(dimension.toLowerCase(Locale.ROOT), capital(Codes.of("Dimension", dimension)), row -> row.values()
                    .get(at));
        }
        list.figure("waarde", capital(names.unit(question.indicator())), row -> value(row, 0), row -> instead(row, 0));
        List<PublicationApi.NamedPart> parts = question.indicator().definition().parts();
        for (int place = 0; place < parts.size(); place++) {
            int at = place + 1;
            String id = parts.get(place).id();
            list.figure(
                    id, capital(names.part(question.indicator(), id)), row -> value(row, at), row -> instead(row, at));
        }
        return list;
    }

    private static Long value(Row row, int at) {
        return row.figures().get(at).value();
    }

    private String instead(Row row, int at) {
        ProgrammeMessages text = texts.of(ProgrammeMessages.class);
        return row.figures().get(at).suppressed() ? text.tooSmall() : text.nothing();
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** The rows of the page, of a figure that is split in parts those; null when they are too many. */
    private BarDrawing drawing(CubeQuestion question, List<Row> rows) {
        List<BarDrawing.Named> bars =
                rows.stream().flatMap(row -> bars(question, row)).toList();
        if (bars.isEmpty() || bars.size() > BarDrawing.MOST) {
            return null;
        }
        return BarDrawing.of(bars);
    }

    private Stream<BarDrawing.Named> bars(CubeQuestion question, Row row) {
        List<PublicationApi.NamedPart> parts = question.indicator().definition().parts();
        if (parts.isEmpty()) {
            return Stream.of(new BarDrawing.Named(row.name(), row.figures().getFirst()));
        }
        return Stream.iterate(0, place -> place < parts.size(), place -> place + 1)
                .map(place -> new BarDrawing.Named(
                        row.name() + ": "
                                + names.part(
                                        question.indicator(), parts.get(place).id()),
                        row.figures().get(place + 1)));
    }
}
