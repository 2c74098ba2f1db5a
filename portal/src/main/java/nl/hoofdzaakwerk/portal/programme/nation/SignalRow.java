package nl.hoofdzaakwerk.portal.programme.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.portal.programme.Bilingual;

/** What a signal told of an area in a period. */
record SignalRow(Bilingual name, String area, String period, OutcomesApi.Reading reading) {

    /**
     * Signal by signal, the latest period first.
     *
     * @param signal the only one; null for all
     * @param names of regions
     * @param country name of what is no region
     */
    static List<SignalRow> of(OutcomesApi.Fidelity fidelity, String signal, Map<String, String> names, String country) {
        List<SignalRow> rows = new ArrayList<>();
        fidelity.signals().stream()
                .filter(meaning -> signal == null || signal.equals(meaning.signal()))
                .forEach(meaning -> rows.addAll(of(fidelity, meaning, names, country)));
        return rows;
    }

    private static List<SignalRow> of(
            OutcomesApi.Fidelity fidelity, OutcomesApi.Meaning meaning, Map<String, String> names, String country) {
        List<SignalRow> rows = new ArrayList<>();
        for (OutcomesApi.Period period : fidelity.periods().reversed()) {
            for (OutcomesApi.AreaReadings area : period.areas()) {
                String name = names.getOrDefault(area.area(), country);
                area.readings().stream()
                        .filter(reading -> reading.signal().equals(meaning.signal()))
                        .map(reading -> new SignalRow(meaning.name(), name, period.label(), reading))
                        .forEach(rows::add);
            }
        }
        return rows;
    }
}
