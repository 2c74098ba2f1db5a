package nl.hoofdzaakwerk.employer.importing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.hoofdzaakwerk.employer.decision.Refusal;

/**
 * Where a file has what (rule D10).
 *
 * @param headings the first row as it is written
 * @param places of each field, counted from zero; more than one is a mistake
 * @param ignored headings that mean nothing here
 */
public record Columns(List<String> headings, Map<ImportField, List<Integer>> places, List<String> ignored) {
    private static final String RULE = "D10";
    /** Of each group one is needed. */
    private static final List<List<ImportField>> NEEDED = List.of(
            List.of(ImportField.NAME),
            List.of(ImportField.MUNICIPALITY, ImportField.PLACE, ImportField.POSTCODE),
            List.of(ImportField.SBI_CODE, ImportField.SECTION),
            List.of(ImportField.EMPLOYEES));

    public Columns {
        headings = List.copyOf(headings);
        places = Map.copyOf(places);
        ignored = List.copyOf(ignored);
    }

    /** Why rows cannot be read by these; empty when they can. */
    public List<Refusal> refusals() {
        var reasons = new ArrayList<Refusal>();
        for (var group : NEEDED) {
            if (group.stream().noneMatch(places::containsKey)) {
                reasons.add(Refusal.of("", RULE, "heading-missing", group));
            }
        }
        new TreeMap<>(places).forEach((field, found) -> {
            if (found.size() > 1) {
                reasons.add(Refusal.of(
                        "", RULE, "heading-twice", field, headings.get(found.get(0)), headings.get(found.get(1))));
            }
        });
        return reasons;
    }

    /** How many fields were recognised. */
    public int recognised() {
        return places.size();
    }

    public int width() {
        return headings.size();
    }

    /** The cell of a field, without spaces around it; empty when there is no such column or nothing in it. */
    public Optional<String> cell(ImportField field, List<String> cells) {
        return Optional.ofNullable(places.get(field))
                .map(List::getFirst)
                .filter(place -> place < cells.size())
                .map(place -> cells.get(place).replace('\u00A0', ' ').strip())
                .filter(text -> !text.isEmpty());
    }

    /** How the file calls a field; empty when it has no such column. */
    public Optional<String> headingOf(ImportField field) {
        return Optional.ofNullable(places.get(field))
                .map(found -> headings.get(found.getFirst()).strip());
    }
}
