package nl.hoofdzaakwerk.matching.reverse.model;

import static nl.hoofdzaakwerk.matching.reverse.model.RequestReason.ASKED_BY_COACH;
import static nl.hoofdzaakwerk.matching.reverse.model.RequestReason.NEVER_PROPOSED;
import static nl.hoofdzaakwerk.matching.reverse.model.RequestReason.NO_OPEN_PAIR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FitPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 30);
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);
    private static final FitPolicy POLICY = new FitPolicy(new JobRequestRule(14, 3, 28, 28));

    private static Situation situation(boolean openPair, int meetings) {
        return new Situation(false, true, openPair, LONG_AGO, meetings, Optional.empty());
    }

    private static Situation withoutPairSince(LocalDate wishes) {
        return new Situation(false, true, false, wishes, 0, Optional.empty());
    }

    private static Situation withdrawn(LocalDate day) {
        return new Situation(false, true, false, LONG_AGO, 0, Optional.of(day));
    }

    private static Situation taken(boolean taken, boolean shareable) {
        return new Situation(taken, shareable, false, LONG_AGO, 9, Optional.empty());
    }

    @Test
    @DisplayName("X17 a candidate with no open pair is without a fit; one with a pair is not, before the third meeting")
    void needsPairOrProposal() {
        assertThat(POLICY.asks(situation(false, 0), TODAY)).contains(NO_OPEN_PAIR);
        assertThat(POLICY.asks(situation(true, 0), TODAY)).isEmpty();
        assertThat(POLICY.asks(situation(true, 2), TODAY)).isEmpty();
        assertThat(POLICY.asks(situation(true, 3), TODAY)).contains(NEVER_PROPOSED);
    }

    @Test
    @DisplayName("X17 wishes are asked for from the fourteenth day after they changed")
    void waits() {
        assertThat(POLICY.asks(withoutPairSince(LocalDate.of(2026, 3, 17)), TODAY))
                .isEmpty();
        assertThat(POLICY.asks(withoutPairSince(LocalDate.of(2026, 3, 16)), TODAY))
                .contains(NO_OPEN_PAIR);
    }

    @Test
    @DisplayName("X17 what a coach withdrew is not asked again by itself before the 28th day")
    void pauses() {
        assertThat(POLICY.asks(withdrawn(LocalDate.of(2026, 3, 3)), TODAY)).isEmpty();
        assertThat(POLICY.asks(withdrawn(LocalDate.of(2026, 3, 2)), TODAY)).contains(NO_OPEN_PAIR);
    }

    @Test
    @DisplayName(
            "X17 E6 G1 for who is taken, or whose card may not be shared, nothing is asked and what was asked ends")
    void leavesWhoIsNotMatched() {
        assertThat(POLICY.asks(taken(true, true), TODAY)).isEmpty();
        assertThat(POLICY.asks(taken(false, false), TODAY)).isEmpty();
        assertThat(POLICY.ends(ASKED_BY_COACH, taken(true, true))).contains(RequestEnding.CANDIDATE_TAKEN);
        assertThat(POLICY.ends(NO_OPEN_PAIR, taken(false, false))).contains(RequestEnding.WITHDRAWN);
    }

    @Test
    @DisplayName("X17 what was asked stays asked until there is a fit, also when the wishes changed meanwhile")
    void endsWithAFit() {
        assertThat(POLICY.ends(NO_OPEN_PAIR, withoutPairSince(TODAY))).isEmpty();
        assertThat(POLICY.ends(NO_OPEN_PAIR, situation(true, 2))).contains(RequestEnding.FIT_FOUND);
        assertThat(POLICY.ends(NEVER_PROPOSED, situation(true, 3))).isEmpty();
        assertThat(POLICY.ends(NEVER_PROPOSED, situation(true, 0))).contains(RequestEnding.FIT_FOUND);
    }

    @Test
    @DisplayName("X17 what a coach asked by hand stays, fit or not")
    void keepsWhatACoachAsked() {
        assertThat(POLICY.ends(ASKED_BY_COACH, situation(true, 0))).isEmpty();
    }

    @Test
    @DisplayName("X17 a rule counts from nothing on")
    void refusesImpossibleRules() {
        assertThatThrownBy(() -> new JobRequestRule(-1, 3, 28, 28)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new JobRequestRule(14, 0, 28, 28)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new JobRequestRule(14, 3, 28, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
