package nl.hoofdzaakwerk.trajectory.policy.model;

import java.util.List;
import java.util.Objects;

/**
 * Something a rule says about a case.
 *
 * @param rule id in docs/requirements.md, such as {@code A9}
 * @param code stable; also the key of the text for people
 * @param source document the rule comes from, such as {@code QA 1.1}
 * @param arguments what the text fills in, in order
 */
public record Remark(String rule, String code, String source, List<Object> arguments) {
    public Remark {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(source, "source");
        if (!code.startsWith(rule + ".")) {
            throw new IllegalArgumentException("code " + code + " does not start with rule " + rule);
        }
        arguments = List.copyOf(arguments);
    }

    public static Remark of(String rule, String code, String source, Object... arguments) {
        return new Remark(rule, code, source, List.of(arguments));
    }
}
