package nl.hoofdzaakwerk.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;

class AtOnceTest {
    private final AtOnce atOnce = AtOnceOfTests.create();

    @Test
    void shouldAskTheSecondWhileTheFirstIsUnderWay() {
        Exchanger<String> meet = new Exchanger<>();

        AtOnce.Answer<String> first = atOnce.ask(() -> exchange(meet, "of the first"));
        AtOnce.Answer<String> second = atOnce.ask(() -> exchange(meet, "of the second"));

        assertThat(first.get()).isEqualTo("of the second");
        assertThat(second.get()).isEqualTo("of the first");
    }

    @Test
    void shouldThrowWhatTheQuestionThrew() {
        ApiRefusal refusal = Refusals.of(409);

        AtOnce.Answer<String> answer = atOnce.ask(() -> {
            throw refusal;
        });

        assertThatThrownBy(answer::get).isSameAs(refusal);
    }

    private static String exchange(Exchanger<String> meet, String told) {
        try {
            return meet.exchange(told, 10, TimeUnit.SECONDS);
        } catch (InterruptedException | TimeoutException alone) {
            throw new IllegalStateException(alone);
        }
    }
}
