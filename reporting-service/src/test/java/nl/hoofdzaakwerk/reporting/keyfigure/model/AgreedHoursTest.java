package nl.hoofdzaakwerk.reporting.keyfigure.model;

import static nl.hoofdzaakwerk.reporting.keyfigure.model.KeyFigureFixtures.REGION;
import static nl.hoofdzaakwerk.reporting.keyfigure.model.KeyFigureFixtures.agreed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AgreedHoursTest {
    private static final LocalDate START = LocalDate.of(2021, 1, 1);

    @Test
    @DisplayName("F7 seven activities of half an hour contradict the three hours that were agreed, by half an hour")
    void shouldShowTheContradiction() {
        AgreedHours agreed = of("3", Collections.nCopies(7, new AgreedActivity("Casusoverleg", new BigDecimal("0.5"))));

        assertThat(agreed.hours()).isEqualTo(HoursPerWeek.of("3.0"));
        assertThat(agreed.listedHours()).contains(new BigDecimal("3.5"));
        assertThat(agreed.contradiction()).contains(new BigDecimal("0.5"));
    }

    @Test
    @DisplayName("F7 a list that adds up, and none at all, contradict nothing")
    void shouldAgree() {
        assertThat(of("0.5", List.of(new AgreedActivity("Rapportage", new BigDecimal("0.5"))))
                        .contradiction())
                .isEmpty();
        assertThat(of("3", List.of()).contradiction()).isEmpty();
        assertThat(of("3", List.of()).listedHours()).isEmpty();
    }

    @Test
    @DisplayName("F7 a region's own agreement goes before the national one, and the latest in force holds")
    void shouldFindWhatHolds() {
        AgreedHours national = agreed(Optional.empty(), "4", START);
        AgreedHours own = agreed(Optional.of(REGION), "3", START.plusYears(1));
        AgreedHours later = agreed(Optional.of(REGION), "2", START.plusYears(2));
        HoursAgreements all = new HoursAgreements(List.of(later, national, own));

        assertThat(all.on(START.minusDays(1), REGION, MemberClass.GGZ)).isEmpty();
        assertThat(all.on(START, REGION, MemberClass.GGZ)).contains(national);
        assertThat(all.on(START.plusYears(1), REGION, MemberClass.GGZ)).contains(own);
        assertThat(all.on(START.plusYears(2), REGION, MemberClass.GGZ)).contains(later);
        assertThat(all.on(START.plusYears(2), new RegionCode("AM05"), MemberClass.GGZ))
                .contains(national);
        assertThat(all.on(START.plusYears(2), REGION, MemberClass.WSP)).isEmpty();
    }

    @Test
    @DisplayName("F7 the centre municipality has hours of its own, whatever the case of its name")
    void shouldTellMunicipalities() {
        assertThat(MemberClass.of(ParticipantKind.MUNICIPALITY, "leiden", "Leiden"))
                .isEqualTo(MemberClass.CENTRE_MUNICIPALITY);
        assertThat(MemberClass.of(ParticipantKind.MUNICIPALITY, "Katwijk", "Leiden"))
                .isEqualTo(MemberClass.OTHER_MUNICIPALITY);
        assertThat(MemberClass.of(ParticipantKind.UWV, null, "Leiden")).isEqualTo(MemberClass.UWV);
        assertThat(MemberClass.of(ParticipantKind.SELF_EMPLOYED, null, "Leiden"))
                .isEqualTo(MemberClass.OTHER);
    }

    @Test
    @DisplayName("F7 hours a week lie between 0 and 40 and have one decimal")
    void shouldBound() {
        assertThat(HoursPerWeek.of("40").shortOf(HoursPerWeek.of("4"))).isEqualTo(HoursPerWeek.NONE);
        assertThat(HoursPerWeek.of("2.5").shortOf(HoursPerWeek.of("4"))).isEqualTo(HoursPerWeek.of("1.5"));
        assertThatThrownBy(() -> HoursPerWeek.of("40.1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HoursPerWeek.of("-0.1")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> HoursPerWeek.of("0.25")).isInstanceOf(ArithmeticException.class);
    }

    private static AgreedHours of(String hours, List<AgreedActivity> activities) {
        return new AgreedHours(
                UUID.randomUUID(), Optional.empty(), MemberClass.GGZ, START, HoursPerWeek.of(hours), activities);
    }
}
