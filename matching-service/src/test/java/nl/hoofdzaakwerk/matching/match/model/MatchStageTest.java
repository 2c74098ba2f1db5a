package nl.hoofdzaakwerk.matching.match.model;

import static nl.hoofdzaakwerk.matching.match.model.MatchStage.AGREED;
import static nl.hoofdzaakwerk.matching.match.model.MatchStage.DISCUSSED;
import static nl.hoofdzaakwerk.matching.match.model.MatchStage.ENDED;
import static nl.hoofdzaakwerk.matching.match.model.MatchStage.INTERVIEW;
import static nl.hoofdzaakwerk.matching.match.model.MatchStage.INTRODUCED;
import static nl.hoofdzaakwerk.matching.match.model.MatchStage.PARKED;
import static nl.hoofdzaakwerk.matching.match.model.MatchStage.PLACED;
import static nl.hoofdzaakwerk.matching.match.model.MatchStage.PROPOSED;
import static nl.hoofdzaakwerk.matching.match.model.MatchStage.REJECTED;
import static nl.hoofdzaakwerk.matching.match.model.MatchStage.TRIAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatchStageTest {

    @Test
    @DisplayName("E4 proposed, discussed, agreed, introduced, interview, trial, in that order")
    void shouldKnowTheWay() {
        assertThat(PROPOSED.next()).containsExactlyInAnyOrder(DISCUSSED, ENDED);
        assertThat(DISCUSSED.next()).containsExactlyInAnyOrder(AGREED, REJECTED, PARKED, ENDED);
        assertThat(PARKED.next()).containsExactlyInAnyOrder(DISCUSSED, ENDED);
        assertThat(AGREED.next()).containsExactlyInAnyOrder(INTRODUCED, ENDED);
        assertThat(INTRODUCED.next()).containsExactlyInAnyOrder(INTERVIEW, TRIAL, ENDED);
        assertThat(INTERVIEW.next()).containsExactlyInAnyOrder(TRIAL, ENDED);
        assertThat(TRIAL.next()).containsExactly(ENDED);
        assertThat(PLACED.next()).containsExactly(ENDED);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("E4 nobody brings a match to placed by hand, and what is final stays")
    void shouldLeavePlacingToTheFact(MatchStage stage) {
        assertThat(stage.next()).doesNotContain(PLACED, stage);
        assertThat(stage.isFinal()).isEqualTo(stage.next().isEmpty());
    }

    @Test
    @DisplayName("E6 a placement is a fact for every stage but rejected, and once")
    void shouldYieldToAPlacement() {
        assertThat(Stream.of(MatchStage.values()).filter(stage -> !stage.yieldsToPlacement()))
                .containsExactly(PLACED, REJECTED);
    }

    @Test
    @DisplayName("E6 from agreed to trial a match holds candidate and position; placed it holds the candidate")
    void shouldHold() {
        assertThat(Stream.of(MatchStage.values()).filter(MatchStage::holdsPosition))
                .containsExactly(AGREED, INTRODUCED, INTERVIEW, TRIAL);
        assertThat(Stream.of(MatchStage.values()).filter(MatchStage::holdsCandidate))
                .containsExactly(AGREED, INTRODUCED, INTERVIEW, TRIAL, PLACED);
    }
}
