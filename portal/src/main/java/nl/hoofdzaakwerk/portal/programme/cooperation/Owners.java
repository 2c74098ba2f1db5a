package nl.hoofdzaakwerk.portal.programme.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import nl.hoofdzaakwerk.portal.organisation.OrganisationNames;
import nl.hoofdzaakwerk.portal.programme.Owner;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.web.Form;

/** Fills in who sees to something: the visitor, unless somebody else does. */
@ApplicationScoped
class Owners {
    private final Visitor visitor;

    Owners(Visitor visitor) {
        this.visitor = visitor;
    }

    /** @param place of the owner in the form, with a dot at the end, or empty */
    Form own(Form form, String place) {
        return put(form, place, new Owner(visitor.username(), visitor.organisation()));
    }

    static Form put(Form form, String place, Owner owner) {
        return form.put(place + "owner.name", owner.name())
                .put(place + "owner.organisation", OrganisationNames.typed(owner.organisation()));
    }
}
