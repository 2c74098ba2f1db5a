package nl.hoofdzaakwerk.employer.relation.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A trade name without what tells nothing: case, accents, signs, the legal form, articles and the municipality.
 *
 * @param value words of letters and digits in lower case, a space between
 */
public record NormalisedName(String value) {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern DOTS_AND_APOSTROPHES = Pattern.compile("[.'’`´]");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> TELLS_NOTHING = Set.of(
            "bv",
            "nv",
            "vof",
            "cv",
            "ua",
            "ba",
            "sa",
            "se",
            "gmbh",
            "ltd",
            "inc",
            "llc",
            "stichting",
            "vereniging",
            "cooperatie",
            "cooperatieve",
            "maatschap",
            "eenmanszaak",
            "vennootschap",
            "holding",
            "beheer",
            "groep",
            "group",
            "de",
            "het",
            "een",
            "t",
            "en",
            "and");
    private static final int PADDING_BEFORE = 2;
    private static final int TRIGRAM = 3;

    /** @param municipality where the employer lies; its name as a word of the trade name tells nothing either */
    public static NormalisedName of(String name, String municipality) {
        var words = words(name);
        var place = words(municipality);
        var telling = words.stream()
                .filter(word -> !TELLS_NOTHING.contains(word) && !place.contains(word))
                .toList();
        return new NormalisedName(String.join(" ", telling.isEmpty() ? words : telling));
    }

    /** Share of the trigrams of both that both have, 0 to 1, as PostgreSQL's {@code similarity} counts them. */
    public double likeness(NormalisedName other) {
        var own = trigrams();
        var others = other.trigrams();
        var shared = own.stream().filter(others::contains).count();
        var all = own.size() + others.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    private Set<String> trigrams() {
        var trigrams = new HashSet<String>();
        for (var word : value.split(" ")) {
            var padded = " ".repeat(PADDING_BEFORE) + word + " ";
            for (int start = 0; !word.isEmpty() && start + TRIGRAM <= padded.length(); start++) {
                trigrams.add(padded.substring(start, start + TRIGRAM));
            }
        }
        return trigrams;
    }

    private static List<String> words(String text) {
        var plain = ACCENTS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
        var joined = DOTS_AND_APOSTROPHES.matcher(plain).replaceAll("");
        return Arrays.stream(SIGNS.split(joined))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toList());
    }
}
