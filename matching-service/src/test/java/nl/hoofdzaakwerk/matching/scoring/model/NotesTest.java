package nl.hoofdzaakwerk.matching.scoring.model;

import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.DAY;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.cook;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.kitchen;
import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.scorer;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.matching.scoring.model.Fixtures.Candidate;
import nl.hoofdzaakwerk.matching.scoring.model.Fixtures.Kitchen;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NotesTest {

    private static Judgement judge(Candidate candidate, Kitchen kitchen) {
        return scorer().judge(candidate.profile(), kitchen.profile());
    }

    private static List<String> notes(Candidate candidate, Kitchen kitchen) {
        return judge(candidate, kitchen).notes().stream().map(Reason::key).toList();
    }

    private static Candidate discussed() {
        return cook().telling(terms -> terms.incomeAdviceGiven = true);
    }

    private static Instant lateOn(LocalDate day) {
        return day.atTime(LocalTime.of(23, 30))
                .atZone(ZoneId.of("Europe/Amsterdam"))
                .toInstant();
    }

    @Test
    @DisplayName("X20 a card of 90 days is fresh, one of 91 is not; it costs no points")
    void shouldTellOfAnOldCard() {
        Judgement fresh = judge(discussed().toldAt(lateOn(DAY.minusDays(90))), kitchen());
        Judgement old = judge(discussed().toldAt(lateOn(DAY.minusDays(91))), kitchen());

        assertThat(fresh.isFresh()).isTrue();
        assertThat(old.isFresh()).isFalse();
        assertThat(old.notes()).contains(new Reason("X20.old-card", List.of(91)));
        assertThat(old.score()).isEqualTo(fresh.score());
    }

    @Test
    @DisplayName("X20 a vacancy of 60 days is fresh, one of 61 is not")
    void shouldTellOfAnOldVacancy() {
        assertThat(judge(discussed(), kitchen().toldAt(lateOn(DAY.minusDays(60))))
                        .isFresh())
                .isTrue();
        assertThat(notes(discussed(), kitchen().toldAt(lateOn(DAY.minusDays(61)))))
                .contains("X20.old-vacancy");
    }

    @Test
    @DisplayName("E3 the effect on income and the job agreement are told and never counted")
    void shouldInformWithoutScoring() {
        Kitchen counting = kitchen().telling(terms -> terms.countsForJobAgreement = true);
        Candidate undiscussed = cook().telling(terms -> terms.incomeAdviceGiven = false);

        assertThat(notes(discussed(), counting)).containsExactly("E3.note.income-discussed", "E3.note.job-agreement");
        assertThat(notes(undiscussed, kitchen())).containsExactly("E3.note.income-to-discuss");
        assertThat(notes(cook(), kitchen())).containsExactly("E3.note.income-unknown");
        assertThat(judge(discussed(), counting).points())
                .isEqualTo(judge(cook(), kitchen()).points());
    }

    @Test
    @DisplayName("E3 a job coach beside a candidate who shares nothing is told, not decided")
    void shouldTellOfAnUndisclosedJobCoach() {
        Candidate silent = discussed().sharing(DisclosureLevel.NONE).telling(terms -> terms.jobCoachNeeded = true);

        assertThat(notes(silent, kitchen())).contains("E3.note.coach-undisclosed");
        assertThat(judge(silent, kitchen()).isOpen()).isTrue();
    }

    @Test
    @DisplayName("X20 a licence nobody asked about, a certificate of conduct and a later start are told")
    void shouldTellWhatToAsk() {
        Kitchen asking = kitchen().telling(terms -> {
            terms.drivingLicences = Set.of(DrivingLicence.B);
            terms.certificateOfConduct = true;
            terms.startDate = DAY.plusDays(6);
        });

        assertThat(notes(discussed().availableFrom(DAY.plusDays(7)), asking))
                .containsExactly(
                        "E3.note.income-discussed",
                        "E3.note.licence-unknown",
                        "E3.note.conduct",
                        "E3.note.available-later");
        assertThat(notes(discussed().availableFrom(DAY.plusDays(6)), asking)).doesNotContain("E3.note.available-later");
    }
}
