package nl.hoofdzaakwerk.employer.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.hoofdzaakwerk.employer.vacancy.model.Demands;
import nl.hoofdzaakwerk.employer.vacancy.model.HoursPerWeek;
import nl.hoofdzaakwerk.employer.vacancy.model.Load;
import nl.hoofdzaakwerk.employer.vacancy.model.Offer;
import nl.hoofdzaakwerk.employer.vacancy.model.StartTime;
import nl.hoofdzaakwerk.employer.vacancy.model.TargetGroupTerms;
import nl.hoofdzaakwerk.employer.vacancy.model.Timetable;
import nl.hoofdzaakwerk.employer.vacancy.model.Wage;
import nl.hoofdzaakwerk.employer.vacancy.model.WorkProfile;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.SbiSection;
import nl.hoofdzaakwerk.events.WillingnessBand;
import nl.hoofdzaakwerk.events.WorkLoad;
import nl.hoofdzaakwerk.events.WorkTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedTermsTest {
    private static final TargetGroupTerms RESERVED =
            new TargetGroupTerms(Optional.of(true), Optional.of(DisclosureLevel.SUPPORT_NEED_ONLY), Optional.of(true));

    @Test
    @DisplayName("D5 X9 X16 matching is told sector, kinds of task, openness asked, band, wage in cents and contract")
    void everything() {
        var offer = offer(
                Optional.empty(),
                Optional.of(Set.of(WorkTask.STOCKING, WorkTask.PACKING)),
                Optional.of(new Wage(new BigDecimal("15.25"))),
                Optional.of(12),
                RESERVED);

        var terms = PublishedTerms.of(offer, SbiSection.G, Optional.of(WillingnessBand.HIGH));

        assertThat(terms.sector()).isEqualTo(SbiSection.G);
        assertThat(terms.tasks()).containsExactly(WorkTask.PACKING, WorkTask.STOCKING);
        assertThat(terms.jobCoachAccess()).isTrue();
        assertThat(terms.leastDisclosure()).isEqualTo(DisclosureLevel.SUPPORT_NEED_ONLY);
        assertThat(terms.countsForJobAgreement()).isTrue();
        assertThat(terms.willingness()).isEqualTo(WillingnessBand.HIGH);
        assertThat(terms.wageCents()).isEqualTo(1525);
        assertThat(terms.contractMonths()).isEqualTo(12);
    }

    @Test
    @DisplayName("D5 what was not asked is absent, never no")
    void nothingTold() {
        var offer = offer(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), TargetGroupTerms.NOT_ASKED);

        var terms = PublishedTerms.of(offer, SbiSection.A, Optional.empty());

        assertThat(terms.workProfile()).isNull();
        assertThat(terms.tasks()).isNull();
        assertThat(terms.jobCoachAccess()).isNull();
        assertThat(terms.leastDisclosure()).isNull();
        assertThat(terms.countsForJobAgreement()).isNull();
        assertThat(terms.willingness()).isNull();
        assertThat(terms.wageCents()).isNull();
        assertThat(terms.contractMonths()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"FIXED, false", "WITHIN_PART_OF_DAY, true", "FREE, true"})
    @DisplayName("X11 the telephone is told as calls; only a fixed start is not free")
    void workProfile(StartTime start, boolean free) {
        var profile = new WorkProfile(Load.LOW, Load.MEDIUM, Load.HIGH, true, start);
        var offer = offer(
                Optional.of(profile), Optional.empty(), Optional.empty(), Optional.empty(), TargetGroupTerms.NOT_ASKED);

        assertThat(PublishedTerms.of(offer, SbiSection.A, Optional.empty()).workProfile())
                .isEqualTo(new nl.hoofdzaakwerk.events.WorkProfile(
                        WorkLoad.LOW, WorkLoad.MEDIUM, WorkLoad.HIGH, true, free));
    }

    private static Offer offer(
            Optional<WorkProfile> profile,
            Optional<Set<WorkTask>> kinds,
            Optional<Wage> wage,
            Optional<Integer> contractMonths,
            TargetGroupTerms targetGroup) {
        return new Offer(
                "Ward assistant",
                new IscoCode("5321"),
                1,
                new HoursPerWeek(12, 24),
                Timetable.UNKNOWN,
                new Postcode4("2312"),
                Set.of(),
                Demands.NONE,
                profile,
                List.of(),
                kinds,
                wage,
                contractMonths,
                Optional.empty(),
                Optional.empty(),
                LocalDate.of(2026, 2, 2),
                Optional.empty(),
                false,
                targetGroup);
    }
}
