package nl.hoofdzaakwerk.matching.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.matching.meeting.model.Decision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision about a pair.
 *
 * @param reasonCode why; required with REJECTED, allowed with PARKED
 * @param owner who does what follows: a login name or function, never a candidate; absent for the chair
 * @param dueDate by when; not before the meeting; absent for the usual number of days after it
 * @param ownerOrganisation one that takes part: the WSP, a card's, or one noted as present; absent for the WSP
 * @param action what follows; absent for what usually follows; nothing that names a candidate or is about health
 * @param afterDecisionId the decision of this meeting about this pair that the chair saw last; required when there is
 *     one, so that two who decide at the same time do not overrule each other unseen
 */
@Schema(name = "NewDecision")
record NewDecision(
        @NotNull UUID cardId,
        @NotNull UUID vacancyId,
        @NotNull Decision decision,

        @Pattern(regexp = "[a-z][a-z0-9-]{0,59}", message = "constraint.pattern.code")
        String reasonCode,

        @Size(min = 1, max = 100) @PlainText String owner,
        @BusinessDate LocalDate dueDate,
        OrganisationAlias ownerOrganisation,
        @Size(min = 1, max = NextStep.LONGEST) @PlainText String action,
        UUID afterDecisionId) {}
