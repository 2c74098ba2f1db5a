package nl.hoofdzaakwerk.reporting.publication.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.hoofdzaakwerk.reporting.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PublicationPolicyTest {
    private static final Subject STARTED = new Subject(2025, AreaKind.NATION, "NL", "started", "", "", "", "", "", "");
    private static final Comparison SAME = new Comparison(1, List.of());
    private static final Comparison OTHER = new Comparison(
            1, List.of(new Difference(STARTED, Difference.Kind.CHANGED, new Outcome.Shown(10), new Outcome.Shown(20))));

    @Test
    @DisplayName("X24 a publication is restated once, and only when a figure differs")
    void shouldRestateOnce() {
        assertThat(PublicationPolicy.refuseRestatement(false, OTHER)).isEmpty();
        assertThat(PublicationPolicy.refuseRestatement(false, SAME))
                .contains(Refusal.at("/release", "X24.nothing-differs"));
        assertThat(PublicationPolicy.refuseRestatement(true, OTHER)).contains(Refusal.of("X24.restated-before"));
    }
}
