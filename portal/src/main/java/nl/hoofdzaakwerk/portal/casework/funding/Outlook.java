package nl.hoofdzaakwerk.portal.casework.funding;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What money did and will do: figures of what was asked, and what is to come. */
final class Outlook {
    private Outlook() {}

    /** Cost of IPS per municipality and year, and how that was reckoned. */
    record Forecast(LocalDate asOfDate, String method, List<ForecastRow> rows) {}

    record ForecastRow(
            String municipality,
            int year,
            int trajectories,
            int toCome,
            BigDecimal committed,
            BigDecimal reserved,
            BigDecimal expected,
            BigDecimal total) {}

    record Figures(List<Figure> rows) {}

    record Figure(
            String region,
            String scheme,
            int year,
            long granted,
            long waiting,
            long refused,
            long withdrawn,
            BigDecimal amount) {}
}
