package nl.hoofdzaakwerk.reporting.publication.model;

import java.util.Comparator;

/**
 * What a published figure is of. A text that is empty means all.
 *
 * @param indicator its id in the catalogue
 * @param part of a figure that is told in parts, such as a reason; empty for the whole
 * @param year in which the trajectories started
 * @param area code or name; NL for the nation
 */
public record Subject(
        int year,
        AreaKind areaKind,
        String area,
        String indicator,
        String part,
        String group,
        String method,
        String benefit,
        String route,
        String startQuarter)
        implements Comparable<Subject> {
    /** Of those of whom it is not known. */
    public static final String UNKNOWN = "UNKNOWN";
    /** Of those who came by no route. */
    public static final String NONE = "NONE";

    private static final Comparator<Subject> ORDER = Comparator.comparing(Subject::year)
            .thenComparing(Subject::areaKind)
            .thenComparing(Subject::area)
            .thenComparing(Subject::indicator)
            .thenComparing(Subject::part)
            .thenComparing(Subject::group)
            .thenComparing(Subject::method)
            .thenComparing(Subject::benefit)
            .thenComparing(Subject::route)
            .thenComparing(Subject::startQuarter);

    /** The order in which figures are published: the same figures always make the same file. */
    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }
}
