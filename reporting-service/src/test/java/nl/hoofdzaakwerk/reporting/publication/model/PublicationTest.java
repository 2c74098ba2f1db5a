package nl.hoofdzaakwerk.reporting.publication.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.reporting.publication.model.Publication.Fingerprint;
import nl.hoofdzaakwerk.reporting.publication.model.Publication.Origin;
import nl.hoofdzaakwerk.reporting.publication.model.Publication.Signature;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PublicationTest {
    private static final Origin FIRST = new Origin(new UUID(0, 1), LocalDate.of(2026, 1, 5), 10, 5);
    private static final Origin SECOND = new Origin(new UUID(0, 2), LocalDate.of(2026, 2, 5), 15, 5);
    private static final Signature SIGNATURE = new Signature("manager", Instant.EPOCH);

    @Test
    @DisplayName(
            "X24 a restatement has its own number, release and bytes, and the title and readers of what it corrects")
    void shouldRestate() {
        Publication first = Publication.first(
                new UUID(1, 1), 3, "Cijfers 2025", Audience.PUBLIC, FIRST, new Fingerprint(9, 2, 300, "aa"), SIGNATURE);

        Publication second = first.restatedBy(
                new UUID(1, 2), 7, "Te laat gemeld", SECOND, new Fingerprint(9, 1, 310, "bb"), SIGNATURE);

        assertThat(first.restates()).isEmpty();
        assertThat(first.reason()).isEmpty();
        assertThat(second.number()).isEqualTo(7);
        assertThat(second.restates()).contains(3);
        assertThat(second.reason()).contains("Te laat gemeld");
        assertThat(second.title()).isEqualTo("Cijfers 2025");
        assertThat(second.audience()).isEqualTo(Audience.PUBLIC);
        assertThat(second.release()).isEqualTo(SECOND.release());
        assertThat(second.asOfDate()).isEqualTo(SECOND.asOf());
        assertThat(second.threshold()).isEqualTo(15);
        assertThat(second.fingerprint().sha256()).isEqualTo("bb");
    }
}
