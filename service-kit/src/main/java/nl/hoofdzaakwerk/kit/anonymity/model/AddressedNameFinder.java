package nl.hoofdzaakwerk.kit.anonymity.model;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names nobody told of beforehand, by their form: after a title, or initials with a family name. A single letter, as in
 * {@code mevrouw A.}, is how cases are told without a name, and is none.
 */
final class AddressedNameFinder implements Finder {
    private static final String PREFIX =
            "(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er|[Ee]l|in|'t|het|v\\.d\\.) ){0,3}";
    private static final String FAMILY = "(?:\\p{Lu}\\p{Ll}[\\p{L}\\-]{0,40}|\\p{Lu}{5,40})(?!\\p{L})";
    private static final Pattern TITLED = Pattern.compile(
            "(?<!\\p{L})(?:[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?|[Mm]eneer|[Mm]ijnheer|[Dd]hr\\.?|[Dd]e heer) (?<name>(?<initials>(?:\\p{Lu}\\.? ?){0,4})"
                    + PREFIX + FAMILY + ")");
    private static final Pattern WITH_INITIALS =
            Pattern.compile("(?<![\\p{L}.])(?<name>(?<initials>(?:\\p{Lu}\\. ?){1,4})" + PREFIX + FAMILY + ")");
    private static final Set<String> NO_INITIALS =
            Set.of("B.V.", "N.V.", "U.W.V.", "G.G.Z.", "W.W.", "I.P.S.", "N.B.", "P.S.");

    @Override
    public Stream<Finding> in(ReadableText text) {
        return Stream.of(TITLED, WITH_INITIALS)
                .flatMap(pattern -> pattern.matcher(text.read()).results())
                .filter(found -> !isSentence(found.group("initials").strip(), found.group("name")))
                .map(found -> text.finding(PersonalDataKind.NAME, found.start("name"), found.end("name")));
    }

    /** {@code mevrouw A. Zij wil werken}: a letter that ends a sentence. */
    private static boolean isSentence(String initials, String name) {
        return NO_INITIALS.contains(initials) || SENTENCE_STARTS.contains(name.substring(name.lastIndexOf(' ') + 1));
    }

    private static final Set<String> SENTENCE_STARTS = Set.of(
            "Zij",
            "Hij",
            "Ze",
            "Deze",
            "Die",
            "Dit",
            "Dat",
            "De",
            "Het",
            "Een",
            "In",
            "Op",
            "Er",
            "Na",
            "Met",
            "Voor",
            "Wil",
            "Kan",
            "Heeft",
            "Is",
            "Was",
            "Ook",
            "Nu",
            "Daarna",
            "Daarom",
            "Omdat",
            "Toen",
            "Wat",
            "Wie",
            "Hoe",
            "Waarom",
            "Volgens",
            "Door",
            "Sinds",
            "Haar",
            "Zijn",
            "Client",
            "Kandidaat",
            "Betrokkene",
            "Als",
            "Bij");
}
