package nl.hoofdzaakwerk.matching.match.model;

import static nl.hoofdzaakwerk.matching.match.model.FeedbackSide.CANDIDATE;
import static nl.hoofdzaakwerk.matching.match.model.FeedbackSide.EMPLOYER;
import static org.assertj.core.api.Assertions.assertThat;

import nl.hoofdzaakwerk.matching.match.model.FeedbackPolicy.Objection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FeedbackPolicyTest {

    @Test
    @DisplayName("P5 the candidate's side speaks at each stage; what it says is shared only when chosen")
    void shouldLetTheCandidateChoose() {
        assertThat(FeedbackPolicy.refuse(CANDIDATE, null, false)).isEmpty();
        assertThat(FeedbackPolicy.refuse(CANDIDATE, false, true)).isEmpty();
        assertThat(FeedbackPolicy.isShared(CANDIDATE, null)).isFalse();
        assertThat(FeedbackPolicy.isShared(CANDIDATE, false)).isFalse();
        assertThat(FeedbackPolicy.isShared(CANDIDATE, true)).isTrue();
    }

    @Test
    @DisplayName("P5 the employer's side speaks once it met the candidate, and always to both")
    void shouldLetTheEmployerSpeakToBoth() {
        assertThat(FeedbackPolicy.refuse(EMPLOYER, null, true)).isEmpty();
        assertThat(FeedbackPolicy.refuse(EMPLOYER, null, false))
                .containsExactly(new Objection("", "P5.not-introduced"));
        assertThat(FeedbackPolicy.refuse(EMPLOYER, false, true))
                .containsExactly(new Objection("/shared", "P5.employer-side-shared"));
        assertThat(FeedbackPolicy.isShared(EMPLOYER, null)).isTrue();
    }
}
