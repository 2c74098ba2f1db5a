package nl.hoofdzaakwerk.trajectory.principles.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.trajectory.principles.model.PrinciplesPolicy.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PrinciplesPolicyTest {
    private static final LocalDate START = LocalDate.of(2023, 1, 2);

    @Test
    @DisplayName("A17 at the start only that nobody is excluded shows; each other principle says what is missing")
    void atTheStart() {
        List<Finding> findings = PrinciplesPolicy.findings(new PrinciplesPolicy.Facts(
                START, 0, false, Optional.empty(), Optional.empty(), Optional.empty(), 0, Optional.empty()));

        assertThat(findings).extracting(Finding::principle).containsExactly(Principle.values());
        assertThat(findings)
                .extracting(finding -> finding.what().code())
                .containsExactly(
                        "A17.no-paid-job",
                        "A17.nobody-excluded",
                        "A17.team-not-met",
                        "A17.wishes-not-recorded",
                        "A17.not-counselled",
                        "A17.no-employer-contact",
                        "A17.no-employer-contact",
                        "A17.no-work-yet");
        assertThat(findings)
                .filteredOn(Finding::seen)
                .extracting(Finding::principle)
                .containsExactly(Principle.ZERO_EXCLUSION);
    }

    @Test
    @DisplayName("A17 what happened is said with its number or day")
    void allSeen() {
        List<Finding> findings = PrinciplesPolicy.findings(new PrinciplesPolicy.Facts(
                START,
                2,
                true,
                Optional.of(START.plusDays(3)),
                Optional.of(START.plusDays(5)),
                Optional.of(START.plusDays(17)),
                6,
                Optional.of(4L)));

        assertThat(findings).allMatch(Finding::seen);
        assertThat(findings)
                .extracting(finding -> finding.what().arguments())
                .containsExactly(
                        List.of(2L),
                        List.of(),
                        List.of(START.plusDays(3)),
                        List.of(),
                        List.of(START.plusDays(5)),
                        List.of(17L),
                        List.of(6L),
                        List.of(4L));
    }

    @Test
    @DisplayName("A17 work without any contact since it started is no support")
    void unsupported() {
        List<Finding> findings = PrinciplesPolicy.findings(new PrinciplesPolicy.Facts(
                START, 1, true, Optional.empty(), Optional.empty(), Optional.empty(), 0, Optional.of(0L)));

        assertThat(findings.getLast().seen()).isFalse();
        assertThat(findings.getLast().what().code()).isEqualTo("A17.not-supported-at-work");
    }
}
