package nl.hoofdzaakwerk.matching.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.matching.meeting.model.ActionOwner;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people say of an action. */
final class ActionInput {

    private ActionInput() {}

    /**
     * An action, new or as it becomes.
     *
     * @param owner who does it: a login name or function, never a candidate
     * @param ownerOrganisation one that takes part: the WSP, a card's, or one noted as present; absent for the WSP
     * @param nextStep what is done and by when; nothing that names a candidate or is about health
     */
    @Schema(name = "NewMeetingAction")
    record NewAction(
            @NotNull @Size(min = 1, max = ActionOwner.LONGEST) @PlainText
            String owner,

            OrganisationAlias ownerOrganisation,
            @NotNull @Valid NextStepInput nextStep) {}

    /** @param result how it went; nothing that names a candidate or is about health */
    @Schema(name = "NewMeetingActionCompletion")
    record NewCompletion(
            @NotNull @Size(min = 1, max = 500) @PlainText String result) {}
}
