package nl.hoofdzaakwerk.employer.importing.model;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.relation.model.KvkNumber;

/** The cells of one row by their meaning; what is wrong with them is noted (rule D10). */
final class RowCells {
    private static final String RULE = "D10";
    private static final int LONGEST_NAME = 200;
    private static final int MOST_EMPLOYEES = 1_000_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 1, 1);
    private static final Pattern KVK_NUMBER = Pattern.compile(KvkNumber.FORMAT);
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[<>\\p{C}]");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[0-9]{1,7}|[0-9]{1,3}(\\.[0-9]{3})+");
    private static final Set<String> YES = Set.of("ja", "j", "yes", "y", "true", "waar", "1");
    private static final Set<String> NO = Set.of("nee", "n", "no", "false", "onwaar", "0");
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("uuuu-M-d").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d-M-uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    private final int number;
    private final List<String> cells;
    private final Columns columns;
    private final List<Finding> findings = new ArrayList<>();

    RowCells(int number, List<String> cells, Columns columns) {
        this.number = number;
        this.cells = cells;
        this.columns = columns;
    }

    List<Finding> findings() {
        return findings;
    }

    Optional<String> cell(ImportField field) {
        return columns.cell(field, cells);
    }

    void note(ImportField field, Refusal refusal) {
        findings.add(new Finding(
                number,
                Verdict.FAULTY,
                columns.headingOf(field).orElse(""),
                cell(field).orElse(""),
                refusal));
    }

    /** More cells than headings: a separator within a text that was not put between quotes. */
    void requireWidth() {
        var more = cells.stream().skip(columns.width()).anyMatch(text -> !text.isBlank());
        if (more) {
            findings.add(new Finding(
                    number,
                    Verdict.FAULTY,
                    "",
                    "",
                    Refusal.of("", RULE, "too-many-cells", cells.size(), columns.width())));
        }
    }

    Optional<String> name() {
        var name = cell(ImportField.NAME).map(text -> text.replaceAll("\\s+", " "));
        if (name.isEmpty()) {
            note(ImportField.NAME, Refusal.of("", RULE, "name-missing"));
        } else if (name.get().length() > LONGEST_NAME) {
            note(
                    ImportField.NAME,
                    Refusal.of("", RULE, "name-too-long", name.get().length(), LONGEST_NAME));
        } else if (NOT_IN_A_NAME.matcher(name.get()).find()) {
            note(ImportField.NAME, Refusal.of("", RULE, "name-signs"));
        }
        return name;
    }

    Optional<KvkNumber> kvkNumber() {
        var text = cell(ImportField.KVK_NUMBER).map(written -> written.replaceAll("[ .]", ""));
        var number = text.filter(digits -> KVK_NUMBER.matcher(digits).matches()).map(KvkNumber::new);
        if (text.isPresent() && number.isEmpty()) {
            note(ImportField.KVK_NUMBER, Refusal.of("", RULE, "kvk-number-wrong"));
        }
        return number;
    }

    Optional<Integer> employees() {
        var text = cell(ImportField.EMPLOYEES);
        var count = text.filter(written -> WHOLE_NUMBER.matcher(written).matches())
                .map(written -> Long.parseLong(written.replace(".", "")))
                .filter(people -> people <= MOST_EMPLOYEES)
                .map(Long::intValue);
        if (text.isEmpty()) {
            note(ImportField.EMPLOYEES, Refusal.of("", RULE, "employees-missing"));
        } else if (count.isEmpty()) {
            note(ImportField.EMPLOYEES, Refusal.of("", RULE, "employees-wrong", MOST_EMPLOYEES));
        }
        return count;
    }

    /** Not new unless the file says so: what nobody knows does not count towards the target of D2. */
    boolean newToTargetGroup() {
        var text = cell(ImportField.NEW_TO_TARGET_GROUP).map(written -> written.toLowerCase(Locale.ROOT));
        if (text.isPresent() && !YES.contains(text.get()) && !NO.contains(text.get())) {
            note(ImportField.NEW_TO_TARGET_GROUP, Refusal.of("", RULE, "yes-or-no-wrong"));
        }
        return text.filter(YES::contains).isPresent();
    }

    /** Today when the file does not say. */
    LocalDate registeredOn(LocalDate today) {
        var text = cell(ImportField.REGISTERED_ON);
        var day = text.flatMap(RowCells::date);
        if (text.isPresent() && day.isEmpty()) {
            note(ImportField.REGISTERED_ON, Refusal.of("", RULE, "date-wrong"));
        } else if (day.isPresent() && day.get().isAfter(today)) {
            note(ImportField.REGISTERED_ON, Refusal.of("", RULE, "date-in-the-future", today));
        }
        return day.orElse(today);
    }

    private static Optional<LocalDate> date(String text) {
        for (var form : DATES) {
            try {
                return Optional.of(LocalDate.parse(text, form)).filter(day -> !day.isBefore(FIRST_DAY));
            } catch (DateTimeParseException e) {
                // perhaps it is written in the next form
            }
        }
        return Optional.empty();
    }
}
