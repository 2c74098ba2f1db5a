package nl.hoofdzaakwerk.trajectory.plan.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A18: whether treatment and reintegration go together: they do when both plans are followed and were laid side by side
 * after each was last agreed.
 *
 * @param treatment the open treatment plan as everybody around the trajectory may know it
 * @param reintegrationAgreedOn of the open reintegration plan
 * @param alignedOn when the two were last laid side by side
 */
public record Alignment(
        Optional<TreatmentDates> treatment, Optional<LocalDate> reintegrationAgreedOn, Optional<LocalDate> alignedOn) {

    /** Dates of a treatment plan, and nothing of what it says. */
    public record TreatmentDates(LocalDate agreedOn, LocalDate reviewDate, Optional<LocalDate> reviewedOn) {}

    public boolean isAligned() {
        return alignedOn
                .filter(day ->
                        treatment.filter(plan -> !plan.agreedOn().isAfter(day)).isPresent())
                .filter(day -> reintegrationAgreedOn
                        .filter(agreed -> !agreed.isAfter(day))
                        .isPresent())
                .isPresent();
    }
}
