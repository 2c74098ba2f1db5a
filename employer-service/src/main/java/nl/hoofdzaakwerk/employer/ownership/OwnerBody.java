package nl.hoofdzaakwerk.employer.ownership;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.relation.model.Owner;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.api.PlainLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A professional.
 *
 * @param user id of the user, as in tokens
 * @param organisation alias of the organisation the professional works for here; the caller's own when absent
 */
@Schema(name = "OwnerInput")
record OwnerBody(
        @NotNull @Size(min = 1, max = 100) @PlainLine @Pattern(regexp = ".*\\S.*")
        String user,

        @Pattern(regexp = OwnerBody.ALIAS, message = "constraint.pattern.organisation")
        String organisation) {
    static final String ALIAS = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";

    Owner toOwner(OrganisationAlias own) {
        return new Owner(
                user,
                Optional.ofNullable(organisation).map(OrganisationAlias::new).orElse(own));
    }
}
