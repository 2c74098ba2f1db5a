package nl.hoofdzaakwerk.portal.programme.nation;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.hoofdzaakwerk.portal.programme.IfThere;
import nl.hoofdzaakwerk.portal.programme.Places;
import nl.hoofdzaakwerk.portal.programme.Region;
import nl.hoofdzaakwerk.portal.programme.Regions;
import nl.hoofdzaakwerk.portal.programme.Years;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What becomes of trajectories, nationally and in a region: funnel and curves (X23, X25). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class OutcomePages {
    private static final List<String> SHARES = List.of("placedShare", "employmentRate");
    private static final List<String> KINDS = List.of("TIME_TO_JOB", "JOB_TENURE");

    private final OutcomesApi api;
    private final Regions regions;
    private final Years years;

    /** A curve with its drawing. */
    record Drawn(OutcomesApi.Curve curve, CurveDrawing drawing) {}

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance funnel(
                Years.Choice years,
                List<String> shares,
                String indicator,
                OutcomesApi.Funnel funnel,
                FunnelDrawing drawing);

        static native TemplateInstance curves(
                Region region, String kind, List<String> kinds, OutcomesApi.Survival survival, List<Drawn> drawn);
    }

    OutcomePages(@RestClient OutcomesApi api, Regions regions, Years years) {
        this.api = api;
        this.regions = regions;
        this.years = years;
    }

    @GET
    @Path("landelijk/trechter")
    public TemplateInstance funnel(@QueryParam("jaar") Integer year, @QueryParam("cijfer") String indicator) {
        Years.Choice choice = years.of(year);
        String share = indicator != null && SHARES.contains(indicator) ? indicator : SHARES.getFirst();
        Optional<OutcomesApi.Funnel> funnel = IfThere.ask(() -> api.funnel(share, choice.year()));
        return Templates.funnel(
                choice,
                SHARES,
                share,
                funnel.orElse(null),
                funnel.map(FunnelDrawing::of).orElse(null));
    }

    @GET
    @Path("landelijk/verloop")
    public TemplateInstance nationalCurves(@QueryParam("soort") String asked) {
        String kind = kind(asked);
        return curves(null, kind, () -> api.survival(kind));
    }

    @GET
    @Path(Places.REGION + "/verloop")
    public TemplateInstance regionalCurves(@PathParam("code") String code, @QueryParam("soort") String asked) {
        String kind = kind(asked);
        return curves(regions.of(code), kind, () -> api.survival(code, kind));
    }

    private TemplateInstance curves(Region region, String kind, Supplier<OutcomesApi.Survival> question) {
        OutcomesApi.Survival survival = IfThere.ask(question).orElse(null);
        List<Drawn> drawn = survival == null
                ? List.of()
                : survival.curves().stream()
                        .map(curve -> new Drawn(curve, CurveDrawing.of(curve)))
                        .toList();
        return Templates.curves(region, kind, KINDS, survival, drawn);
    }

    private static String kind(String asked) {
        return asked != null && KINDS.contains(asked) ? asked : KINDS.getFirst();
    }
}
