package nl.hoofdzaakwerk.events;

import java.util.regex.Pattern;

/**
 * How many candidates wish for an occupation group.
 *
 * @param occupationGroup ISCO-08 group of two digits
 * @param count rounded to fives and never of a group under the threshold
 */
public record WishCount(
        @Matches(WishCount.GROUP) String occupationGroup,

        @Range(min = WishCount.SMALLEST, max = WishCount.LARGEST)
        int count) {
    static final String GROUP = "[0-9]{2}";
    static final int SMALLEST = 10;
    static final int LARGEST = 1_000_000;
    private static final int STEP = 5;
    private static final Pattern PATTERN = Pattern.compile(GROUP);

    public WishCount {
        Check.matches("occupationGroup", occupationGroup, PATTERN);
        Check.range("count", count, SMALLEST, LARGEST);
        Check.require(count % STEP == 0, "count", "is not a multiple of " + STEP);
    }
}
