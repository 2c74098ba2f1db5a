package nl.hoofdzaakwerk.portal.casework.consultation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.portal.api.Download;
import nl.hoofdzaakwerk.portal.casework.Areas;
import nl.hoofdzaakwerk.portal.text.Days;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Overviews of a period: goals of the advice, money over the region, and the files of cases and meetings (C3, C5). */
@Path("/casusoverleg")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class OverviewPages {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Map<String, String> TYPES = Map.of("csv", "text/csv", "xlsx", XLSX);
    private static final Map<String, String> COLLECTIONS = Map.of("casussen", "cases", "overleggen", "meetings");

    private final OverviewApi api;
    private final Areas areas;
    private final Days days;

    @CheckedTemplate(basePath = "casework")
    static class Templates {
        private Templates() {}

        static native TemplateInstance overview(
                OverviewApi.Goals goals, List<OverviewApi.Subregion> spread, LocalDate from, LocalDate until);
    }

    OverviewPages(@RestClient OverviewApi api, Areas areas, Days days) {
        this.api = api;
        this.areas = areas;
        this.days = days;
    }

    /** The overview of a period; this year when none was chosen. */
    @GET
    @Path("overzicht")
    public TemplateInstance overview(
            @QueryParam("van") @DefaultValue("") String from, @QueryParam("tot") @DefaultValue("") String until) {
        LocalDate first = days.typed(from).orElse(days.today().withDayOfYear(1));
        LocalDate last = days.typed(until).orElse(days.today());
        List<OverviewApi.Subregion> spread = areas.regions().stream()
                .flatMap(region -> api.spread(region).subregions().stream())
                .toList();
        return Templates.overview(api.goals(first.toString(), last.toString()), spread, first, last);
    }

    /** A file of cases or meetings of a period. */
    @GET
    @Path("overzicht/{of}.{type}")
    @Produces(MediaType.WILDCARD)
    public Response file(
            @PathParam("of") String of,
            @PathParam("type") String type,
            @QueryParam("van") @DefaultValue("") String from,
            @QueryParam("tot") @DefaultValue("") String until) {
        if (!COLLECTIONS.containsKey(of) || !TYPES.containsKey(type)) {
            throw new NotFoundException();
        }
        return Download.of(api.file(COLLECTIONS.get(of), TYPES.get(type), day(from), day(until)));
    }

    private String day(String typed) {
        return days.typed(typed).map(LocalDate::toString).orElse(null);
    }
}
