package nl.hoofdzaakwerk.trajectory.funding.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * P10: a part of the money, due when the job has lasted so long.
 *
 * @param monthsAfterStart whole months after the start of the job
 * @param state whether it can still come
 */
public record Milestone(int monthsAfterStart, LocalDate dueDate, Money amount, State state) {

    /** Where a milestone is. */
    public enum State {
        /** The day has not come. */
        AHEAD,
        /** The day has come and the person was in paid work. */
        DUE,
        /** The person was not in paid work on the day. */
        LAPSED
    }

    /**
     * Paid work.
     *
     * @param end last day, once it has ended
     */
    public record Job(LocalDate start, Optional<LocalDate> end) {
        boolean covers(LocalDate day) {
            return !day.isBefore(start) && (end.isEmpty() || !day.isAfter(end.get()));
        }
    }

    /**
     * Projects the milestones of a scheme from the start of the first job; none without a job. The amount is divided in
     * equal parts, the cents that remain over the earlier ones.
     */
    public static List<Milestone> project(FundingScheme scheme, Money amount, List<Job> jobs, LocalDate today) {
        Optional<LocalDate> first = jobs.stream().map(Job::start).min(LocalDate::compareTo);
        List<Integer> months = List.copyOf(scheme.milestones());
        if (first.isEmpty() || months.isEmpty()) {
            return List.of();
        }
        List<Money> parts = amount.splitBy(months.stream().map(month -> 1).toList());
        List<Milestone> milestones = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            LocalDate due = first.get().plusMonths(months.get(i));
            milestones.add(new Milestone(months.get(i), due, parts.get(i), stateOn(due, jobs, today)));
        }
        return milestones;
    }

    private static State stateOn(LocalDate due, List<Job> jobs, LocalDate today) {
        boolean stillPossible = jobs.stream().anyMatch(job -> job.end().isEmpty() || job.covers(due));
        if (due.isAfter(today)) {
            return stillPossible ? State.AHEAD : State.LAPSED;
        }
        return jobs.stream().anyMatch(job -> job.covers(due)) ? State.DUE : State.LAPSED;
    }
}
