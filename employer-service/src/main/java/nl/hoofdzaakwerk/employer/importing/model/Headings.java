package nl.hoofdzaakwerk.employer.importing.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which column headings mean what; the list is reference data (rule D10).
 *
 * @param known by heading without case, accents, spaces and punctuation
 */
public record Headings(Map<String, ImportField> known) {
    public Headings {
        known = Map.copyOf(known);
    }

    /** Finds the columns of a file from the cells of its first row. */
    public Columns columns(List<String> cells) {
        var places = new EnumMap<ImportField, List<Integer>>(ImportField.class);
        var others = new ArrayList<String>();
        for (int place = 0; place < cells.size(); place++) {
            var field = known.get(plain(cells.get(place)));
            if (field != null) {
                places.computeIfAbsent(field, _ -> new ArrayList<>()).add(place);
            } else if (!cells.get(place).isBlank()) {
                others.add(cells.get(place).strip());
            }
        }
        return new Columns(cells, places, others);
    }

    private static String plain(String heading) {
        return Normalizer.normalize(heading, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]", "");
    }
}
