package nl.hoofdzaakwerk.trajectory.client.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.ticket.model.TicketCode;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClientLinkTest {
    private static final Instant MADE = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant LAST = MADE.plus(Duration.ofDays(7));
    private static final ClientLink.Period HALF_AN_HOUR =
            new ClientLink.Period(MADE.plusSeconds(60), MADE.plusSeconds(60 + 1800));

    private final ClientLink link = new ClientLink(
            UUID.randomUUID(),
            UUID.randomUUID(),
            new OrganisationAlias("ggz-rijnduin"),
            draw(),
            "coach",
            new ClientLink.Period(MADE, LAST));

    @Test
    @DisplayName("X7 a client's link can be opened until its end, not at it")
    void shouldExpire() {
        assertThat(link.state(LAST.minusMillis(1))).isEqualTo(ClientLinkState.WAITING);
        assertThat(link.state(LAST)).isEqualTo(ClientLinkState.EXPIRED);
    }

    @Test
    @DisplayName("X7 a client's link opens once, and what it opened closes by itself")
    void shouldOpenOnce() {
        link.open(draw(), HALF_AN_HOUR);

        assertThat(link.state(HALF_AN_HOUR.from())).isEqualTo(ClientLinkState.OPENED);
        assertThat(link.isReadable(HALF_AN_HOUR.until().minusMillis(1))).isTrue();
        assertThat(link.isReadable(HALF_AN_HOUR.until())).isFalse();
        assertThatThrownBy(() -> link.open(draw(), HALF_AN_HOUR)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("X7 what is not opened cannot be read, and what was ended stays ended")
    void shouldEnd() {
        assertThat(link.isReadable(MADE)).isFalse();
        link.open(draw(), HALF_AN_HOUR);
        link.end(HALF_AN_HOUR.from());

        assertThat(link.state(HALF_AN_HOUR.from())).isEqualTo(ClientLinkState.ENDED);
        assertThat(link.isReadable(HALF_AN_HOUR.from())).isFalse();
    }

    @Test
    @DisplayName("X7 after five wrong dates of birth a client's link opens no more")
    void shouldBlock() {
        for (int miss = 1; miss < ClientLink.MOST_MISSES; miss++) {
            link.miss();
            assertThat(link.state(MADE)).isEqualTo(ClientLinkState.WAITING);
            assertThat(link.missesLeft()).isEqualTo(ClientLink.MOST_MISSES - miss);
        }
        link.miss();

        assertThat(link.state(MADE)).isEqualTo(ClientLinkState.BLOCKED);
        assertThatThrownBy(() -> link.open(draw(), HALF_AN_HOUR)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName(
            "X7 whoever comes with a link that does not open is not told why; a wrong date may be mended while tries are left")
    void shouldSayLittle() {
        assertThat(ClientLinkPolicy.judgeOpening(ClientLinkState.WAITING)).isEqualTo(Ruling.allowed());
        for (ClientLinkState state : ClientLinkState.values()) {
            if (state != ClientLinkState.WAITING) {
                assertThat(ClientLinkPolicy.judgeOpening(state)).isEqualTo(ClientLinkPolicy.notValid());
            }
        }
        assertThat(ClientLinkPolicy.wrongBirthDate(0)).isEqualTo(ClientLinkPolicy.notValid());
        assertThat(ClientLinkPolicy.wrongBirthDate(1)).isNotEqualTo(ClientLinkPolicy.notValid());
    }

    private static TicketCode draw() {
        return TicketCode.draw(RandomGenerator.of("L64X128MixRandom"));
    }
}
