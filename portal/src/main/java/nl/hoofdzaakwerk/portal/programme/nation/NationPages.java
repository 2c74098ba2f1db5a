package nl.hoofdzaakwerk.portal.programme.nation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.hoofdzaakwerk.portal.api.Download;
import nl.hoofdzaakwerk.portal.programme.IfThere;
import nl.hoofdzaakwerk.portal.programme.Regions;
import nl.hoofdzaakwerk.portal.programme.Years;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The first page of the nation: all regions on a map of tiles, and their figures (F3, F4, F9). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class NationPages {
    private final NationApi api;
    private final Regions regions;
    private final Years years;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance nation(
                Years.Choice years, NationApi.Report report, List<Tile> tiles, String show);
    }

    NationPages(@RestClient NationApi api, Regions regions, Years years) {
        this.api = api;
        this.regions = regions;
        this.years = years;
    }

    /** @param show {@code aandeel} or {@code doel} */
    @GET
    @Path("landelijk")
    public TemplateInstance nation(@QueryParam("jaar") Integer year, @QueryParam("toon") String show) {
        Years.Choice choice = years.of(year);
        NationApi.Report report = IfThere.ask(() -> api.report(choice.year())).orElse(null);
        Tile.Show shown = Tile.Show.of(show);
        return Templates.nation(choice, report, Tile.all(regions.all(), report, shown), shown.code());
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
