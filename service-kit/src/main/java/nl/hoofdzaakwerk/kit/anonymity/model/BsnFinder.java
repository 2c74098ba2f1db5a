package nl.hoofdzaakwerk.kit.anonymity.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Citizen service numbers: nine digits that pass the eleven-check, in one piece or in groups with the same sign between
 * them. A sum of money is none.
 */
final class BsnFinder implements Finder {
    private static final int DIGITS = 9;
    private static final Pattern RUN = Pattern.compile("\\d(?:[ .\\-/]{0,3}\\d)*+");
    private static final Pattern GROUP = Pattern.compile("\\d+");
    private static final Pattern MONEY_BEFORE = Pattern.compile(".*(?:€|eur|euro) ?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONEY_AFTER =
            Pattern.compile("^(?:,(?:\\d{2}(?!\\d)|-)| ?(?:euro|eur)\\b).*", Pattern.CASE_INSENSITIVE);
    private static final int NEAR = 8;
    /** The ways in which people group nine digits among other numbers. */
    private static final List<List<Integer>> GROUPINGS =
            List.of(List.of(9), List.of(3, 3, 3), List.of(4, 2, 3), List.of(4, 3, 2), List.of(2, 2, 2, 3));

    /** Whether nine digits can be a citizen service number. */
    static boolean passesElevenCheck(String digits) {
        int sum = IntStream.range(0, DIGITS)
                .map(i -> (i == DIGITS - 1 ? -1 : DIGITS - i) * Character.digit(digits.charAt(i), 10))
                .sum();
        return sum % 11 == 0 && !digits.equals("0".repeat(DIGITS));
    }

    @Override
    public Stream<Finding> in(ReadableText text) {
        return RUN.matcher(text.read())
                .results()
                .flatMap(run -> candidates(run).stream())
                .filter(piece -> passesElevenCheck(piece.digits()))
                .filter(piece -> !isMoney(text.read(), piece))
                .map(piece -> text.finding(PersonalDataKind.BSN, piece.start(), piece.end()));
    }

    private record Piece(String digits, int start, int end) {}

    private static List<Piece> candidates(MatchResult run) {
        Groups groups = Groups.of(run.group());
        List<Piece> pieces = new ArrayList<>();
        int all = groups.size();
        if (groups.digits(0, all).length() == DIGITS && groups.separatedAlike(0, all)) {
            pieces.add(groups.piece(0, all, run.start()));
            return pieces;
        }
        for (int first = 0; first < all; first++) {
            for (List<Integer> grouping : GROUPINGS) {
                int end = first + grouping.size();
                if (end <= all && groups.lengths(first, end).equals(grouping) && groups.separatedAlike(first, end)) {
                    pieces.add(groups.piece(first, end, run.start()));
                }
            }
        }
        return pieces;
    }

    private static boolean isMoney(String text, Piece piece) {
        String before = text.substring(Math.max(0, piece.start() - NEAR), piece.start());
        String after = text.substring(piece.end(), Math.min(text.length(), piece.end() + NEAR));
        return MONEY_BEFORE.matcher(before).matches()
                || MONEY_AFTER.matcher(after).matches();
    }

    /** The groups of digits in a run, and what stands between them. */
    private record Groups(String run, List<MatchResult> parts) {
        static Groups of(String run) {
            Matcher matcher = GROUP.matcher(run);
            return new Groups(run, matcher.results().toList());
        }

        int size() {
            return parts.size();
        }

        String digits(int first, int end) {
            StringBuilder digits = new StringBuilder();
            parts.subList(first, end).forEach(part -> digits.append(part.group()));
            return digits.toString();
        }

        List<Integer> lengths(int first, int end) {
            return parts.subList(first, end).stream()
                    .map(part -> part.group().length())
                    .toList();
        }

        boolean separatedAlike(int first, int end) {
            HashSet<String> between = new HashSet<>();
            for (int i = first + 1; i < end; i++) {
                between.add(run.substring(parts.get(i - 1).end(), parts.get(i).start()));
            }
            return between.size() <= 1;
        }

        Piece piece(int first, int end, int offset) {
            return new Piece(
                    digits(first, end),
                    offset + parts.get(first).start(),
                    offset + parts.get(end - 1).end());
        }
    }
}
