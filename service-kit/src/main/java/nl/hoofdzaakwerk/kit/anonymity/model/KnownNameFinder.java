package nl.hoofdzaakwerk.kit.anonymity.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The parts of one known name, in any case and spelling: accents and {@code ij} or {@code y} make no difference,
 * {@code ü} may be written {@code ue}, a part may be split or run together with its prefix, and may end in a genitive
 * {@code s}. A part of at most three letters counts only with a capital, because it may be an ordinary word.
 */
final class KnownNameFinder implements Finder {
    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:'s)?");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> PARTICLES = Set.of(
            "van", "de", "der", "den", "het", "ten", "ter", "te", "von", "zu", "el", "al", "ben", "bin", "la", "le",
            "du", "di", "da", "dos", "del", "op", "in", "aan", "uit", "und", "en", "t", "d", "l", "o");
    private static final int SHORT = 3;
    private static final int MOST_PIECES = 4;
    private static final int GENITIVE = 2;

    private final Set<String> parts = new HashSet<>();
    private final Set<String> runTogether = new HashSet<>();
    private final int longest;

    KnownNameFinder(KnownName name) {
        String prefix = name.familyNamePrefix() == null ? "" : name.familyNamePrefix();
        for (Spelling spelling : Spelling.values()) {
            spelling.words(name.givenName()).forEach(this::addPart);
            spelling.words(name.familyName()).forEach(this::addPart);
            addRunTogether(spelling.words(name.givenName()));
            addRunTogether(spelling.words(name.familyName()));
            addRunTogether(spelling.words(prefix + " " + name.familyName()));
            addRunTogether(spelling.words(name.givenName() + " " + prefix + " " + name.familyName()));
        }
        longest = Stream.concat(parts.stream(), runTogether.stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private void addPart(String part) {
        if (!PARTICLES.contains(part) && part.length() > 1) {
            parts.add(part);
        }
    }

    private void addRunTogether(List<String> words) {
        String joined = String.join("", words);
        if (joined.length() > SHORT) {
            runTogether.add(joined);
        }
    }

    /** How a letter with a mark may be written. */
    private enum Spelling {
        WITHOUT_MARKS,
        WITH_E;

        List<String> words(String text) {
            String written = this == WITHOUT_MARKS ? text : text.replaceAll("(?i)([äöü])", "$1e");
            return Stream.of(NO_LETTERS.split(key(written)))
                    .filter(word -> !word.isEmpty())
                    .toList();
        }
    }

    @Override
    public Stream<Finding> in(ReadableText text) {
        List<MatchResult> words = WORD.matcher(text.read()).results().toList();
        List<String> keys = words.stream().map(word -> key(word.group())).toList();
        List<Finding> found = new ArrayList<>();
        for (int first = 0; first < words.size(); first++) {
            if (isPart(words.get(first).group())) {
                found.add(text.finding(
                        PersonalDataKind.NAME,
                        words.get(first).start(),
                        words.get(first).end()));
            }
            addSplit(text, words, keys, first, found);
        }
        return found.stream();
    }

    private boolean isPart(String word) {
        boolean capital = Character.isUpperCase(word.charAt(0));
        String key = key(word);
        return endings(key)
                .anyMatch(part ->
                        (parts.contains(part) && (capital || part.length() > SHORT)) || runTogether.contains(part));
    }

    /** A part cut in pieces, such as {@code Meer veld} or {@code Meer-veld}, or letter by letter. */
    private void addSplit(
            ReadableText text, List<MatchResult> words, List<String> keys, int first, List<Finding> found) {
        StringBuilder joined = new StringBuilder(keys.get(first));
        for (int last = first + 1; last < words.size(); last++) {
            boolean letterByLetter = words.get(last).group().length() == 1
                    && words.get(last - 1).group().length() == 1;
            boolean apart = words.get(last).start() - words.get(last - 1).end() > 1;
            if (apart || last - first >= MOST_PIECES && !letterByLetter) {
                return;
            }
            joined.append(keys.get(last));
            if (joined.length() > longest + GENITIVE) {
                return;
            }
            if (endings(joined.toString()).anyMatch(this::isLongPart)) {
                found.add(text.finding(
                        PersonalDataKind.NAME,
                        words.get(first).start(),
                        words.get(last).end()));
            }
        }
    }

    private boolean isLongPart(String joined) {
        return joined.length() > SHORT + 1 && (parts.contains(joined) || runTogether.contains(joined));
    }

    private static Stream<String> endings(String key) {
        String bare = key.replace("'s", "");
        return bare.endsWith("s") ? Stream.of(bare, bare.substring(0, bare.length() - 1)) : Stream.of(bare);
    }

    private static String key(String word) {
        return ReadableText.plain(word).toLowerCase(Locale.ROOT).replace("ij", "y");
    }
}
