package nl.hoofdzaakwerk.reporting.cooperation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.api.PlainLine;
import nl.hoofdzaakwerk.reporting.cooperation.model.Owner;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who sees to something.
 *
 * @param name login name of a professional, or a function
 * @param organisation alias of the organisation
 */
@Schema(name = "Owner")
public record OwnerBody(
        @NotNull @Size(max = Owner.LONGEST) @PlainLine String name,
        @NotNull OrganisationAlias organisation) {

    public static OwnerBody of(Owner owner) {
        return new OwnerBody(owner.name(), new OrganisationAlias(owner.organisation()));
    }

    public Owner toOwner() {
        return Owner.of(name, organisation);
    }
}
