package nl.hoofdzaakwerk.trajectory.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.hoofdzaakwerk.events.GuidanceStep;
import nl.hoofdzaakwerk.events.GuidanceStepTaken;
import nl.hoofdzaakwerk.kit.outbox.Outbox;
import nl.hoofdzaakwerk.trajectory.progress.model.Contact;
import nl.hoofdzaakwerk.trajectory.progress.model.ContactKind;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;
import nl.hoofdzaakwerk.trajectory.pseudonym.Pseudonyms;

/** Tells reporting on which day guidance first took a step (A17, X27). */
@ApplicationScoped
class GuidanceSteps {
    private final Contacts contacts;
    private final Outbox outbox;
    private final Pseudonyms pseudonyms;

    GuidanceSteps(Contacts contacts, Outbox outbox, Pseudonyms pseudonyms) {
        this.contacts = contacts;
        this.outbox = outbox;
        this.pseudonyms = pseudonyms;
    }

    /** After a contact was stored: tells it when none of its kind was earlier. */
    void recorded(Trajectory trajectory, Contact.What what) {
        stepOf(what.kind())
                .filter(step -> isFirst(trajectory, what))
                .ifPresent(step -> outbox.publish(new GuidanceStepTaken(
                        pseudonyms.forReporting(trajectory.id()), trajectory.region(), step, what.date())));
    }

    private boolean isFirst(Trajectory trajectory, Contact.What what) {
        return contacts.daysOf(List.of(trajectory.id()))
                .getOrDefault(trajectory.id(), Map.of())
                .get(what.kind())
                .first()
                .equals(what.date());
    }

    private static Optional<GuidanceStep> stepOf(ContactKind kind) {
        return switch (kind) {
            case EMPLOYER -> Optional.of(GuidanceStep.EMPLOYER_MET);
            case BENEFITS_COUNSELLING -> Optional.of(GuidanceStep.BENEFITS_EXPLAINED);
            case TREATMENT_TEAM -> Optional.of(GuidanceStep.TREATMENT_TEAM_MET);
            case CLIENT, FAMILY, TRAINING, OTHER -> Optional.empty();
        };
    }
}
