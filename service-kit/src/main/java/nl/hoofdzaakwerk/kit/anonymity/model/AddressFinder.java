package nl.hoofdzaakwerk.kit.anonymity.model;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Postal addresses: a postcode, a street with a house number, or what follows {@code woont op}. A number of hours,
 * kilometres or euros after a word that ends like a street is none.
 */
final class AddressFinder implements Finder {
    private static final Pattern POSTCODE =
            Pattern.compile("(?<![\\p{L}\\d.,\\-/€])(?<!€ )(?<digits>[1-9]\\d{3})(?<gap> ?)(?<letters>\\p{L}{2})"
                    + "(?![\\p{L}\\d'])(?!-\\p{L})");
    private static final Set<String> NEVER_ISSUED = Set.of("SA", "SD", "SS");
    /** Words, units and abbreviations of two letters that stand after a number. */
    private static final Set<String> WORDS = Set.of("""
            aa al am as au bv ca ch cl cm ct cv da de di dl do dr ds en er et eu ex ft ga gb gr ha he hm hr hu if ik in is
            it ja je jl jr kb kg kj km la le lt ma mb me mg mi ml mm mr mw na nl no nr nu nv of oh ok om op pc pd pj pk
            pm pp ps pw re st te th tl tm to tv uw va vm vr vs we wo ww za ze zn zo zw bn""".strip().split("\\s+"));
    /** Abbreviations that stand after a year, also in capitals. */
    private static final Set<String> AFTER_YEAR = Set.of("WW", "ZW", "PW", "NL", "EU", "BV", "NV", "VS", "TV", "IP");

    private static final String NUMBER = " {1,2}(?:nr\\.? ?|nummer |huisnr\\.? ?|huisnummer )?(?<number>[1-9]\\d{0,4})"
            + "(?: ?[a-zA-Z](?![\\p{L}]))?(?:[ \\-](?:hs|bis|[IVX]{1,3}|\\d{1,3})(?![\\p{L}\\d]))?";
    private static final String NO_MEASURE =
            "(?! ?(?:[.,:]\\d|%|\\+|[x×*] |uur|uren|u\\b|keer|maal|dag|dgn|week|wk|weken"
                    + "|maand|mnd|jaar|jr|kwart|min|sec|procent|euro|cent|person|mens|man\\b|vrouw|kilom|km|meter|m2|m\\b|stuk|punt|medew"
                    + "|collega|client|kandid|bedrij|werkge|vacat|plek|baan|banen|gesprek|sessie|fase|stap|tot|à|a \\d|-\\d+ ?(?:uur|dag"
                    + "|keer)))(?!\\d)";
    private static final Pattern STREET = Pattern.compile(
            "(?<![\\p{L}\\d])(?<street>\\p{L}[\\p{L}.'\\-]{1,40}?(?:straat|str\\.|laan|plein|gracht|singel|kade|dreef"
                    + "|plantsoen|steeg|allee|boulevard))" + NUMBER + NO_MEASURE,
            Pattern.CASE_INSENSITIVE);
    private static final String MAYBE_STREET =
            "(?:weg|dijk|hof|pad|markt|park|baan|hoek|ring|veld|berg|wal|erf|poort|oord"
                    + "|haven|heuvel|kamp|akker|horst|meent|donk|brink|weide|burg|vaart|vest|zijde|oever|laantje|straatje|pleintje)";
    private static final Pattern NAMED_STREET = Pattern.compile(
            "(?<![\\p{L}\\d])(?<street>\\p{Lu}[\\p{L}.'\\-]{1,40}?" + MAYBE_STREET + ")" + NUMBER + NO_MEASURE);
    private static final Pattern STREET_WITH_LETTER =
            Pattern.compile("(?<![\\p{L}\\d])(?<street>\\p{L}[\\p{L}.'\\-]{1,40}?" + MAYBE_STREET
                    + ") [1-9]\\d{0,3}[a-fA-F](?![\\p{L}\\d])");
    private static final Pattern LIVES =
            Pattern.compile("(?<!\\p{L})(?:[Ww]oont (?:op|aan)(?: de| het)?|[Ww]oonachtig (?:op|aan)"
                    + "|[Aa]dres(?: is)?:?|[Ww]oonadres(?: is)?:?) (?<street>(?:\\p{Lu}[\\p{L}.'\\-]{1,40} ){1,4})"
                    + NUMBER.substring(" {1,2}".length())
                    + NO_MEASURE);
    /** Ordinary words that end like a street. */
    private static final Pattern NO_STREET = Pattern.compile(
            "(?:ver|ont|op|aan|af|toe|over|in|door|neer|uit|bij|dicht)?slaan|blokkade|onderweg|omweg|uitweg|halverweg"
                    + "|vanweg|snelweg|arbeidsmarkt|banenmarkt|woningmarkt|markt|loopbaan|bijbaan|vastebaan|werkveld|"
                    + "vakgebied|kader|achterhoek|invalshoek|beleidsveld|bedrijvenpark|wagenpark|traject|.{0,20}(?:bijbaan"
                    + "|loopbaan|markt$(?<!straatmarkt))",
            Pattern.CASE_INSENSITIVE);

    @Override
    public Stream<Finding> in(ReadableText text) {
        String read = text.read();
        Stream<MatchResult> postcodes = POSTCODE.matcher(read).results().filter(AddressFinder::isPostcode);
        Stream<MatchResult> streets = Stream.of(STREET, NAMED_STREET, STREET_WITH_LETTER)
                .flatMap(pattern -> pattern.matcher(read).results())
                .filter(found -> !NO_STREET.matcher(found.group("street")).matches());
        Stream<MatchResult> homes = LIVES.matcher(read).results();
        return Stream.of(postcodes, streets, homes)
                .flatMap(found -> found)
                .map(found -> text.finding(PersonalDataKind.POSTAL_ADDRESS, found.start(), found.end()));
    }

    private static boolean isPostcode(MatchResult found) {
        String letters = found.group("letters");
        String capitals = letters.toUpperCase(Locale.ROOT);
        if (NEVER_ISSUED.contains(capitals)) {
            return false;
        }
        if (letters.equals(capitals)) {
            return !(isYear(found.group("digits")) && AFTER_YEAR.contains(capitals));
        }
        return !WORDS.contains(letters.toLowerCase(Locale.ROOT));
    }

    private static boolean isYear(String digits) {
        return digits.startsWith("19") || digits.startsWith("20");
    }
}
