package nl.hoofdzaakwerk.portal.casework;

/**
 * Something a service says about what it decided or saw.
 *
 * @param rule id of the rule behind it
 * @param source where the rule comes from
 * @param text the same for people
 */
public record Remark(String rule, String source, String text) {}
