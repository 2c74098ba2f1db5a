package nl.hoofdzaakwerk.employer.importing.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.hoofdzaakwerk.employer.relation.model.Municipality;
import nl.hoofdzaakwerk.employer.relation.model.SectorClassification;
import nl.hoofdzaakwerk.events.RegionCode;

/** Reference data for examples: Leiden and Alphen in AM19, Almelo in AM05, and two places that are called Noord. */
final class ImportSamples {
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final RegionCode OWN = new RegionCode("AM19");
    static final Headings HEADINGS = new Headings(Map.of(
            "kvknummer", ImportField.KVK_NUMBER,
            "naam", ImportField.NAME,
            "bedrijfsnaam", ImportField.NAME,
            "gemeente", ImportField.MUNICIPALITY,
            "plaats", ImportField.PLACE,
            "postcode", ImportField.POSTCODE,
            "sbi", ImportField.SBI_CODE,
            "sector", ImportField.SECTION,
            "aantalmedewerkers", ImportField.EMPLOYEES,
            "nieuw", ImportField.NEW_TO_TARGET_GROUP));
    static final Places PLACES = new Places(
            Map.of(
                    "leiden", new Municipality("Leiden", OWN),
                    "alphen aan den rijn", new Municipality("Alphen aan den Rijn", OWN),
                    "almelo", new Municipality("Almelo", new RegionCode("AM05"))),
            Map.of(
                    "leiden", Set.of("Leiden"),
                    "boskoop", Set.of("Alphen aan den Rijn"),
                    "noord", Set.of("Leiden", "Almelo")),
            Map.of("2311", "Leiden", "2771", "Alphen aan den Rijn", "7601", "Almelo"));
    static final SectorClassification SECTORS = new SectorClassification(List.of(
            new SectorClassification.Section("C", "10", "33"), new SectorClassification.Section("G", "45", "47")));

    private ImportSamples() {}
}
