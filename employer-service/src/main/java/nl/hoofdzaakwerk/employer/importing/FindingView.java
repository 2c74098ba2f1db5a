package nl.hoofdzaakwerk.employer.importing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.importing.model.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something about one row that a person has to know.
 *
 * @param row as a spreadsheet counts: the headings are row 1
 * @param column heading of the column in the file; empty for the row as a whole
 * @param value as the file has it; empty for the row as a whole
 * @param code stable, machine-readable
 * @param reason in the caller's language
 * @param rule id of the rule
 * @param about the employer that is there already; absent when it is about none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ImportFinding")
record FindingView(
        int row, String column, String value, Verdict verdict, String code, String reason, String rule, UUID about) {}
