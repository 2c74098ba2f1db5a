package nl.hoofdzaakwerk.matching.monitoring;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Figures as Dutch spreadsheets open them: UTF-8 with a byte order mark, semicolons; a row per figure. What is too
 * small to show is empty. Codes and numbers only, so no cell can be taken for a formula.
 */
final class MonitoringCsv {
    private static final String MARK = "\uFEFF";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final CsvWriter csv;

    private MonitoringCsv() {
        out.writeBytes(MARK.getBytes(StandardCharsets.UTF_8));
        csv = CsvWriter.builder().fieldSeparator(';').build(out, StandardCharsets.UTF_8);
    }

    static byte[] of(MonitoringView view) {
        MonitoringCsv written = new MonitoringCsv();
        try (written.csv) {
            written.write(view);
        } catch (IOException e) {
            throw new UncheckedIOException("figures could not be written in memory", e);
        }
        return written.out.toByteArray();
    }

    private void write(MonitoringView view) {
        csv.writeRecord("figure", "detail", "party", "number");
        csv.writeRecord("region", view.region().value(), "", "");
        csv.writeRecord("organisation", Objects.toString(view.organisation(), ""), "", "");
        csv.writeRecord("period", view.fromDate() + "/" + view.untilDate(), "", "");
        row("candidates", "inPool", view.candidates().inPool());
        row("candidates", "free", view.candidates().free());
        row("candidates", "taken", view.candidates().taken());
        row("candidates", "withWishes", view.candidates().withWishes());
        row("candidates", "newInPeriod", view.candidates().newInPeriod());
        row("work", "employers", view.work().employers());
        row("work", "vacancies", view.work().vacancies());
        row("work", "positions", view.work().positions());
        row("matches", "proposed", view.matches());
        view.stages().forEach(stage -> {
            row("stage now", stage.stage().name(), stage.now());
            row("stage reached", stage.stage().name(), stage.reached());
        });
        row("days to work", "placements", view.timeToWork().placements());
        row("days to work", "lowerQuartile", view.timeToWork().lowerQuartileDays());
        row("days to work", "median", view.timeToWork().medianDays());
        row("days to work", "upperQuartile", view.timeToWork().upperQuartileDays());
        view.failures()
                .forEach(failure -> csv.writeRecord(
                        "failure " + failure.stage(),
                        Objects.toString(failure.reasonCode(), ""),
                        failure.party().name(),
                        number(failure.count())));
    }

    private void row(String figure, String detail, Number number) {
        csv.writeRecord(figure, detail, "", number(number));
    }

    private static String number(Number number) {
        return Objects.toString(number, "");
    }
}
