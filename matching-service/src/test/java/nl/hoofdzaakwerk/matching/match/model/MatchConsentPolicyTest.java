package nl.hoofdzaakwerk.matching.match.model;

import static nl.hoofdzaakwerk.matching.match.model.MatchConsentPolicy.Outcome.ENDS;
import static nl.hoofdzaakwerk.matching.match.model.MatchConsentPolicy.Outcome.GOES_ON;
import static nl.hoofdzaakwerk.matching.match.model.MatchConsentPolicy.Outcome.TOLD_OTHERWISE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.matching.match.model.MatchConsentPolicy.Outcome;
import nl.hoofdzaakwerk.matching.scoring.model.Answer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MatchConsentPolicyTest {

    private static final Optional<Answer> YES = Optional.of(new Answer(true, DisclosureLevel.SUPPORT_NEED_ONLY));
    private static final Optional<Answer> NO = Optional.of(new Answer(false, null));
    private static final Optional<Answer> SILENCE = Optional.empty();

    @ParameterizedTest
    @EnumSource(
            value = MatchStage.class,
            names = {"INTRODUCED", "INTERVIEW", "TRIAL"})
    @DisplayName("E5 an introduction ends when the yes is taken back, and follows what a new yes allows")
    void shouldEndAnIntroduction(MatchStage stage) {
        assertThat(MatchConsentPolicy.after(stage, SILENCE)).isEqualTo(ENDS);
        assertThat(MatchConsentPolicy.after(stage, NO)).isEqualTo(ENDS);
        assertThat(MatchConsentPolicy.after(stage, YES)).isEqualTo(TOLD_OTHERWISE);
    }

    @ParameterizedTest
    @EnumSource(
            value = MatchStage.class,
            names = {"PROPOSED", "DISCUSSED", "PARKED", "AGREED"})
    @DisplayName("X16 what is not introduced yet ends with a no, and waits for a yes")
    void shouldWaitForAYes(MatchStage stage) {
        assertThat(MatchConsentPolicy.after(stage, SILENCE)).isEqualTo(GOES_ON);
        assertThat(MatchConsentPolicy.after(stage, YES)).isEqualTo(GOES_ON);
        assertThat(MatchConsentPolicy.after(stage, NO)).isEqualTo(ENDS);
    }

    @ParameterizedTest
    @CsvSource({"REJECTED, GOES_ON", "ENDED, GOES_ON", "PLACED, TOLD_NOTHING"})
    @DisplayName("E5 work goes on without a yes, with nothing told any more; what is over stays over")
    void shouldKeepFacts(MatchStage stage, Outcome outcome) {
        assertThat(MatchConsentPolicy.after(stage, SILENCE)).isEqualTo(outcome);
        assertThat(MatchConsentPolicy.after(stage, NO)).isEqualTo(outcome);
    }
}
