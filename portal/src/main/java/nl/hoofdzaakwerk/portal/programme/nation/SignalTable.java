package nl.hoofdzaakwerk.portal.programme.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.portal.programme.Bilingual;

/** One signal with all it was told of in a year: a row for each area and period, the latest first. */
record SignalTable(String signal, Bilingual name, Bilingual definition, List<Row> rows) {

    /** @param area name of a region; empty for the nation */
    record Row(String area, String period, OutcomesApi.Reading reading) {}

    static List<SignalTable> of(OutcomesApi.Fidelity fidelity, Map<String, String> names) {
        return fidelity.signals().stream()
                .map(meaning -> new SignalTable(
                        meaning.signal(),
                        meaning.name(),
                        meaning.definition(),
                        rows(fidelity, meaning.signal(), names)))
                .toList();
    }

    private static List<Row> rows(OutcomesApi.Fidelity fidelity, String signal, Map<String, String> names) {
        List<Row> rows = new ArrayList<>();
        for (OutcomesApi.Period period : fidelity.periods().reversed()) {
            for (OutcomesApi.AreaReadings area : period.areas()) {
                area.readings().stream()
                        .filter(reading -> reading.signal().equals(signal))
                        .map(reading -> new Row(names.getOrDefault(area.area(), ""), period.label(), reading))
                        .forEach(rows::add);
            }
        }
        return rows;
    }
}
