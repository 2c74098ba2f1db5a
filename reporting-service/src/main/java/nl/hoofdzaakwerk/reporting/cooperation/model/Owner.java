package nl.hoofdzaakwerk.reporting.cooperation.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import nl.hoofdzaakwerk.events.OrganisationAlias;

/**
 * Who sees to something: somebody of an organisation, by login name, or a function in it.
 *
 * @param name login name or function, 1 to {@value #LONGEST} characters
 */
@Embeddable
public record Owner(
        @Column(name = "owner") String name,
        @Column(name = "owner_organisation") String organisation) {
    public static final int LONGEST = 100;

    public Owner {
        if (name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException("an owner has 1 to " + LONGEST + " characters");
        }
    }

    public static Owner of(String name, OrganisationAlias organisation) {
        return new Owner(name.strip(), organisation.value());
    }

    public boolean isOf(OrganisationAlias alias) {
        return organisation.equals(alias.value());
    }
}
