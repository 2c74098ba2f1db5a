package nl.hoofdzaakwerk.trajectory.funding;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.trajectory.funding.model.BudgetLine;
import nl.hoofdzaakwerk.trajectory.funding.model.LedgerEntry;

/** A ledger as comma-separated values (RFC 4180): a line per entry, amounts with a point and two decimals. */
final class LedgerCsv {
    private static final String HEADER = "side,heading,line,sequence,kind,from,to,amount,year,bookedDate,description,"
            + "reference,left,reserved,paid,entryId,reservationId,correctedId";
    private static final String LINE_END = "\r\n";

    private LedgerCsv() {}

    static String of(List<BudgetLine> lines, List<LedgerEntry> entries) {
        Map<UUID, BudgetLine> byId = lines.stream().collect(Collectors.toMap(BudgetLine::id, line -> line));
        return Stream.concat(Stream.of(HEADER), entries.stream().map(entry -> row(byId.get(entry.lineId()), entry)))
                .collect(Collectors.joining(LINE_END, "", LINE_END));
    }

    private static String row(BudgetLine line, LedgerEntry entry) {
        EntryView shown = EntryView.of(entry);
        return Stream.of(
                        line.side(),
                        line.heading().orElse(""),
                        line.name(),
                        shown.sequence(),
                        shown.kind(),
                        shown.from(),
                        shown.to(),
                        shown.amount().toPlainString(),
                        shown.year(),
                        shown.bookedDate(),
                        shown.description(),
                        shown.reference() == null ? "" : shown.reference(),
                        shown.left().toPlainString(),
                        shown.reserved().toPlainString(),
                        shown.paid().toPlainString(),
                        shown.id(),
                        shown.reservationId() == null ? "" : shown.reservationId(),
                        shown.correctedId() == null ? "" : shown.correctedId())
                .map(value -> value instanceof String text ? quoted(text) : value.toString())
                .collect(Collectors.joining(","));
    }

    /** Quoted where needed; what a spreadsheet would take for a formula gets an apostrophe in front. */
    static String quoted(String text) {
        boolean number = text.matches("-?[0-9]+\\.[0-9]{2}");
        boolean formula = !number && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean needsQuotes = safe.chars().anyMatch(sign -> ",\"\r\n".indexOf(sign) >= 0);
        return needsQuotes ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
