package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.EducationLevel;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.SbiSection;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.events.WorkTask;

/**
 * A reason that can be read back in Dutch and English: a key of the message bundles and its arguments, in the order the
 * message names them.
 *
 * @param key such as {@code E3.travel.within}
 * @param arguments numbers and texts; a text that starts with one of {@link #NAMED} is a key itself, and one that
 *     starts with {@link #OCCUPATION} stands for the name of that occupation
 */
public record Reason(String key, List<Object> arguments) {

    public static final String CONDITION = "condition.";
    public static final String TASK = "task.";
    public static final String SECTOR = "sector.";
    public static final String EDUCATION = "education.";
    public static final String DISCLOSURE = "disclosure.";
    public static final String OCCUPATION = "isco.";

    /** Beginnings of arguments that are keys of the message bundles. */
    public static final Set<String> NAMED = Set.of(CONDITION, TASK, SECTOR, EDUCATION, DISCLOSURE);

    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(String key, Object... arguments) {
        return new Reason(key, Stream.of(arguments).map(Reason::plain).toList());
    }

    private static Object plain(Object argument) {
        return switch (argument) {
            case Integer number -> number;
            case Double number -> number;
            case WorkCondition condition -> CONDITION + condition;
            case WorkTask task -> TASK + task;
            case SbiSection sector -> SECTOR + sector;
            case EducationLevel level -> EDUCATION + level;
            case DisclosureLevel level -> DISCLOSURE + level;
            case IscoCode occupation -> OCCUPATION + occupation;
            case Object other -> other.toString();
        };
    }
}
