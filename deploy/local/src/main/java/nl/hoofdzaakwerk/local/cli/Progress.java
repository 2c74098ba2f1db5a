package nl.hoofdzaakwerk.local.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.hoofdzaakwerk.local.Component;
import nl.hoofdzaakwerk.local.StartListener;

/** Shows a start as it goes: a line per component when it is ready, and a sign of life in between. */
final class Progress implements StartListener, AutoCloseable {

    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(5);

    private final PrintStream out;
    private final long begin = System.nanoTime();
    private final Set<String> starting = new TreeSet<>();
    private final Thread ticker;

    Progress(PrintStream out) {
        this.out = out;
        this.ticker = Thread.ofVirtual().start(this::tick);
    }

    @Override
    public synchronized void starting(Component component) {
        starting.add(component.name());
    }

    @Override
    public synchronized void ready(Component component, Duration sinceStart) {
        starting.remove(component.name());
        out.printf(Locale.ROOT, "  %-20s ready after %5.1f s%n", component.name(), sinceStart.toMillis() / 1000.0);
    }

    @Override
    public void close() {
        ticker.interrupt();
    }

    private void tick() {
        try {
            while (true) {
                Thread.sleep(SIGN_OF_LIFE);
                tellWhoIsStarting();
            }
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void tellWhoIsStarting() {
        long seconds = Duration.ofNanos(System.nanoTime() - begin).toSeconds();
        String who = starting.isEmpty() ? "preparing" : "starting " + String.join(", ", starting);
        out.println("  ... " + who + " (" + seconds + " s)");
    }
}
