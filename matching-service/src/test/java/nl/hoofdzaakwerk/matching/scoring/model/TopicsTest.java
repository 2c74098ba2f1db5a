package nl.hoofdzaakwerk.matching.scoring.model;

import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.DAY;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.cook;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.kitchen;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.events.DayPart;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.EducationLevel;
import nl.hoofdzaakwerk.events.LanguageLevel;
import nl.hoofdzaakwerk.events.WeekPart;
import nl.hoofdzaakwerk.events.WillingnessBand;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.events.WorkLoad;
import nl.hoofdzaakwerk.events.WorkProfile;
import nl.hoofdzaakwerk.events.WorkTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TopicsTest {

    @Test
    @DisplayName("X20 a coach sees what can still be asked of a candidate; no licence at all is an answer too")
    void shouldNameWhatACardDoesNotTell() {
        assertThat(CardTopic.notToldBy(cook().profile()))
                .containsExactly(
                        CardTopic.GROWTH,
                        CardTopic.AVAILABILITY,
                        CardTopic.STIMULI,
                        CardTopic.PACE,
                        CardTopic.SOCIAL_LOAD,
                        CardTopic.DRIVING_LICENCES,
                        CardTopic.DUTCH,
                        CardTopic.EDUCATION,
                        CardTopic.SKILLS,
                        CardTopic.JOB_COACH,
                        CardTopic.CONTRACT_LENGTH,
                        CardTopic.WAGE,
                        CardTopic.INCOME_ADVICE);
        assertThat(CardTopic.notToldBy(cook().wishing()
                        .telling(terms -> {
                            terms.everySector = false;
                            terms.growsToHours = 32;
                            terms.availability = List.of(new WeekPart(DayOfWeek.MONDAY, DayPart.MORNING));
                            terms.mostStimuli = WorkLoad.LOW;
                            terms.mostPace = WorkLoad.LOW;
                            terms.mostSocialLoad = WorkLoad.LOW;
                            terms.drivingLicences = Set.<DrivingLicence>of();
                            terms.dutch = LanguageLevel.B1;
                            terms.education = EducationLevel.VMBO;
                            terms.skills = Set.of(WorkTask.KITCHEN);
                            terms.jobCoachNeeded = false;
                            terms.leastContractMonths = 6;
                            terms.leastWageCents = 1450;
                            terms.incomeAdviceGiven = false;
                        })
                        .profile()))
                .containsExactly(CardTopic.OCCUPATIONS, CardTopic.SECTORS);
    }

    @Test
    @DisplayName("X20 it shows what can still be asked about a vacancy")
    void shouldNameWhatAVacancyDoesNotTell() {
        assertThat(VacancyTopic.notToldBy(kitchen().profile())).containsExactly(VacancyTopic.values());
        assertThat(VacancyTopic.notToldBy(kitchen()
                        .offering(WorkCondition.BUDDY)
                        .telling(terms -> {
                            terms.workProfile = new WorkProfile(WorkLoad.LOW, WorkLoad.LOW, WorkLoad.LOW, false, false);
                            terms.tasks = Set.of(WorkTask.KITCHEN);
                            terms.willingness = WillingnessBand.LOW;
                            terms.wageCents = 1450;
                            terms.startDate = DAY;
                        })
                        .profile()))
                .containsExactly(
                        VacancyTopic.TIMETABLE,
                        VacancyTopic.SECTOR,
                        VacancyTopic.JOB_COACH_ACCESS,
                        VacancyTopic.CONTRACT_LENGTH,
                        VacancyTopic.JOB_AGREEMENT);
    }

    @Test
    @DisplayName(
            "X20 age counts by days in the Netherlands: a card of half past eleven at night is a day old at midnight")
    void shouldCountDaysInTheNetherlands() {
        FreshFor day = new FreshFor(1, 2);
        Instant late = Instant.parse("2026-03-30T21:30:00Z");

        assertThat(day.isCardFresh(late, LocalDate.of(2026, 3, 31))).isTrue();
        assertThat(day.isCardFresh(late, LocalDate.of(2026, 4, 1))).isFalse();
        assertThat(day.isVacancyFresh(late, LocalDate.of(2026, 4, 1))).isTrue();
        assertThat(day.isVacancyFresh(late, LocalDate.of(2026, 4, 2))).isFalse();
    }
}
