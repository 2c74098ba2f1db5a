package nl.hoofdzaakwerk.trajectory.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.trajectory.intake.model.CareSetting;
import nl.hoofdzaakwerk.trajectory.intake.model.Health;
import nl.hoofdzaakwerk.trajectory.intake.model.PersonName;

/**
 * A candidate to register.
 *
 * @param familyNamePrefix such as {@code van der}
 * @param municipality name as CBS writes it
 * @param canAndWantsToWork the person's own wish; taken to be so when left out
 */
public record CandidateInput(
        @NotNull @Size(max = 100) @Pattern(regexp = PersonName.FORMAT, message = "constraint.pattern.person-name")
        String givenName,

        @Size(max = 100) @Pattern(regexp = PersonName.FORMAT, message = "constraint.pattern.person-name")
        String familyNamePrefix,

        @NotNull @Size(max = 100) @Pattern(regexp = PersonName.FORMAT, message = "constraint.pattern.person-name")
        String familyName,

        @NotNull @BusinessDate LocalDate birthDate,
        @NotNull @Size(max = 100) String municipality,
        @NotNull Postcode4 postcode4,
        @NotNull BenefitKind benefit,
        Boolean canAndWantsToWork,
        @NotNull @Valid HealthInput health)
        implements PersonInput {

    /** What only the treating side records and reads. */
    public record HealthInput(
            @NotNull TargetGroup targetGroup, @NotNull CareSetting careSetting) {
        Health toHealth() {
            return new Health(targetGroup, careSetting);
        }
    }

    boolean wantsToWork() {
        return canAndWantsToWork == null || canAndWantsToWork;
    }
}
