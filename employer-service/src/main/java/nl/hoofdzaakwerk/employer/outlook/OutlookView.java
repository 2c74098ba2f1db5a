package nl.hoofdzaakwerk.employer.outlook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.SortedMap;
import nl.hoofdzaakwerk.employer.outlook.model.Classification;
import nl.hoofdzaakwerk.employer.outlook.model.Forecast;
import nl.hoofdzaakwerk.employer.outlook.model.Quarter;
import nl.hoofdzaakwerk.employer.outlook.model.Side;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Supply and demand of a region per occupation group or sector (rule D11).
 *
 * @param from first quarter looked back to
 * @param now the running quarter, the first one that is looked ahead to
 */
@Schema(name = "Outlook")
record OutlookView(
        String region,
        Classification by,
        String from,
        String now,
        String until,
        List<Method> methods,
        List<Item> items) {
    /** How expectations are made, in Dutch and English. */
    @Schema(name = "OutlookMethod")
    record Method(Forecast.Method code, String nl, String en) {
        static Method of(Forecast.Method code) {
            return new Method(code, say(code, Locale.of("nl")), say(code, Locale.of("en")));
        }

        private static String say(Forecast.Method code, Locale locale) {
            var bundle = ResourceBundle.getBundle(
                    "outlook",
                    locale,
                    Thread.currentThread().getContextClassLoader(),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            return new MessageFormat(bundle.getString(code.name()), locale)
                    .format(new Object[] {TrendForecaster.LEAST_QUARTERS});
        }
    }

    /**
     * An occupation group or a sector.
     *
     * @param code ISCO-08 group of two digits, or SBI section
     * @param title in Dutch
     */
    @Schema(name = "OutlookItem")
    record Item(String code, String title, List<Series> series) {}

    /**
     * Figures of one side from one source.
     *
     * @param source {@code vacancies} for the positions of the region's own vacancies by the quarter they opened in,
     *     {@code wishes} for candidates by what they wish for, else who published the imported figures
     * @param past known quarters; one that is missing is not known
     */
    @Schema(name = "OutlookSeries")
    record Series(Side side, String source, List<Known> past, Forecast.Method method, List<Expected> ahead) {
        static Series of(Side side, String source, SortedMap<Quarter, Integer> known, Forecast forecast) {
            return new Series(
                    side,
                    source,
                    known.entrySet().stream()
                            .map(entry -> new Known(entry.getKey().toString(), entry.getValue()))
                            .toList(),
                    forecast.method(),
                    forecast.points().stream().map(Expected::of).toList());
        }
    }

    /** A quarter that was. */
    @Schema(name = "OutlookKnownQuarter")
    record Known(String quarter, int number) {}

    /**
     * A quarter to come.
     *
     * @param low of the interval in which four of five figures will lie; absent where the method gives none
     * @param high see low
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OutlookExpectedQuarter")
    record Expected(String quarter, int expected, Integer low, Integer high) {
        static Expected of(Forecast.Point point) {
            Optional<Forecast.Interval> interval = point.interval();
            return new Expected(
                    point.quarter().toString(),
                    point.expected(),
                    interval.map(Forecast.Interval::low).orElse(null),
                    interval.map(Forecast.Interval::high).orElse(null));
        }
    }
}
