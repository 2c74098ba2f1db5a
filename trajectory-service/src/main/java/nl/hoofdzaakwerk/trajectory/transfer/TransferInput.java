package nl.hoofdzaakwerk.trajectory.transfer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.trajectory.transfer.model.TransferRefusal;

/** What requests about transfers say. */
final class TransferInput {
    private TransferInput() {}

    /**
     * To whom a candidate is to go.
     *
     * @param receiver alias of the GGZ institution that is asked
     * @param nextStep the answer within a week when left out (P6)
     */
    public record RequestInput(
            @NotNull OrganisationAlias receiver, @Valid NextStepInput nextStep) {}

    /**
     * How it goes on.
     *
     * @param user coach of the own institution who guides from now on; the caller when left out
     * @param nextStep getting acquainted within two weeks when left out (P6)
     */
    public record AcceptanceInput(
            @Size(min = 1, max = 100) @PlainText String user,
            @Valid NextStepInput nextStep) {}

    /** @param reason one that says nothing of the person's health */
    public record RefusalInput(@NotNull TransferRefusal reason) {}

    /** Nothing has to be said. */
    public record TakeBackInput() {}

    /** Nothing has to be said. */
    public record CompletionInput() {}
}
