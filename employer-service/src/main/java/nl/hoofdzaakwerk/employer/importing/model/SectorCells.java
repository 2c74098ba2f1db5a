package nl.hoofdzaakwerk.employer.importing.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.relation.model.Sector;
import nl.hoofdzaakwerk.employer.relation.model.SectorClassification;

/** What the employer of a row does, by SBI code, section letter or both (rule D10). A code tells its section. */
final class SectorCells {
    private static final String RULE = "D10";
    private static final Pattern CODE = Pattern.compile(Sector.CODE_FORMAT);
    private static final Pattern SECTION = Pattern.compile(Sector.SECTION_FORMAT);
    private static final int DIVISION_DIGITS = 2;

    private final RowCells row;
    private final SectorClassification sectors;

    SectorCells(RowCells row, SectorClassification sectors) {
        this.row = row;
        this.sectors = sectors;
    }

    Optional<Sector> sector() {
        var code = row.cell(ImportField.SBI_CODE).map(text -> text.replaceAll("[ .]", ""));
        var letter = row.cell(ImportField.SECTION).map(text -> text.toUpperCase(Locale.ROOT));
        if (code.isEmpty() && letter.isEmpty()) {
            row.note(ImportField.SBI_CODE, Refusal.of("", RULE, "sector-missing"));
            return Optional.empty();
        }
        if (code.isPresent() && !CODE.matcher(code.get()).matches()) {
            row.note(ImportField.SBI_CODE, Refusal.of("", RULE, "sbi-code-wrong"));
            return Optional.empty();
        }
        if (letter.isPresent() && !SECTION.matcher(letter.get()).matches()) {
            row.note(ImportField.SECTION, Refusal.of("", RULE, "section-wrong"));
            return Optional.empty();
        }
        return letter.isPresent() ? checked(new Sector(letter.get(), code)) : ofCode(code.orElseThrow());
    }

    private Optional<Sector> checked(Sector sector) {
        var refusal = sectors.check(sector);
        refusal.ifPresent(reason -> row.note(ImportField.SBI_CODE, reason));
        return refusal.isPresent() ? Optional.empty() : Optional.of(sector);
    }

    private Optional<Sector> ofCode(String code) {
        var division = code.substring(0, DIVISION_DIGITS);
        var sector = sectors.sections().stream()
                .filter(section -> section.firstDivision().compareTo(division) <= 0
                        && section.lastDivision().compareTo(division) >= 0)
                .findAny()
                .map(section -> new Sector(section.letter(), Optional.of(code)));
        if (sector.isEmpty()) {
            row.note(ImportField.SBI_CODE, Refusal.of("", RULE, "sbi-code-unknown"));
        }
        return sector;
    }
}
