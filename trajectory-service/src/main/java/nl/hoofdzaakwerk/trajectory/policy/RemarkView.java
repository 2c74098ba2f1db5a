package nl.hoofdzaakwerk.trajectory.policy;

/**
 * What a rule says, for people.
 *
 * @param rule id in docs/requirements.md
 * @param code stable, machine-readable
 * @param text in the language of the request
 * @param source document the rule comes from
 */
public record RemarkView(String rule, String code, String text, String source) {}
