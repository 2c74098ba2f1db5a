package nl.hoofdzaakwerk.portal.programme;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.portal.text.Days;

/** Years of which there can be figures. */
@ApplicationScoped
public class Years {
    private static final int FIRST = 2021;

    private final Days days;

    Years(Days days) {
        this.days = days;
    }

    /**
     * A year to look at.
     *
     * @param all those to choose from, the latest first
     */
    public record Choice(int year, List<Integer> all) {}

    /** The year asked for; this year when none was, or one that cannot be. */
    public Choice of(Integer asked) {
        int now = days.today().getYear();
        List<Integer> all = IntStream.rangeClosed(FIRST, now)
                .map(number -> now + FIRST - number)
                .boxed()
                .toList();
        return new Choice(asked != null && all.contains(asked) ? asked : now, all);
    }
}
