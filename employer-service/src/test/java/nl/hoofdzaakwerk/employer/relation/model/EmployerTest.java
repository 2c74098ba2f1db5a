package nl.hoofdzaakwerk.employer.relation.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.RegionCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmployerTest {
    private static final RegionCode HOLLAND_RIJNLAND = new RegionCode("AM19");
    private static final Municipality LEIDEN = new Municipality("Leiden", HOLLAND_RIJNLAND);
    private static final Sector BAKERY = new Sector("C", Optional.of("1071"));
    private static final SectorClassification CLASSIFICATION = new SectorClassification(List.of(
            new SectorClassification.Section("C", "10", "33"), new SectorClassification.Section("G", "45", "47")));

    @Test
    @DisplayName("D3 an employer belongs to the region of its municipality")
    void belongsToRegionOfMunicipality() {
        assertThat(employer().region()).isEqualTo(HOLLAND_RIJNLAND);
    }

    @Test
    @DisplayName("D3 an employer can move within its region")
    void movesWithinRegion() {
        var employer = employer();
        var katwijk = profile(new Municipality("Katwijk", HOLLAND_RIJNLAND));

        assertThat(employer.change(katwijk)).isEmpty();
        assertThat(employer.profile()).isEqualTo(katwijk);
    }

    @Test
    @DisplayName("D3 an employer does not move to another region")
    void staysInRegion() {
        var employer = employer();
        var twente = new RegionCode("AM05");

        var refusal = employer.change(profile(new Municipality("Almelo", twente)));

        assertThat(refusal)
                .contains(Refusal.of("/municipality", "D3", "another-region", "Almelo", twente, HOLLAND_RIJNLAND));
        assertThat(employer.profile()).isEqualTo(profile(LEIDEN));
    }

    @ParameterizedTest
    @DisplayName("D3 a KvK number has eight digits, not all zero")
    @NullSource
    @ValueSource(strings = {"", "1234567", "123456789", "1234567a", "00000000", "12 34 56"})
    void refusesBadKvkNumber(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new KvkNumber(text));
    }

    @Test
    @DisplayName("D3 a sector code lies in its section")
    void checksSectorCode() {
        assertThat(CLASSIFICATION.check(BAKERY)).isEmpty();
        assertThat(CLASSIFICATION.check(new Sector("C", Optional.empty()))).isEmpty();
        assertThat(CLASSIFICATION.check(new Sector("G", Optional.of("1071"))))
                .contains(Refusal.of("/sector/code", "D3", "code-outside-section", "1071", "G"));
        assertThat(CLASSIFICATION.check(new Sector("A", Optional.empty())))
                .contains(Refusal.of("/sector/section", "D3", "unknown-sector", "A"));
    }

    @ParameterizedTest
    @DisplayName("D3 D7 the size class follows from the number of employees; the banenafspraak begins at 25")
    @CsvSource({
        "0, UNDER_10",
        "9, UNDER_10",
        "10, FROM_10",
        "24, FROM_10",
        "25, FROM_25",
        "49, FROM_25",
        "50, FROM_50",
        "99, FROM_50",
        "100, FROM_100",
        "249, FROM_100",
        "250, FROM_250",
        "1000000, FROM_250"
    })
    void classifiesSize(int employees, SizeClass size) {
        assertThat(SizeClass.of(employees)).isEqualTo(size);
    }

    @Test
    @DisplayName("D3 an employer keeps its postcode when it has one")
    void keepsPostcode() {
        var profile = new EmployerProfile(
                "Bakkerij De Korenaar",
                Optional.empty(),
                LEIDEN,
                BAKERY,
                25,
                true,
                FoundThrough.SESSION,
                Optional.of(new Postcode4("2312")));

        assertThat(new Employer(
                                new UUID(0, 1),
                                new OrganisationAlias("wsp-holland-rijnland"),
                                LocalDate.of(2026, 1, 5),
                                profile)
                        .profile())
                .isEqualTo(profile);
    }

    private static Employer employer() {
        return new Employer(
                new UUID(0, 1),
                new OrganisationAlias("wsp-holland-rijnland"),
                LocalDate.of(2026, 1, 5),
                profile(LEIDEN));
    }

    private static EmployerProfile profile(Municipality municipality) {
        return new EmployerProfile(
                "Bakkerij De Korenaar",
                Optional.of(new KvkNumber("12345678")),
                municipality,
                BAKERY,
                25,
                true,
                FoundThrough.COACH_NETWORK);
    }
}
