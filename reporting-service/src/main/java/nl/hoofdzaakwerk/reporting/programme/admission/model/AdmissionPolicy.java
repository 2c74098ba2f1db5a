package nl.hoofdzaakwerk.reporting.programme.admission.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.reporting.Refusal;

/** F2: whether a region may stand in line for a division. */
public final class AdmissionPolicy {
    private AdmissionPolicy() {}

    /** What speaks against an application for a division; empty when nothing does. */
    public static List<Refusal> refuse(Division playing, Division wanted, AdmissionRule rule, AdmissionFile file) {
        List<Refusal> refusals = new ArrayList<>();
        if (playing.compareTo(wanted) <= 0) {
            refusals.add(Refusal.at("/division", "F2.plays-there-already"));
        }
        refusals.addAll(missing(rule, file));
        return List.copyOf(refusals);
    }

    /** What the division asks and the file lacks. */
    public static List<Refusal> missing(AdmissionRule rule, AdmissionFile file) {
        List<Refusal> missing = new ArrayList<>();
        if (rule.intakeForm() && file.intakeForm() == null) {
            missing.add(Refusal.at("/intakeFormDate", "F2.intake-form-missing"));
        }
        if (rule.planOfApproach() && file.planOfApproach() == null) {
            missing.add(Refusal.at("/planOfApproachDate", "F2.plan-missing"));
        }
        if (rule.centreMunicipality() && !file.centreCommitted()) {
            missing.add(Refusal.of("F2.centre-municipality-missing"));
        }
        if (file.committedTrajectories() < rule.committedTrajectories()) {
            missing.add(Refusal.at("/committedTrajectories", "F2.commitment-too-low", rule.committedTrajectories()));
        }
        return missing;
    }

    /** A form cannot have been handed in on a day to come. */
    public static List<Refusal> refuseDates(AdmissionFile file, LocalDate today) {
        List<Refusal> refusals = new ArrayList<>();
        if (file.intakeForm() != null && file.intakeForm().isAfter(today)) {
            refusals.add(Refusal.at("/intakeFormDate", "F2.not-handed-in-yet"));
        }
        if (file.planOfApproach() != null && file.planOfApproach().isAfter(today)) {
            refusals.add(Refusal.at("/planOfApproachDate", "F2.not-handed-in-yet"));
        }
        return refusals;
    }
}
