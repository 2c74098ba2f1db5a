package nl.hoofdzaakwerk.reporting.figures.model;

import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.events.GuidanceMonthTold;

/**
 * How guidance went in an organisation in a region in a month (rule X27).
 *
 * @param toldBy sequence of the event: the highest holds
 */
public record TrackedMonth(GuidanceMonthTold told, long toldBy) {
    /** Columns of {@link #values()}. */
    public static final List<String> COLUMNS = List.of(
            "organisation",
            "region",
            "month",
            "coaches",
            "fte_hundredths",
            "open_trajectories",
            "coaches_over_caseload",
            "talks",
            "talks_outside_office",
            "employer_visits",
            "in_work",
            "in_work_followed",
            "told_by");

    /** What is told again. */
    public record Key(String organisation, String region, LocalDate month) {}

    public Key key() {
        return new Key(told.organisation().value(), told.region().value(), told.month());
    }

    /** Of two that tell of the same, the one that holds. */
    public TrackedMonth last(TrackedMonth other) {
        return other.toldBy > toldBy ? other : this;
    }

    /** As the table holds it, by {@link #COLUMNS}. */
    public List<Object> values() {
        return List.of(
                told.organisation().value(),
                told.region().value(),
                told.month(),
                told.coaches(),
                told.fteHundredths(),
                told.openTrajectories(),
                told.coachesOverCaseload(),
                told.talks(),
                told.talksOutsideOffice(),
                told.employerVisits(),
                told.inWork(),
                told.inWorkFollowed(),
                toldBy);
    }
}
