package nl.hoofdzaakwerk.employer.wish;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.activity.ActivityWork;
import nl.hoofdzaakwerk.employer.activity.model.ActivityKind;
import nl.hoofdzaakwerk.employer.activity.model.ActivityPurpose;
import nl.hoofdzaakwerk.employer.activity.model.ActivityReport;
import nl.hoofdzaakwerk.employer.activity.model.ActivityResult;
import nl.hoofdzaakwerk.employer.activity.model.Contact;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.employer.wish.model.VisitOutcome;
import nl.hoofdzaakwerk.employer.wish.model.VisitPhase;
import nl.hoofdzaakwerk.employer.wish.model.VisitSequence;
import nl.hoofdzaakwerk.employer.wish.model.Wish;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** Visits an employer for a wish in three steps, and links the vacancy that comes of it (rule X12). */
@ApplicationScoped
class VisitWork {
    private final VisitSequences sequences;
    private final Employers employers;
    private final ActivityWork activities;
    private final Refusals refusals;
    private final Clock clock;

    VisitWork(VisitSequences sequences, Employers employers, ActivityWork activities, Refusals refusals, Clock clock) {
        this.sequences = sequences;
        this.employers = employers;
        this.activities = activities;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** The wish is locked, so that nobody begins the same visits twice. */
    VisitSequence begin(Wish wish, SequenceBody body, Caller caller) {
        wish.checkOpen().ifPresent(this::refuse);
        var employer = employers.visible(body.employerId(), caller).filter(found -> found.region()
                .equals(wish.region()));
        if (employer.isEmpty()) {
            refuse(Refusal.of("/employerId", "X12", "unknown-host", body.employerId()));
        }
        employers.writable(body.employerId(), caller);
        sequences
                .openOf(wish.id(), body.employerId())
                .ifPresent(other -> refuse(Refusal.of("", "X12", "visited-already", other.organisation())));
        var sequence = new VisitSequence(
                Ids.next(),
                wish,
                body.employerId(),
                caller.organisation(),
                caller.user(),
                LocalDate.now(clock),
                Optional.ofNullable(body.nextStep()).map(NextStepInput::toNextStep));
        sequences.persistAndFlush(sequence);
        return sequence;
    }

    /** Keeps a visit; it is a contact with the employer too. */
    void visit(VisitSequence sequence, VisitBody body, Caller caller) {
        var today = LocalDate.now(clock);
        var made = body.made(today);
        var last = sequences.visits(sequence.id()).stream()
                .map(visit -> visit.visitDate)
                .max(Comparator.naturalOrder());
        var reasons = sequence.visit(made, last, today);
        if (!reasons.isEmpty()) {
            throw refusals.refused(reasons);
        }
        var employer = employers.visible(sequence.employerId(), caller).orElseThrow(Problem::notFound);
        var contact = new Contact(ActivityKind.WORKPLACE_VISIT, made.date(), purpose(made.phase()));
        var activity = activities.record(employer, contact, ActivityReport.Findings.of(result(made.outcome())), caller);
        sequences.keep(new Visit(Ids.next(), sequence, made, activity.id()));
        sequences.flush();
    }

    void link(VisitSequence sequence, UUID vacancy) {
        if (!sequences.isVacancyOf(vacancy, sequence.employerId())) {
            refuse(Refusal.of("/vacancyId", "X12", "vacancy-of-another", vacancy));
        }
        sequence.link(vacancy).ifPresent(this::refuse);
        sequences.flush();
    }

    void plan(VisitSequence sequence, NextStepInput step) {
        sequence.plan(step.toNextStep()).ifPresent(this::refuse);
        sequences.flush();
    }

    private static ActivityPurpose purpose(VisitPhase phase) {
        return switch (phase) {
            case LEARN, RETURN -> ActivityPurpose.EXPLORE;
            case PROPOSE -> ActivityPurpose.CANDIDATE;
        };
    }

    private static ActivityResult result(VisitOutcome outcome) {
        return switch (outcome) {
            case WELCOME -> ActivityResult.INTERESTED;
            case REFUSED -> ActivityResult.DECLINED;
            case AGREED -> ActivityResult.VACANCY_EXPECTED;
        };
    }

    private void refuse(Refusal reason) {
        throw refusals.refused(reason);
    }
}
