package nl.hoofdzaakwerk.local.work;

import java.time.Duration;
import java.util.function.Supplier;

/** Waits for what one service does to be seen in another. */
public final class Patience {
    private static final Duration PAUSE = Duration.ofMillis(20);

    private Patience() {}

    /**
     * Looks again and again until the answer is a success.
     *
     * @throws IllegalStateException with the last answer when that takes too long
     */
    public static Answer until(String what, Duration longest, Supplier<Answer> look) {
        return until(what, longest, look, Answer::succeeded);
    }

    /** As {@link #until(String, Duration, Supplier)}, until the answer is as wanted. */
    public static Answer until(
            String what, Duration longest, Supplier<Answer> look, java.util.function.Predicate<Answer> wanted) {
        long giveUp = System.nanoTime() + longest.toNanos();
        while (true) {
            Answer answer = look.get();
            if (wanted.test(answer)) {
                return answer;
            }
            if (System.nanoTime() > giveUp) {
                throw new IllegalStateException(what + " was not seen within " + longest.toSeconds()
                        + " s; the last answer was " + answer.status() + " " + answer.body());
            }
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", e);
            }
        }
    }
}
