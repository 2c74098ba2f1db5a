package nl.hoofdzaakwerk.employer.importing.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.employer.relation.model.SectorClassification;
import nl.hoofdzaakwerk.events.RegionCode;

/** Reads rows of a relation file one by one, and names everything that is wrong with each (rule D10). */
public final class RowReader {
    private final Columns columns;
    private final Places places;
    private final SectorClassification sectors;
    private final Set<RegionCode> regions;
    private final LocalDate today;

    /** @param regions where the organisation works; employers elsewhere are not its to register */
    public RowReader(
            Columns columns, Places places, SectorClassification sectors, Set<RegionCode> regions, LocalDate today) {
        this.columns = columns;
        this.places = places;
        this.sectors = sectors;
        this.regions = Set.copyOf(regions);
        this.today = today;
    }

    /** @param number as a spreadsheet counts: the headings are row 1 */
    public ReadRow read(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return new ReadRow.Blank();
        }
        var row = new RowCells(number, cells, columns);
        row.requireWidth();
        var name = row.name();
        var kvkNumber = row.kvkNumber();
        var where = new PlaceCells(row, places, regions);
        var municipality = where.municipality();
        var sector = new SectorCells(row, sectors).sector();
        var employees = row.employees();
        var isNew = row.newToTargetGroup();
        var registeredOn = row.registeredOn(today);
        if (!row.findings().isEmpty()) {
            return new ReadRow.Faulty(row.findings());
        }
        return new ReadRow.Possible(new EmployerRow(
                number,
                name.orElseThrow(),
                kvkNumber,
                municipality.orElseThrow(),
                where.postcode(),
                sector.orElseThrow(),
                employees.orElseThrow(),
                isNew,
                registeredOn));
    }
}
