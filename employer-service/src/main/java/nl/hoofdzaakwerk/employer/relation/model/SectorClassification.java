package nl.hoofdzaakwerk.employer.relation.model;

import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.decision.Refusal;

/**
 * The sections of the SBI with the divisions that lie in each; the lists are reference data.
 *
 * @param sections all sections
 */
public record SectorClassification(List<Section> sections) {
    public SectorClassification {
        sections = List.copyOf(sections);
    }

    /**
     * A section.
     *
     * @param firstDivision two digits
     * @param lastDivision two digits, inclusive
     */
    public record Section(String letter, String firstDivision, String lastDivision) {
        boolean holds(String division) {
            return firstDivision.compareTo(division) <= 0 && lastDivision.compareTo(division) >= 0;
        }
    }

    /** Empty when the section exists and the code lies in it. */
    public Optional<Refusal> check(Sector sector) {
        var section = sections.stream()
                .filter(candidate -> candidate.letter().equals(sector.section()))
                .findAny();
        if (section.isEmpty()) {
            return Optional.of(Refusal.of("/sector/section", "D3", "unknown-sector", sector.section()));
        }
        return sector.division()
                .filter(division -> !section.get().holds(division))
                .map(_ -> Refusal.of(
                        "/sector/code",
                        "D3",
                        "code-outside-section",
                        sector.code().orElseThrow(),
                        sector.section()));
    }
}
