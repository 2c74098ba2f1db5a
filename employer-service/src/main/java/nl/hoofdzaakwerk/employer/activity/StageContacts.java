package nl.hoofdzaakwerk.employer.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.activity.model.ActivityKind;
import nl.hoofdzaakwerk.employer.activity.model.ActivityPurpose;
import nl.hoofdzaakwerk.employer.activity.model.ActivityReport;
import nl.hoofdzaakwerk.employer.activity.model.ActivityResult;
import nl.hoofdzaakwerk.employer.activity.model.Contact;
import nl.hoofdzaakwerk.employer.pipeline.ContactReported;
import nl.hoofdzaakwerk.employer.pipeline.model.ContactChannel;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.events.PipelineStage;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;

/**
 * A step in the pipeline is a contact too, so an approach by e-mail that was reported as a step asks for a call like
 * any other (rules D1 and D4). A contact that its user recorded already does not count twice.
 */
@ApplicationScoped
class StageContacts {
    private final ActivityWork work;
    private final Activities activities;
    private final Employers employers;
    private final CurrentCaller callers;

    StageContacts(ActivityWork work, Activities activities, Employers employers, CurrentCaller callers) {
        this.work = work;
        this.activities = activities;
        this.employers = employers;
        this.callers = callers;
    }

    void onContact(@Observes ContactReported reported) {
        var caller = callers.get();
        var purpose =
                reported.to() == PipelineStage.APPROACHED ? ActivityPurpose.FIRST_CONTACT : ActivityPurpose.EXPLORE;
        kind(reported.how())
                .map(kind -> new Contact(kind, reported.date(), purpose))
                .filter(contact -> !activities.isKnown(reported.employerId(), contact, caller))
                .ifPresent(contact -> work.record(
                        employers.findById(reported.employerId()),
                        contact,
                        ActivityReport.Findings.of(ActivityResult.INFORMED),
                        caller));
    }

    private static Optional<ActivityKind> kind(ContactChannel how) {
        return switch (how) {
            case PHONE -> Optional.of(ActivityKind.CALL);
            case VISIT -> Optional.of(ActivityKind.VISIT);
            case EMAIL -> Optional.of(ActivityKind.EMAIL);
            case SOCIAL_MEDIA -> Optional.of(ActivityKind.SOCIAL_MEDIA);
            case SESSION, JOB_FAIR -> Optional.of(ActivityKind.SESSION);
            case OTHER -> Optional.empty();
        };
    }
}
