package nl.hoofdzaakwerk.kit.anonymity.model;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Telephone numbers: Dutch fixed and mobile in national (ten digits from 0) and international notation, other
 * countries' from a plus sign, and any number after a word such as {@code tel.}; with spaces, dashes, dots, slashes or
 * brackets.
 */
final class TelephoneFinder implements Finder {
    private static final String GAP = "[ .\\-/()]{0,3}";
    /** The end of an account number (IBAN) begins with a zero too. */
    private static final String NOT_IN_ACCOUNT = "(?<!nl\\d\\d ?[a-z]{4} ?)";

    private static final Pattern NATIONAL =
            Pattern.compile(NOT_IN_ACCOUNT + "(?<!\\d)\\(?0[ .\\-]{0,2}[1-9](?:" + GAP + "\\d){8}(?!\\d)", flags());
    private static final Pattern DUTCH_FROM_ABROAD = Pattern.compile(
            "(?<!\\d)\\(?(?:\\+|00) ?31\\)?" + GAP + "(?:0\\)?" + GAP + ")?[1-9](?:" + GAP + "\\d){8}(?!\\d)");
    private static final Pattern ABROAD = Pattern.compile("\\+ ?[1-9]\\d{0,2}(?:" + GAP + "\\d){7,12}(?!\\d)");
    private static final Pattern CALLED = Pattern.compile(
            "(?<!\\p{L})(?:tel|telefoon[a-z]*|telnr|mobiel[a-z]*|mob|gsm|whatsapp|06-nummer|bellen? (?:naar|op)"
                    + "|bereikbaar op|phone)[ .:;=\\-]{0,4}(?:is |op |nr\\.? |nummer )?\\(?\\d(?:"
                    + GAP + "\\d){6,11}(?!\\d)",
            flags());
    private static final List<Pattern> ALL = List.of(NATIONAL, DUTCH_FROM_ABROAD, ABROAD, CALLED);

    /** A date and something after it has ten digits too. */
    private static final Pattern DATE = Pattern.compile("\\(?\\d{2}([\\-./])\\d{1,2}\\1(?:19|20)\\d{2}(?!\\d).*");

    @Override
    public Stream<Finding> in(ReadableText text) {
        return ALL.stream()
                .flatMap(pattern -> pattern.matcher(text.read()).results())
                .filter(TelephoneFinder::isNoDate)
                .map(found -> text.finding(PersonalDataKind.TELEPHONE, found.start(), found.end()));
    }

    private static boolean isNoDate(MatchResult found) {
        return !DATE.matcher(found.group()).matches();
    }

    private static int flags() {
        return Pattern.CASE_INSENSITIVE;
    }
}
