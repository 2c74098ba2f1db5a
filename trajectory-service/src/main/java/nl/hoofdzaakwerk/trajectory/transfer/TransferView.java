package nl.hoofdzaakwerk.trajectory.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.trajectory.transfer.model.Transfer;
import nl.hoofdzaakwerk.trajectory.transfer.model.TransferRefusal;
import nl.hoofdzaakwerk.trajectory.transfer.model.TransferState;

/**
 * A transfer as one of both institutions sees it. The sender follows the outcome and nothing else once the candidate is
 * with the receiver; the receiver sees who is meant while it is asked, and no health until it has the file.
 *
 * @param candidateId for the sender, and for the receiver once accepted
 * @param person for the receiver while it is asked and the person's consent holds
 * @param owner the user who takes the next step, for the institution in whose hands it is
 * @param reason why it was not taken over
 * @param nextStep while it is open (P6)
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TransferView(
        UUID id,
        UUID candidateId,
        TransferPerson person,
        OrganisationAlias sender,
        OrganisationAlias receiver,
        TransferState state,
        TransferRefusal reason,
        String owner,
        NextStepInput nextStep,
        Instant requestedAt,
        Instant answeredAt,
        Instant doneAt) {

    /** Who is meant. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TransferPerson(
            String givenName, String familyNamePrefix, String familyName, LocalDate birthDate, String municipality) {
        static TransferPerson of(Transfers.Person person) {
            return new TransferPerson(
                    person.givenName(),
                    person.familyNamePrefix(),
                    person.familyName(),
                    person.birthDate(),
                    person.municipality());
        }
    }

    static TransferView of(Transfer transfer, OrganisationAlias viewer, Optional<Transfers.Person> person) {
        boolean sending = viewer.equals(transfer.sender());
        boolean moved = transfer.state() == TransferState.ACCEPTED || transfer.state() == TransferState.DONE;
        boolean inHands = viewer.equals(transfer.organisation());
        return new TransferView(
                transfer.id(),
                sending || moved ? transfer.candidateId() : null,
                person.map(TransferPerson::of).orElse(null),
                transfer.sender(),
                transfer.receiver(),
                transfer.state(),
                transfer.reason().orElse(null),
                inHands ? transfer.owner() : null,
                transfer.nextStep().map(NextStepInput::of).orElse(null),
                transfer.requestedAt(),
                transfer.answeredAt().orElse(null),
                transfer.doneAt().orElse(null));
    }
}
