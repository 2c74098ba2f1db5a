package nl.hoofdzaakwerk.trajectory.region.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** A10: a route is used while it is open; what came by it stays counted, whatever is changed. */
public final class IntakeRoutePolicy {
    private static final String RULE = "A10";
    private static final String SOURCE = "HR";

    private IntakeRoutePolicy() {}

    /**
     * When a route is open.
     *
     * @param until last day; empty without an end
     */
    public record Open(LocalDate from, Optional<LocalDate> until) {
        boolean endedBefore(LocalDate day) {
            return until.filter(day::isAfter).isPresent();
        }
    }

    /** Whether somebody can be referred or start by it on a day. */
    public static Ruling judgeUse(Open open, LocalDate on) {
        return Ruling.refusedIf(
                        open.from().isAfter(on),
                        "/route",
                        Remark.of(RULE, "A10.route-not-open-yet", SOURCE, open.from()))
                .and(Ruling.refusedIf(
                        open.endedBefore(on),
                        "/route",
                        Remark.of(RULE, "A10.route-closed", SOURCE, open.until().orElse(on))));
    }

    /**
     * Whether one more can start by it.
     *
     * @param left of its intake; empty without a limit
     */
    public static Ruling judgeRoom(OptionalInt left) {
        return Ruling.refusedIf(
                left.isPresent() && left.getAsInt() <= 0, "/route", Remark.of(RULE, "A10.route-full", SOURCE));
    }

    /**
     * Whether its intake can become another.
     *
     * @param wanted empty for no limit
     * @param started how many came by it so far
     */
    public static Ruling judgeIntake(Open open, OptionalInt wanted, int started, LocalDate today) {
        return stillOpen(open, today)
                .and(Ruling.refusedIf(
                        wanted.isPresent() && wanted.getAsInt() < started,
                        "/intake",
                        Remark.of(RULE, "A10.intake-below-started", SOURCE, started)));
    }

    /** @param closedFrom first day without it: not one that has passed, and after its own first day */
    public static Ruling judgeClosing(Open open, LocalDate closedFrom, LocalDate today) {
        return stillOpen(open, today)
                .and(Ruling.refusedIf(
                        closedFrom.isBefore(today), "/closedFrom", Remark.of(RULE, "A10.closes-in-past", SOURCE)))
                .and(Ruling.refusedIf(
                        !closedFrom.isAfter(open.from()),
                        "/closedFrom",
                        Remark.of(RULE, "A10.closes-before-it-opens", SOURCE, open.from())));
    }

    /** A code names one route of a region for good. */
    public static Ruling judgeCode(boolean taken) {
        return Ruling.refusedIf(taken, "/code", Remark.of(RULE, "A10.route-exists", SOURCE));
    }

    private static Ruling stillOpen(Open open, LocalDate today) {
        return Ruling.refusedIf(open.endedBefore(today), "", Remark.of(RULE, "A10.already-closed", SOURCE));
    }
}
