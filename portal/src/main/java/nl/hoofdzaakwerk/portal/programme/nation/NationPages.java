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
import java.util.function.Function;
import nl.hoofdzaakwerk.portal.api.Download;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.programme.Figure;
import nl.hoofdzaakwerk.portal.programme.IfThere;
import nl.hoofdzaakwerk.portal.programme.ProgrammeMessages;
import nl.hoofdzaakwerk.portal.programme.Regions;
import nl.hoofdzaakwerk.portal.programme.Years;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The first page of the nation: all regions on a map of tiles, and their figures (F3, F4, F9). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class NationPages {
    private final NationApi api;
    private final Regions regions;
    private final Years years;
    private final Texts texts;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance nation(
                Years.Choice years,
                NationApi.Report report,
                Listing<NationApi.RegionFigures> list,
                List<Tile> tiles,
                String show);
    }

    NationPages(@RestClient NationApi api, Regions regions, Years years, Texts texts) {
        this.api = api;
        this.regions = regions;
        this.years = years;
        this.texts = texts;
    }

    /** @param show {@code aandeel} or {@code doel} */
    @GET
    @Path("landelijk")
    public Response nation(@BeanParam ListAsk ask, @QueryParam("jaar") Integer year, @QueryParam("toon") String show) {
        Years.Choice choice = years.of(year);
        NationApi.Report report = IfThere.ask(() -> api.report(choice.year())).orElse(null);
        Tile.Show shown = Tile.Show.of(show);
        List<Tile> tiles = Tile.all(regions.all(), report, shown);
        return listed(Listing.of(ask, report == null ? List.of() : report.regions()))
                .answer(list -> Templates.nation(choice, report, list, tiles, shown.code()));
    }

    private Listing<NationApi.RegionFigures> listed(Listing<NationApi.RegionFigures> rows) {
        NationMessages text = texts.of(NationMessages.class);
        rows.text("regio", text.region(), NationApi.RegionFigures::name)
                .text("divisie", text.division(), row -> Codes.of("Division", row.division()));
        figure(rows, "gestart", text.started(), row -> row.figures().started());
        rows.number("doel", text.target(), row -> row.figures().target());
        figure(rows, "afstand", text.distance(), row -> row.figures().distanceToTarget());
        figure(rows, "werk", text.share(), row -> row.figures().placedShare());
        return figure(rows, "duurzaam", text.sustained(), row -> row.figures().sustained());
    }

    /** A column of published figures, which says where one is hidden. */
    private Listing<NationApi.RegionFigures> figure(
            Listing<NationApi.RegionFigures> rows,
            String key,
            String heading,
            Function<NationApi.RegionFigures, Figure> figure) {
        ProgrammeMessages text = texts.of(ProgrammeMessages.class);
        return rows.figure(
                key,
                heading,
                row -> figure.apply(row).value(),
                row -> figure.apply(row).suppressed() ? text.tooSmall() : text.nothing());
    }

    @GET
    @Path("landelijk/cijfers.csv")
    public Response csv(@QueryParam("jaar") Integer year) {
        return Download.of(api.csv(years.of(year).year()));
    }

    @GET
    @Path("landelijk/cijfers.xlsx")
    public Response spreadsheet(@QueryParam("jaar") Integer year) {
        return Download.of(api.spreadsheet(years.of(year).year()));
    }
}
