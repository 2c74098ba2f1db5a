package nl.hoofdzaakwerk.employer.relation;

import nl.hoofdzaakwerk.employer.relation.model.Owner;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who keeps the contact with an employer (rule D3).
 *
 * @param user id of the professional
 * @param organisation the one for which the professional does so
 */
@Schema(name = "EmployerOwner")
public record OwnerView(String user, String organisation) {
    public static OwnerView of(Owner owner) {
        return new OwnerView(owner.user(), owner.organisation().value());
    }
}
