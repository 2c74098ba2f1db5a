package nl.hoofdzaakwerk.portal.programme;

/** Who sees to something. */
public record Owner(String name, String organisation) {}
