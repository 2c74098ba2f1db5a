package nl.hoofdzaakwerk.portal.programme;

import nl.hoofdzaakwerk.portal.organisation.OrganisationNames;

/** Who sees to something. */
public record Owner(String name, String organisation) {

    /** As a list tells it. */
    public String said() {
        return name + ", " + OrganisationNames.name(organisation);
    }
}
