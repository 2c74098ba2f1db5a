package nl.hoofdzaakwerk.local.demo;

import java.io.PrintStream;
import java.util.Locale;

/** A line that fills; without a terminal, a line for each tenth. */
final class ProgressBar implements AutoCloseable {
    private static final int WIDTH = 40;

    private final String what;
    private final int total;
    private final PrintStream out;
    private final boolean terminal =
            System.console() != null && System.console().isTerminal();
    private final long begin = System.nanoTime();
    private int done;

    ProgressBar(String what, int total, PrintStream out) {
        this.what = what;
        this.total = total;
        this.out = out;
    }

    synchronized void advance() {
        done++;
        if (terminal) {
            int filled = WIDTH * done / total;
            out.printf(
                    "\r%s [%s%s] %d%%  %s",
                    what, "#".repeat(filled), " ".repeat(WIDTH - filled), 100 * done / total, seconds());
            out.flush();
        } else if (10 * done / total > 10 * (done - 1) / total) {
            out.printf("%s %d%%  %s%n", what, 100 * done / total, seconds());
        }
    }

    private String seconds() {
        return String.format(Locale.ROOT, "%.0f s", (System.nanoTime() - begin) / 1e9);
    }

    @Override
    public void close() {
        if (terminal) {
            out.println();
        }
    }
}
