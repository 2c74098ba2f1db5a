package nl.hoofdzaakwerk.reporting.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;
import nl.hoofdzaakwerk.reporting.disclosure.model.ProtectedTable;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.release.model.Cell;

/**
 * What a part of a release is made from.
 *
 * @param asOf day of the counts: nothing that happened later is told
 * @param rules by which small numbers are protected (rule F10)
 * @param years in which trajectories started, in order
 * @param tables what is published of each year
 */
public record ReleaseContext(
        LocalDate asOf,
        DisclosureRules rules,
        List<ProgrammeYear> years,
        Map<ProgrammeYear, ProtectedTable<Cell>> tables) {
    public ReleaseContext {
        years = List.copyOf(years);
        tables = Map.copyOf(tables);
    }

    /** What is published of those who started in the year. */
    public ProtectedTable<Cell> table(ProgrammeYear year) {
        return tables.get(year);
    }
}
