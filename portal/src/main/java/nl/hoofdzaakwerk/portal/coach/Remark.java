package nl.hoofdzaakwerk.portal.coach;

/**
 * What a rule says of something.
 *
 * @param rule id of the rule, e.g. {@code A9}
 * @param text for people, in their own language
 */
public record Remark(String code, String rule, String text) {}
