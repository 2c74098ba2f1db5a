package nl.hoofdzaakwerk.matching.interest.model;

import static nl.hoofdzaakwerk.matching.interest.model.AnswerKind.NO;
import static nl.hoofdzaakwerk.matching.interest.model.AnswerKind.WITHDRAWN;
import static nl.hoofdzaakwerk.matching.interest.model.AnswerKind.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.matching.interest.model.AnswerPolicy.Objection;
import nl.hoofdzaakwerk.matching.interest.model.AnswerPolicy.Wanted;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);
    private static final UUID VACANCY = new UUID(1, 1);
    private static final UUID EMPLOYER = new UUID(2, 2);

    @ParameterizedTest
    @EnumSource(DisclosureLevel.class)
    @DisplayName("X16 with a yes the candidate chooses any disclosure level")
    void shouldAcceptEachLevel(DisclosureLevel level) {
        assertThat(AnswerPolicy.refuse(new Wanted(VACANCY, null, YES, level, null), TODAY))
                .isEmpty();
        assertThat(AnswerPolicy.refuse(new Wanted(null, EMPLOYER, YES, level, TODAY), TODAY))
                .isEmpty();
    }

    @Test
    @DisplayName("X16 a yes without a disclosure level is refused; a no or a withdrawal has none")
    void shouldAskTheLevelWithAYesOnly() {
        assertThat(AnswerPolicy.refuse(new Wanted(VACANCY, null, YES, null, null), TODAY))
                .containsExactly(new Objection("/disclosure", "X16.disclosure-required"));
        assertThat(AnswerPolicy.refuse(new Wanted(VACANCY, null, NO, DisclosureLevel.NONE, null), TODAY))
                .containsExactly(new Objection("/disclosure", "X16.disclosure-not-used"));
        assertThat(AnswerPolicy.refuse(new Wanted(VACANCY, null, NO, null, null), TODAY))
                .isEmpty();
        assertThatThrownBy(() -> new Said(Subject.vacancy(VACANCY), YES, null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("X16 an answer is about one vacancy or one employer")
    void shouldBeAboutOneThing() {
        var neither = new Wanted(null, null, NO, null, null);
        var both = new Wanted(VACANCY, EMPLOYER, NO, null, null);

        assertThat(AnswerPolicy.refuse(neither, TODAY))
                .containsExactly(new Objection("/vacancyId", "X16.vacancy-or-employer"));
        assertThat(AnswerPolicy.refuse(both, TODAY))
                .containsExactly(new Objection("/vacancyId", "X16.vacancy-or-employer"));
        assertThat(new Wanted(null, EMPLOYER, NO, null, null).subject()).isEqualTo(Subject.employer(EMPLOYER));
    }

    @Test
    @DisplayName("X16 an answer may end today, not yesterday; taking back has no end")
    void shouldEndTodayOrLater() {
        assertThat(AnswerPolicy.refuse(new Wanted(VACANCY, null, NO, null, TODAY), TODAY))
                .isEmpty();
        assertThat(AnswerPolicy.refuse(new Wanted(VACANCY, null, NO, null, TODAY.minusDays(1)), TODAY))
                .containsExactly(new Objection("/validUntilDate", "X16.validity-past"));
        assertThat(AnswerPolicy.refuse(new Wanted(VACANCY, null, WITHDRAWN, null, TODAY), TODAY))
                .containsExactly(new Objection("/validUntilDate", "X16.validity-not-used"));
    }
}
