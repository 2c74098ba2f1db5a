package nl.hoofdzaakwerk.employer.newcomer.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.employer.newcomer.model.EmployerHistory.Step;
import nl.hoofdzaakwerk.events.PipelineStage;

/**
 * D2: a new employer had no experience with the target group at the start, and counts when it has a placement or a
 * strong ambition.
 *
 * <p>A placement stays one. A strong ambition counts as long as the contact has not gone dormant or lost since; when it
 * revives without a new strong ambition it does not count again.
 */
public final class NewEmployerPolicy {
    private NewEmployerPolicy() {}

    /** Judges by what was so at the end of the given day. */
    public static Verdict judge(EmployerHistory history, LocalDate until) {
        if (!history.newToTargetGroup()) {
            return new Verdict.DoesNotCount(Verdict.Reason.HAD_EXPERIENCE);
        }
        return Stream.concat(placement(history, until).stream(), strongAmbition(history.steps(), until).stream())
                .min(Comparator.comparing(Verdict.Counts::since).thenComparing(Verdict.Counts::evidence))
                .map(Verdict.class::cast)
                .orElseGet(() -> new Verdict.DoesNotCount(Verdict.Reason.NO_PLACEMENT_OR_STRONG_AMBITION));
    }

    private static Optional<Verdict.Counts> placement(EmployerHistory history, LocalDate until) {
        var reported = history.steps().stream()
                .filter(step -> step.stage() == PipelineStage.PLACEMENT_REALISED)
                .map(Step::date);
        return Stream.concat(history.placementStarts().stream(), reported)
                .filter(date -> !date.isAfter(until))
                .min(Comparator.naturalOrder())
                .map(date -> new Verdict.Counts(date, Evidence.PLACEMENT));
    }

    private static Optional<Verdict.Counts> strongAmbition(List<Step> steps, LocalDate until) {
        Optional<LocalDate> since = Optional.empty();
        for (var step : steps) {
            if (step.date().isAfter(until)) {
                break;
            }
            since = switch (step.stage()) {
                case STRONG_AMBITION -> since.or(() -> Optional.of(step.date()));
                case DORMANT, LOST -> Optional.empty();
                case PROSPECT, APPROACHED, IN_CONVERSATION, VACANCY_OPENED, PLACEMENT_REALISED -> since;
            };
        }
        return since.map(date -> new Verdict.Counts(date, Evidence.STRONG_AMBITION));
    }
}
