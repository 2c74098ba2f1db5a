package nl.hoofdzaakwerk.portal.employer.vacancy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.NextStep;

/**
 * A worksheet: existing roles with their tasks, and the job that is taken out of them.
 *
 * @param job null while nothing is carved
 * @param vacancyId null unless it ended in one
 */
record CarvingSheet(
        UUID id,
        UUID employerId,
        String organisation,
        String title,
        boolean buddy,
        List<Role> roles,
        Job job,
        String state,
        LocalDate stateSince,
        String dropReason,
        UUID vacancyId,
        NextStep nextStep) {

    record Role(String name, BigDecimal hours, List<Task> tasks) {}

    /** A task; {@code carvedHours} is null for one that stays. */
    record Task(
            String name,
            BigDecimal hours,
            String frequency,
            String doneBy,
            String skill,
            Vacancy.Profile profile,
            String splitting,
            BigDecimal carvedHours,
            String kind) {}

    record Job(
            BigDecimal hours,
            List<String> tasks,
            List<String> conditions,
            String skill,
            boolean trainingNeeded,
            Vacancy.Profile profile) {}

    /** Whether roles and tasks may still change. */
    public boolean isBeingWritten() {
        return state.equals("DRAFT") || state.equals("DISCUSSED");
    }

    public boolean isAgreed() {
        return state.equals("AGREED");
    }

    /** Where it may go next, beside a vacancy; the service decides, this is what is offered. */
    public List<String> nextStates() {
        return switch (state) {
            case "DRAFT" -> List.of("DISCUSSED", "DROPPED");
            case "DISCUSSED" -> List.of("AGREED", "DROPPED");
            case "AGREED" -> List.of("DISCUSSED", "DROPPED");
            default -> List.of();
        };
    }
}
