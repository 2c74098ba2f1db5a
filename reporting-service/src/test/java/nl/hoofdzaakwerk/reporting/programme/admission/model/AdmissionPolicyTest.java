package nl.hoofdzaakwerk.reporting.programme.admission.model;

import static nl.hoofdzaakwerk.events.Division.CHAMPIONS_LEAGUE;
import static nl.hoofdzaakwerk.events.Division.EREDIVISIE;
import static nl.hoofdzaakwerk.events.Division.KEUKEN_KAMPIOEN_DIVISIE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.hoofdzaakwerk.reporting.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AdmissionPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 1);
    private static final AdmissionRule TOP =
            new AdmissionRule(CHAMPIONS_LEAGUE, LocalDate.of(2021, 1, 1), true, true, true, 100, "QA 0.2");
    private static final AdmissionRule MIDDLE =
            new AdmissionRule(EREDIVISIE, LocalDate.of(2021, 1, 1), true, true, false, 25, "QA 0.2");

    @Test
    @DisplayName("F2 the Champions League asks form, plan, centre municipality and a commitment to 100")
    void shouldAdmitToTheTop() {
        assertThat(AdmissionPolicy.refuse(EREDIVISIE, CHAMPIONS_LEAGUE, TOP, file(100, true)))
                .isEmpty();
        assertThat(AdmissionPolicy.refuse(EREDIVISIE, CHAMPIONS_LEAGUE, TOP, file(99, true)))
                .containsExactly(Refusal.at("/committedTrajectories", "F2.commitment-too-low", 100));
        assertThat(AdmissionPolicy.refuse(EREDIVISIE, CHAMPIONS_LEAGUE, TOP, file(100, false)))
                .containsExactly(Refusal.of("F2.centre-municipality-missing"));
    }

    @Test
    @DisplayName("F2 the Eredivisie does without the centre municipality, with a commitment to 25")
    void shouldAdmitToTheMiddle() {
        assertThat(AdmissionPolicy.refuse(KEUKEN_KAMPIOEN_DIVISIE, EREDIVISIE, MIDDLE, file(25, false)))
                .isEmpty();
        assertThat(AdmissionPolicy.refuse(KEUKEN_KAMPIOEN_DIVISIE, EREDIVISIE, MIDDLE, file(24, false)))
                .containsExactly(Refusal.at("/committedTrajectories", "F2.commitment-too-low", 25));
    }

    @Test
    @DisplayName("F2 everything that is missing is named at once")
    void shouldNameEveryReason() {
        assertThat(AdmissionPolicy.refuse(
                        CHAMPIONS_LEAGUE, CHAMPIONS_LEAGUE, TOP, new AdmissionFile(null, null, 0, false)))
                .extracting(Refusal::key)
                .containsExactly(
                        "F2.plays-there-already",
                        "F2.intake-form-missing",
                        "F2.plan-missing",
                        "F2.centre-municipality-missing",
                        "F2.commitment-too-low");
    }

    @Test
    @DisplayName("F2 what was handed in today counts, what comes tomorrow does not")
    void shouldRefuseDaysToCome() {
        assertThat(AdmissionPolicy.refuseDates(new AdmissionFile(TODAY, TODAY, 25, false), TODAY))
                .isEmpty();
        assertThat(AdmissionPolicy.refuseDates(
                        new AdmissionFile(TODAY.plusDays(1), TODAY.plusDays(1), 25, false), TODAY))
                .containsExactly(
                        Refusal.at("/intakeFormDate", "F2.not-handed-in-yet"),
                        Refusal.at("/planOfApproachDate", "F2.not-handed-in-yet"));
    }

    private static AdmissionFile file(int committed, boolean centre) {
        return new AdmissionFile(TODAY, TODAY, committed, centre);
    }
}
