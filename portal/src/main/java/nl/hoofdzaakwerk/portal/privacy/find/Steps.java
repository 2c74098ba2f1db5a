package nl.hoofdzaakwerk.portal.privacy.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The steps of a role's most usual work, as {@code docs/walkthroughs} has them, with the page that each begins on. They
 * stand in {@code help/steps}: under the role and a number, the text and, after a bar, the address of the page.
 *
 * @param role whose work it is
 */
record Steps(String role, List<Step> steps) {
    private static final String FILE = "help/steps";

    /**
     * One step.
     *
     * @param page where it is done, or empty
     */
    record Step(String text, String page) {}

    /** Of a role; empty for one without usual work in the portal. */
    static Steps of(String role, Locale language) {
        ResourceBundle lines = ResourceBundle.getBundle(FILE, language);
        List<Step> steps = new ArrayList<>();
        for (int number = 1; lines.containsKey(role + "." + number); number++) {
            steps.add(step(lines.getString(role + "." + number)));
        }
        return new Steps(role, List.copyOf(steps));
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    private static Step step(String line) {
        int bar = line.indexOf('|');
        return bar < 0
                ? new Step(line.strip(), "")
                : new Step(
                        line.substring(0, bar).strip(), line.substring(bar + 1).strip());
    }
}
