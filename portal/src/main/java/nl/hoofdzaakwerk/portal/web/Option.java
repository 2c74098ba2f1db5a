package nl.hoofdzaakwerk.portal.web;

import nl.hoofdzaakwerk.portal.organisation.OrganisationNames;

/**
 * Something to choose that is no code: a colleague, a route, an employer.
 *
 * @param value what the service is sent
 * @param text what the visitor reads
 */
public record Option(String value, String text) {
    /** An organisation, chosen by its name. */
    public static Option organisation(String alias) {
        return new Option(alias, OrganisationNames.name(alias));
    }
}
