package nl.hoofdzaakwerk.employer.importing.model;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.hoofdzaakwerk.employer.decision.Refusal;

/**
 * Something about one row that a person has to know (rule D10).
 *
 * @param number of the row, as a spreadsheet counts
 * @param heading of the column as the file has it; empty for the row as a whole
 * @param value as the file has it, shortened; empty for the row as a whole
 * @param refusal why
 */
public record Finding(int number, Verdict verdict, String heading, String value, Refusal refusal) {
    private static final int LONGEST = 200;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Makes what does not show visible as a space: the value is shown to people and stored as a text. */
    public Finding {
        value = value.codePoints()
                .limit(LONGEST)
                .map(sign -> Character.isISOControl(sign) ? ' ' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The employer that is there already, where the reason is about one. */
    public Optional<UUID> about() {
        return arguments().stream()
                .filter(argument -> ID.matcher(argument).matches())
                .findFirst()
                .map(UUID::fromString);
    }

    /** The texts that the reason names. */
    public List<String> arguments() {
        return refusal.arguments().stream().map(String::valueOf).toList();
    }
}
