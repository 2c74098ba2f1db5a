package nl.hoofdzaakwerk.trajectory.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.intake.CandidateChanged;
import nl.hoofdzaakwerk.trajectory.intake.Candidates;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import nl.hoofdzaakwerk.trajectory.progress.Professionals;
import nl.hoofdzaakwerk.trajectory.progress.model.GuidancePolicy;
import nl.hoofdzaakwerk.trajectory.transfer.model.Transfer;
import nl.hoofdzaakwerk.trajectory.transfer.model.TransferPolicy;
import nl.hoofdzaakwerk.trajectory.transfer.model.TransferRefusal;
import nl.hoofdzaakwerk.trajectory.transfer.model.TransferState;

/** Lets one institution hand a candidate to another (P1). */
@ApplicationScoped
class TransferDesk {
    private static final int DAYS_TO_ANSWER = 7;
    private static final int DAYS_TO_GO_ON = 14;

    private final Transfers transfers;
    private final Candidates candidates;
    private final Professionals professionals;
    private final Preconditions preconditions;
    private final ProcessingLog processingLog;
    private final Remarks remarks;
    private final Event<CandidateChanged> changes;
    private final Clock clock;

    TransferDesk(
            Transfers transfers,
            Candidates candidates,
            Professionals professionals,
            Preconditions preconditions,
            ProcessingLog processingLog,
            Remarks remarks,
            Event<CandidateChanged> changes,
            Clock clock) {
        this.transfers = transfers;
        this.candidates = candidates;
        this.professionals = professionals;
        this.preconditions = preconditions;
        this.processingLog = processingLog;
        this.remarks = remarks;
        this.changes = changes;
        this.clock = clock;
    }

    Transfer request(Caller caller, UUID candidateId, TransferInput.RequestInput input) {
        candidates
                .findByIdOptional(candidateId)
                .filter(candidate -> candidate.organisation().equals(caller.organisation()))
                .orElseThrow(Problem::notFound);
        OrganisationAlias sender = caller.organisation();
        Transfers.Standing standing = transfers.hold(candidateId, sender, input.receiver(), LocalDate.now(clock));
        remarks.require(TransferPolicy.judgeRequest(
                sender, input.receiver(), standing.facts(), transfers.isRequested(candidateId)));
        Transfer transfer = new Transfer(
                Ids.next(),
                candidateId,
                new Transfer.Parties(sender, input.receiver()),
                caller.user(),
                step(input.nextStep(), "Antwoord van de ontvangende instelling", DAYS_TO_ANSWER),
                clock.instant());
        transfers.persist(transfer);
        return changed(transfer);
    }

    /** With the candidate come the file and, where the sender guided, the guidance. */
    Transfer accept(Caller caller, UUID id, TransferInput.AcceptanceInput input) {
        Transfer asked = transfers
                .findByIdOptional(id)
                .filter(transfer -> transfer.receiver().equals(caller.organisation()))
                .orElseThrow(Problem::notFound);
        LocalDate today = LocalDate.now(clock);
        Transfers.Standing standing = transfers.hold(asked.candidateId(), asked.sender(), asked.receiver(), today);
        transfers.lock(asked);
        String coach = input.user() == null ? caller.user() : input.user();
        remarks.require(TransferPolicy.judgeAcceptance(asked.state(), standing.facts())
                .and(judgeCoach(caller, coach, standing.guidedBySender())));
        transfers.move(id, coach, caller.user(), clock.instant(), today);
        Transfer transfer = transfers.forChange(id).orElseThrow();
        transfer.accept(
                coach,
                step(input.nextStep(), "Kennismaken en de begeleiding voortzetten", DAYS_TO_GO_ON),
                clock.instant());
        changed(transfer);
        changes.fire(new CandidateChanged(transfer.candidateId()));
        return transfer;
    }

    Transfer reject(Caller caller, UUID id, TransferRefusal reason) {
        Transfer transfer = asReceiver(caller, id);
        remarks.require(TransferPolicy.judgeStep(transfer.state(), TransferState.REJECTED));
        transfer.reject(reason, clock.instant());
        return changed(transfer);
    }

    Transfer revoke(Caller caller, UUID id) {
        Transfer transfer = transfers
                .forChange(id)
                .filter(found -> found.sender().equals(caller.organisation()))
                .orElseThrow(Problem::notFound);
        remarks.require(TransferPolicy.judgeStep(transfer.state(), TransferState.REVOKED));
        transfer.revoke(clock.instant());
        return changed(transfer);
    }

    Transfer complete(Caller caller, UUID id) {
        Transfer transfer = asReceiver(caller, id);
        remarks.require(TransferPolicy.judgeStep(transfer.state(), TransferState.DONE));
        transfer.complete(clock.instant());
        return changed(transfer);
    }

    /** By the institution in whose hands it is. */
    Transfer next(Caller caller, UUID id, NextStepInput input) {
        Transfer transfer = transfers
                .forChange(id)
                .filter(found -> found.organisation().equals(caller.organisation()))
                .orElseThrow(Problem::notFound);
        preconditions.requireMatch(transfer.version());
        remarks.require(TransferPolicy.judgeOpen(transfer.state()));
        transfer.next(input.toNextStep());
        return changed(transfer);
    }

    /** Where guidance goes on, a coach of the receiver has it (A15). */
    private Ruling judgeCoach(Caller caller, String coach, boolean guided) {
        if (!guided) {
            return Ruling.allowed();
        }
        if (caller.has("coach") && coach.equals(caller.user())) {
            professionals.know(caller);
            return Ruling.allowed();
        }
        return GuidancePolicy.judgeCoach(professionals.isCoach(caller, coach));
    }

    private Transfer asReceiver(Caller caller, UUID id) {
        return transfers
                .forChange(id)
                .filter(found -> found.receiver().equals(caller.organisation()))
                .orElseThrow(Problem::notFound);
    }

    private Transfer changed(Transfer transfer) {
        transfers.flush();
        processingLog.record("transfer", transfer.candidateId());
        return transfer;
    }

    private NextStep step(NextStepInput given, String otherwise, int days) {
        return given == null ? new NextStep(otherwise, LocalDate.now(clock).plusDays(days)) : given.toNextStep();
    }
}
