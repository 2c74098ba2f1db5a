package nl.hoofdzaakwerk.reporting.fidelity.model;

import java.util.List;
import nl.hoofdzaakwerk.reporting.disclosure.model.ProtectedTable;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount.Shown;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;
import nl.hoofdzaakwerk.reporting.release.model.Area;
import nl.hoofdzaakwerk.reporting.release.model.Cell;

/** Whether an employer was met in time (rule X27), made of published counts of a start cohort only. */
public final class EarlyContact {
    private EarlyContact() {}

    /** @param table what is published of those who started in the year */
    public static List<AreaReadings> of(ProtectedTable<Cell> table, List<Area> areas, Bounds bounds) {
        return areas.stream()
                .map(area -> new AreaReadings(area.id(), List.of(reading(table, area, bounds))))
                .filter(area -> area.readings().getFirst().state() != SignalState.TOO_LITTLE)
                .toList();
    }

    private static Reading reading(ProtectedTable<Cell> table, Area area, Bounds bounds) {
        PublishedCount due = table.cells().get(Cell.total(Measure.EMPLOYER_DUE, area));
        PublishedCount met = table.cells().get(Cell.total(Measure.EMPLOYER_MET_SOON, area));
        if (due == null || due instanceof Shown(long none) && none == 0) {
            return bounds.tooLittle(Signal.EARLY_EMPLOYER_CONTACT);
        }
        return due instanceof Shown(long whole) && met instanceof Shown(long part)
                ? bounds.read(Signal.EARLY_EMPLOYER_CONTACT, Shares.fives(part, whole))
                : bounds.withheld(Signal.EARLY_EMPLOYER_CONTACT);
    }
}
