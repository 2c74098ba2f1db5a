package nl.hoofdzaakwerk.employer.outlook.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import nl.hoofdzaakwerk.employer.decision.Refusal;

/**
 * A table of figures of others, as text: a line of titles, then {@code side;classification;code;quarter;number} on each
 * line, with semicolons or commas. Its cells are codes and numbers only, so nothing is quoted.
 */
public record FigureTable(List<Row> rows, List<Refusal> wrong) {
    public static final int MOST_ROWS = 20_000;

    private static final String RULE = "D11";
    private static final String POINTER = "/csv";
    private static final List<String> TITLES = List.of("side", "classification", "code", "quarter", "number");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[;,]\\s*");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,8}");
    private static final int LARGEST = 10_000_000;
    private static final int MOST_COMPLAINTS = 20;

    public FigureTable {
        rows = List.copyOf(rows);
        wrong = List.copyOf(wrong);
    }

    /** A figure; two rows of the same place are the same figure. */
    public record Row(Place place, int number) {}

    /** What a figure tells of. */
    public record Place(Side side, Classification classification, String code, Quarter quarter) {}

    /** Reads the whole text; when something is wrong, the first things that are, by line, and no rows. */
    public static FigureTable read(String text) {
        var lines = text.strip().lines().toList();
        if (lines.isEmpty() || !cells(lines.getFirst()).equals(TITLES)) {
            return refused(List.of(Refusal.of(POINTER, RULE, "csv-titles", String.join(";", TITLES))));
        }
        if (lines.size() - 1 > MOST_ROWS) {
            return refused(List.of(Refusal.of(POINTER, RULE, "csv-too-long", MOST_ROWS)));
        }
        var rows = new ArrayList<Row>();
        var wrong = new ArrayList<Refusal>();
        var seen = new HashSet<Place>();
        for (int number = 2; number <= lines.size() && wrong.size() < MOST_COMPLAINTS; number++) {
            var cells = cells(lines.get(number - 1));
            if (!isRow(cells)) {
                wrong.add(Refusal.of(POINTER, RULE, "csv-row", number));
            } else if (!seen.add(row(cells).place())) {
                wrong.add(Refusal.of(POINTER, RULE, "csv-twice", number));
            } else {
                rows.add(row(cells));
            }
        }
        return wrong.isEmpty() ? new FigureTable(rows, wrong) : refused(wrong);
    }

    private static FigureTable refused(List<Refusal> wrong) {
        return new FigureTable(List.of(), wrong);
    }

    private static List<String> cells(String line) {
        return List.of(BETWEEN.split(line.strip(), -1));
    }

    private static boolean isRow(List<String> cells) {
        return cells.size() == TITLES.size()
                && isOneOf(Side.values(), cells.get(0))
                && isOneOf(Classification.values(), cells.get(1))
                && Classification.valueOf(cells.get(1)).hasForm(cells.get(2))
                && Quarter.isQuarter(cells.get(3))
                && NUMBER.matcher(cells.get(4)).matches()
                && Integer.parseInt(cells.get(4)) <= LARGEST;
    }

    private static Row row(List<String> cells) {
        return new Row(
                new Place(
                        Side.valueOf(cells.get(0)),
                        Classification.valueOf(cells.get(1)),
                        cells.get(2),
                        Quarter.parse(cells.get(3))),
                Integer.parseInt(cells.get(4)));
    }

    private static boolean isOneOf(Enum<?>[] values, String name) {
        return List.of(values).stream().anyMatch(value -> value.name().equals(name));
    }
}
