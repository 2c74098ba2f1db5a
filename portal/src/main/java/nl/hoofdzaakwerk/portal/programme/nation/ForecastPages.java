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
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.programme.IfThere;
import nl.hoofdzaakwerk.portal.programme.Places;
import nl.hoofdzaakwerk.portal.programme.Region;
import nl.hoofdzaakwerk.portal.programme.Regions;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** How many will start this year, and how many coaches that takes, nationally and in a region (X26). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ForecastPages {
    private static final String NATION = "NL";

    private final OutcomesApi api;
    private final Regions regions;
    private final Texts texts;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance forecast(
                Region region,
                OutcomesApi.Forecasts forecasts,
                Listing<OutcomesApi.AreaOutlook> list,
                Map<String, String> names);
    }

    ForecastPages(@RestClient OutcomesApi api, Regions regions, Texts texts) {
        this.api = api;
        this.regions = regions;
        this.texts = texts;
    }

    @GET
    @Path("landelijk/verwachting")
    public Response nation(@BeanParam ListAsk ask) {
        return forecast(ask, null, api::forecasts);
    }

    @GET
    @Path(Places.REGION + "/verwachting")
    public Response region(@BeanParam ListAsk ask, @PathParam("code") String code) {
        return forecast(ask, regions.of(code), () -> api.forecasts(code));
    }

    private Response forecast(ListAsk ask, Region region, Supplier<OutcomesApi.Forecasts> question) {
        Map<String, String> names = new HashMap<>(regions.names());
        names.put(NATION, texts.of(NationMessages.class).country());
        return IfThere.ask(question)
                .map(forecasts -> listed(ask, forecasts, names)
                        .answer(list -> Templates.forecast(region, forecasts, list, names)))
                .orElseGet(() -> Answers.shown(Templates.forecast(region, null, null, names)));
    }

    private Listing<OutcomesApi.AreaOutlook> listed(
            ListAsk ask, OutcomesApi.Forecasts forecasts, Map<String, String> names) {
        NationMessages text = texts.of(NationMessages.class);
        int percent = forecasts.intervalPercent();
        return Listing.of(ask, forecasts.areas())
                .text("gebied", text.area(), area -> names.get(area.area()))
                .number("doel", text.target(), area -> area.outlook().target())
                .number("gestart", text.started(), area -> area.outlook().started())
                .number("verwacht", text.expected(forecasts.year()), told(OutcomesApi.Forecast::expected))
                .number("laagst", text.lower(percent), told(OutcomesApi.Forecast::lower))
                .number("hoogst", text.upper(percent), told(OutcomesApi.Forecast::upper))
                .number("tempo", text.pace(), area -> area.outlook().pace())
                .number("nodig", text.paceNeeded(), area -> area.outlook().paceNeeded())
                .number("coaches", text.fte(), needed(OutcomesApi.Capacity::fte))
                .number("coachesnodig", text.fteNeeded(), needed(OutcomesApi.Capacity::fteNeeded));
    }

    private static Function<OutcomesApi.AreaOutlook, Long> told(Function<OutcomesApi.Forecast, Long> part) {
        return area -> {
            OutcomesApi.Forecast forecast = area.outlook().forecast();
            return forecast == null ? null : part.apply(forecast);
        };
    }

    private static Function<OutcomesApi.AreaOutlook, Double> needed(Function<OutcomesApi.Capacity, Double> part) {
        return area -> {
            OutcomesApi.Capacity capacity = area.outlook().capacity();
            return capacity == null ? null : part.apply(capacity);
        };
    }
}
