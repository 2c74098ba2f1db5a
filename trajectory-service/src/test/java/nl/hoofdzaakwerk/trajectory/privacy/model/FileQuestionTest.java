package nl.hoofdzaakwerk.trajectory.privacy.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FileQuestionTest {
    private static final Instant ASKED = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant ANSWERED = ASKED.plusSeconds(3);
    private static final UUID FILE = UUID.randomUUID();
    private static final UUID CANDIDATE = UUID.randomUUID();

    private final FileQuestion question =
            new FileQuestion(UUID.randomUUID(), FILE, CANDIDATE, "matching-service", ASKED);

    @Test
    @DisplayName("G4 a question is answered with the last part, not one sooner")
    void answered() {
        question.arrived(3, ANSWERED);
        question.arrived(3, ANSWERED.plusSeconds(1));
        assertThat(question.answeredAt()).isEmpty();

        question.arrived(3, ANSWERED.plusSeconds(2));

        assertThat(question.answeredAt()).contains(ANSWERED.plusSeconds(2));
        assertThat(question.askedAt()).isEqualTo(ASKED);
        assertThat(question.fileId()).isEqualTo(FILE);
        assertThat(question.candidateId()).isEqualTo(CANDIDATE);
        assertThat(question.receiver()).isEqualTo("matching-service");
    }

    @Test
    @DisplayName("G4 parts of one answer agree on how many they are, and none comes after the last")
    void whole() {
        question.arrived(2, ANSWERED);

        assertThatThrownBy(() -> question.arrived(3, ANSWERED)).isInstanceOf(IllegalArgumentException.class);
        question.arrived(2, ANSWERED);
        assertThatThrownBy(() -> question.arrived(2, ANSWERED)).isInstanceOf(IllegalStateException.class);
    }
}
