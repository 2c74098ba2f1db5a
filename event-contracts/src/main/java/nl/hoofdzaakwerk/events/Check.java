package nl.hoofdzaakwerk.events;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** What the compact constructors verify; each refusal is an {@link IllegalArgumentException} naming the component. */
final class Check {
    static final int MAXIMUM_HOURS = 60;
    static final int MAXIMUM_OCCUPATIONS = 20;
    static final int NAME_LENGTH = 200;
    static final int HIGHEST_WAGE_CENTS = 50_000;

    /** A machine-readable code: no spaces, so free text about a person does not fit. */
    static final String CODE = "[A-Za-z0-9][A-Za-z0-9_.:-]{0,63}";

    private static final Pattern CODE_PATTERN = Pattern.compile(CODE);

    private Check() {}

    static <T> T present(String component, T value) {
        if (value == null) {
            throw new IllegalArgumentException(component + " is missing");
        }
        return value;
    }

    static String text(String component, String value, int maximumLength) {
        present(component, value);
        require(!value.isBlank(), component, "is blank");
        require(
                value.codePointCount(0, value.length()) <= maximumLength,
                component,
                "is longer than " + maximumLength + " characters");
        return value;
    }

    static String optionalText(String component, String value, int maximumLength) {
        return value == null ? null : text(component, value, maximumLength);
    }

    static String code(String component, String value) {
        return matches(component, value, CODE_PATTERN);
    }

    static String matches(String component, String value, Pattern pattern) {
        present(component, value);
        require(pattern.matcher(value).matches(), component, "does not match " + pattern);
        return value;
    }

    static int range(String component, int value, int minimum, int maximum) {
        require(value >= minimum && value <= maximum, component, "is not between " + minimum + " and " + maximum);
        return value;
    }

    static void optionalRange(String component, Integer value, int minimum, int maximum) {
        if (value != null) {
            range(component, value, minimum, maximum);
        }
    }

    static void hours(int minimumHours, int maximumHours) {
        range("minimumHours", minimumHours, 0, MAXIMUM_HOURS);
        range("maximumHours", maximumHours, 1, MAXIMUM_HOURS);
        require(minimumHours <= maximumHours, "minimumHours", "is more than maximumHours");
    }

    /** Accepts an absent end. */
    static void period(String endComponent, LocalDate start, LocalDate end) {
        require(end == null || !end.isBefore(start), endComponent, "is before the start");
    }

    static <T> List<T> list(String component, List<T> values, int maximumSize) {
        present(component, values);
        require(values.size() <= maximumSize, component, "has more than " + maximumSize + " elements");
        require(values.stream().allMatch(Objects::nonNull), component, "has an absent element");
        return List.copyOf(values);
    }

    static Set<WorkCondition> conditions(String component, Set<WorkCondition> values) {
        return set(component, WorkCondition.class, values);
    }

    /** Immutable and in the order of declaration, so that equal events have equal bytes. */
    static <E extends Enum<E>> Set<E> set(String component, Class<E> type, Set<E> values) {
        present(component, values);
        var ordered = EnumSet.noneOf(type);
        values.forEach(value -> ordered.add(present(component, value)));
        return Collections.unmodifiableSet(ordered);
    }

    static void require(boolean holds, String component, String complaint) {
        if (!holds) {
            throw new IllegalArgumentException(component + " " + complaint);
        }
    }
}
