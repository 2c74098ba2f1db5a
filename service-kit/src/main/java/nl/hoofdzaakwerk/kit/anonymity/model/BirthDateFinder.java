package nl.hoofdzaakwerk.kit.anonymity.model;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Dates of birth. Any full date so long ago that someone born then can work, however written; and after a word such as
 * {@code geboren} any date, month or year. A recent date, a year by itself or a week is none.
 */
final class BirthDateFinder implements Finder {
    /** Nobody younger is guided to work, so a later date is that of something else. */
    static final int YOUNGEST = 12;

    private static final String MONTH = "(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|mrt|maa(?:rt)?|mar(?:ch)?|apr(?:il)?"
            + "|mei|may|juni?|june|juli?|july|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?"
            + "|dec(?:ember)?)(?!\\p{L})\\.?";
    private static final String DAY = "(?<!\\d)(?:0?[1-9]|[12]\\d|3[01])(?: ?(?:e|de|ste|th|st|nd|rd)(?!\\p{L}))?";
    private static final String YEAR = "(?<year>(?:19|20)\\d{2}|'? ?\\d{2})(?![\\d:%])(?![.,]\\d)";
    private static final String LONG_YEAR = "(?<year>(?:19|20)\\d{2})(?!\\d)";

    private static final List<Pattern> FULL = List.of(
            compiled(DAY + "[ .\\-/]{0,3}(?:van )?" + MONTH + "[ ,\\-/]{0,3}(?:van |in )?" + YEAR),
            compiled("(?<!\\p{L})" + MONTH + " ?" + DAY + " ?, ?" + LONG_YEAR),
            compiled("(?<![\\d.,\\-/])(?<one>\\d{1,2})(?<sep> ?[.\\-/] ?| )(?<two>\\d{1,2})\\k<sep>" + LONG_YEAR),
            compiled("(?<![\\d.,\\-/])(?<one>\\d{1,2})(?<sep> ?[.\\-/] ?)(?<two>\\d{1,2})\\k<sep>"
                    + "(?<year>' ?\\d{2}|\\d{2})(?![\\d:%])(?![.\\-/,]\\d)"),
            compiled("(?<!\\d)"
                    + "(?<year>(?:19|20)\\d{2})(?<sep>[.\\-/ ])(?<one>\\d{1,2})\\k<sep>(?<two>\\d{1,2})(?!\\d)"));

    private static final String BORN = "(?<!\\p{L})(?:geboren|geboorte[a-z]*|geb|gebdat|verjaar[a-z]*|verjaar[dt]|jarig"
            + "|birthda[a-z]*|date of birth|dob|born)(?!\\p{L})[^\\d\\n]{0,20}?";
    private static final String ANY_YEAR = "(?:(?:19|20)\\d{2}|' ?\\d{2})(?!\\d)";
    private static final List<Pattern> AFTER_BORN = List.of(
            compiled(BORN + "(?<date>" + DAY + "[ .\\-/]{0,3}" + MONTH + "(?:[ ,]{0,2}" + ANY_YEAR + ")?)"),
            compiled(BORN + "(?<date>(?<!\\p{L})" + MONTH + "[ ,]{0,2}" + ANY_YEAR + ")"),
            compiled(
                    BORN + "(?<date>(?<!\\p{L})(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober"
                            + "|november|december)(?!\\p{L}))"),
            compiled(BORN + "(?<date>\\d{1,2} ?[.\\-/ ] ?\\d{1,2}(?: ?[.\\-/ ] ?'?\\d{2,4})?(?!\\d))"),
            compiled(BORN + "(?<date>\\d{8}|\\d{6})(?!\\d)"),
            compiled(BORN + "(?<date>" + ANY_YEAR + ")"));

    private final LocalDate today;

    BirthDateFinder(LocalDate today) {
        this.today = today;
    }

    @Override
    public Stream<Finding> in(ReadableText text) {
        Stream<Finding> full = FULL.stream()
                .flatMap(pattern -> pattern.matcher(text.read()).results())
                .filter(this::isLongAgo)
                .filter(BirthDateFinder::isPossible)
                .map(found -> text.finding(PersonalDataKind.BIRTH_DATE, found.start(), found.end()));
        Stream<Finding> afterBorn = AFTER_BORN.stream()
                .flatMap(pattern -> pattern.matcher(text.read()).results())
                .map(found -> text.finding(PersonalDataKind.BIRTH_DATE, found.start("date"), found.end("date")));
        return Stream.concat(full, afterBorn);
    }

    private boolean isLongAgo(MatchResult found) {
        return year(found.group("year")) <= today.getYear() - YOUNGEST;
    }

    /** Two digits mean the latest such year that is not in the future. */
    private int year(String written) {
        int number = Integer.parseInt(written.replaceAll("\\D", ""));
        if (number >= 100) {
            return number;
        }
        int century = today.getYear() / 100 * 100;
        return century + number > today.getYear() ? century - 100 + number : century + number;
    }

    /** A day and a month, in either order; a month in words is one by itself. */
    private static boolean isPossible(MatchResult found) {
        if (!found.namedGroups().containsKey("one")) {
            return true;
        }
        int one = Integer.parseInt(found.group("one"));
        int two = Integer.parseInt(found.group("two"));
        return Math.min(one, two) >= 1 && Math.min(one, two) <= 12 && Math.max(one, two) <= 31;
    }

    private static Pattern compiled(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
