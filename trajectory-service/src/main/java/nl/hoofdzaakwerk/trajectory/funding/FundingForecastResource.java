package nl.hoofdzaakwerk.trajectory.funding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.trajectory.funding.model.Forecast;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What IPS will cost municipalities (B5). */
@Path("/funding-forecasts")
@Tag(name = "Funding")
public class FundingForecastResource {
    private final FundingForecasts forecasts;
    private final Language language;
    private final Clock clock;

    FundingForecastResource(FundingForecasts forecasts, Language language, Clock clock) {
        this.forecasts = forecasts;
        this.language = language;
        this.clock = clock;
    }

    /** @param method how it is counted, in words */
    public record ForecastView(LocalDate asOfDate, String method, List<ForecastRow> rows) {}

    /**
     * A municipality's year; euros, exact to the cent.
     *
     * @param trajectories how many running trajectories cost money or are reserved for in the year
     * @param committed granted, as far as the municipality pays
     * @param reserved to set aside for when money ends
     * @param toCome new IPS trajectories to expect in the year, as many as in the past year
     * @param expected to set aside for those
     */
    public record ForecastRow(
            String municipality,
            int year,
            int trajectories,
            BigDecimal committed,
            BigDecimal reserved,
            int toCome,
            BigDecimal expected,
            BigDecimal total) {}

    /** A client manager gets the own municipality's clients; a regional director sums of the region, and no person. */
    @GET
    @Transactional
    @RolesAllowed({"client-manager@MUNICIPALITY", "regional-director@REGION"})
    @Operation(operationId = "getFundingForecast", summary = "Cost of IPS per municipality and year")
    public ForecastView getFundingForecast() {
        List<ForecastRow> rows = forecasts.forecast().sums().entrySet().stream()
                .flatMap(of ->
                        of.getValue().entrySet().stream().map(year -> row(of.getKey(), year.getKey(), year.getValue())))
                .toList();
        return new ForecastView(LocalDate.now(clock), language.say("B5.method"), rows);
    }

    private static ForecastRow row(String municipality, int year, Forecast.Sums sums) {
        return new ForecastRow(
                municipality,
                year,
                sums.trajectories(),
                sums.committed().amount(),
                sums.reserved().amount(),
                sums.toCome(),
                sums.expected().amount(),
                sums.total().amount());
    }
}
