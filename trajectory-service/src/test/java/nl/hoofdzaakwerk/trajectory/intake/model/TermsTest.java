package nl.hoofdzaakwerk.trajectory.intake.model;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.events.DayPart;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.EducationLevel;
import nl.hoofdzaakwerk.events.HardLimit;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.LanguageLevel;
import nl.hoofdzaakwerk.events.SbiSection;
import nl.hoofdzaakwerk.events.WeekPart;
import nl.hoofdzaakwerk.events.WorkLoad;
import nl.hoofdzaakwerk.events.WorkTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {
    /** With every property said. */
    static Terms all() {
        return new Terms(
                false,
                Set.of(SbiSection.G, SbiSection.A),
                32,
                new Availability(List.of(
                        new WeekPart(SUNDAY, DayPart.MORNING),
                        new WeekPart(MONDAY, DayPart.AFTERNOON),
                        new WeekPart(MONDAY, DayPart.MORNING))),
                Set.of(HardLimit.NO_TELEPHONE, HardLimit.NO_NIGHTS),
                List.of(new IscoCode("5223")),
                WorkLoad.LOW,
                WorkLoad.MEDIUM,
                WorkLoad.HIGH,
                Set.of(DrivingLicence.B),
                LanguageLevel.B1,
                EducationLevel.MBO_2,
                Set.of(WorkTask.PACKING, WorkTask.SORTING),
                true,
                6,
                new BigDecimal("15.5"),
                true);
    }

    @Test
    @DisplayName("E3 what was not asked is not known, and no sector is a yes")
    void nothingSaid() {
        Terms nothing = Terms.NOTHING_SAID;

        assertThat(nothing.everySector()).isFalse();
        assertThat(nothing.sectors()).isEmpty();
        assertThat(nothing.drivingLicences()).isNull();
        assertThat(nothing.leastWageCents()).isNull();
        assertThat(nothing.jobCoachNeeded()).isNull();
    }

    @Test
    @DisplayName("E3 parts of the week are told once each, in the order of the week, nights first")
    void availability() {
        Availability availability = new Availability(List.of(
                new WeekPart(SUNDAY, DayPart.MORNING),
                new WeekPart(MONDAY, DayPart.EVENING),
                new WeekPart(MONDAY, DayPart.NIGHT),
                new WeekPart(SUNDAY, DayPart.MORNING)));

        assertThat(availability.parts())
                .containsExactly(
                        new WeekPart(MONDAY, DayPart.NIGHT),
                        new WeekPart(MONDAY, DayPart.EVENING),
                        new WeekPart(SUNDAY, DayPart.MORNING));
        assertThat(Availability.stored(availability.texts().toList())).isEqualTo(availability);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.01", "15.50", "500"})
    @DisplayName("E3 the least wage is exact to the cent")
    void wage(String euros) {
        assertThat(withWage(euros).leastWageCents())
                .isEqualTo(
                        new BigDecimal(euros).multiply(BigDecimal.valueOf(100)).intValueExact());
    }

    @Test
    @DisplayName("E3 a wage of nothing, above 500 euros or of parts of a cent is no wish")
    void impossibleWage() {
        assertThatIllegalArgumentException().isThrownBy(() -> withWage("0.00"));
        assertThatIllegalArgumentException().isThrownBy(() -> withWage("500.01"));
        assertThatThrownBy(() -> withWage("12.345")).isInstanceOf(ArithmeticException.class);
    }

    @Test
    @DisplayName("E3 hours to grow to and the length of a contract have bounds, and so has the list of unwanted work")
    void limits() {
        assertThat(with(1, 1, 20).unwantedOccupations()).hasSize(20);
        assertThat(with(60, 120, 0).growsToHours()).isEqualTo(60);
        assertThatIllegalArgumentException().isThrownBy(() -> with(0, null, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> with(61, null, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> with(null, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> with(null, 121, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> with(null, null, 21));
    }

    private static Terms withWage(String euros) {
        return terms(null, List.of(), null, new BigDecimal(euros));
    }

    private static Terms with(Integer growsToHours, Integer months, int unwanted) {
        List<IscoCode> occupations = IntStream.range(0, unwanted)
                .mapToObj(i -> new IscoCode(String.valueOf(1000 + i)))
                .toList();
        return terms(growsToHours, occupations, months, null);
    }

    private static Terms terms(Integer growsToHours, List<IscoCode> unwanted, Integer months, BigDecimal wage) {
        return new Terms(
                true,
                Collections.emptySet(),
                growsToHours,
                Availability.UNKNOWN,
                Set.of(),
                unwanted,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                null,
                months,
                wage,
                null);
    }
}
