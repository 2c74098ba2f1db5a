package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.List;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.WorkCondition;

/**
 * A reason that can be read back in Dutch and English: a key of the message bundles and its arguments, in the order the
 * message names them.
 *
 * @param key such as {@code E3.travel.within}
 * @param arguments numbers and texts; a text that starts with {@link #CONDITION} or {@link #OCCUPATION} stands for the
 *     name of that condition or occupation
 */
public record Reason(String key, List<Object> arguments) {

    public static final String CONDITION = "condition.";
    public static final String OCCUPATION = "isco.";

    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(String key, Object... arguments) {
        return new Reason(key, Stream.of(arguments).map(Reason::plain).toList());
    }

    private static Object plain(Object argument) {
        return switch (argument) {
            case Integer number -> number;
            case WorkCondition condition -> CONDITION + condition;
            case IscoCode occupation -> OCCUPATION + occupation;
            case Object other -> other.toString();
        };
    }
}
