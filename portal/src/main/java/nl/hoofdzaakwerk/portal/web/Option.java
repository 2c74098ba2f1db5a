package nl.hoofdzaakwerk.portal.web;

/**
 * Something to choose that is no code: a colleague, a route, an employer.
 *
 * @param value what the service is sent
 * @param text what the visitor reads
 */
public record Option(String value, String text) {}
