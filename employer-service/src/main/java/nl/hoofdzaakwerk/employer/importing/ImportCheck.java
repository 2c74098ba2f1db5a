package nl.hoofdzaakwerk.employer.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.importing.model.EmployerImport;
import nl.hoofdzaakwerk.employer.importing.model.EmployerRow;
import nl.hoofdzaakwerk.employer.importing.model.Finding;
import nl.hoofdzaakwerk.employer.importing.model.ImportCounts;
import nl.hoofdzaakwerk.employer.importing.model.ReadRow;
import nl.hoofdzaakwerk.employer.importing.model.RowReader;
import nl.hoofdzaakwerk.employer.importing.model.Verdict;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The dry run: reads every row of a file and says what would be registered and what not, and why (rule D10). */
@ApplicationScoped
class ImportCheck {
    private static final String RULE = "D10";
    private static final int TELL_EVERY = 1_000;

    private final ImportFiles files;
    private final ImportRows rows;
    private final ImportFindings findings;
    private final ImportReference reference;
    private final RowComparison comparison;
    private final ImportProgress progress;
    private final Clock clock;
    private final int mostRows;
    private final int mostFindings;

    ImportCheck(
            ImportFiles files,
            ImportRows rows,
            ImportFindings findings,
            ImportReference reference,
            RowComparison comparison,
            ImportProgress progress,
            Clock clock,
            @ConfigProperty(name = "hw.employer-import.most-rows") int mostRows,
            @ConfigProperty(name = "hw.employer-import.most-findings") int mostFindings) {
        this.files = files;
        this.rows = rows;
        this.findings = findings;
        this.reference = reference;
        this.comparison = comparison;
        this.progress = progress;
        this.clock = clock;
        this.mostRows = mostRows;
        this.mostFindings = mostFindings;
    }

    /** @throws UnreadableFileException when it ends in the middle; then the transaction is not to be committed */
    void run(EmployerImport work) {
        var reading = new Reading(work);
        try (var file = files.open(work.id())) {
            CsvText.read(file, work.file().text().encoding(), work.file().separator(), reading::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        reading.requireRows();
        var compared = comparison.compare(reading.possible, work);
        finish(work, reading, compared);
    }

    private void finish(EmployerImport work, Reading reading, Map<Integer, Finding> compared) {
        var organisation = work.uploader().organisation();
        var verdicts = verdicts(compared);
        rows.keep(work.id(), organisation, reading.possible, verdicts);
        int room = Math.max(0, mostFindings - reading.told);
        findings.keep(
                work.id(), organisation, compared.values().stream().limit(room).toList());
        int leftOut = reading.found - reading.told + Math.max(0, compared.size() - room);
        files.forget(work.id());
        work.checked(
                counts(reading.possible.size(), reading.faulty, compared),
                leftOut,
                clock.instant(),
                LocalDate.now(clock));
    }

    /** Compares once more; makes another report when rows that were to be registered no longer can be. */
    boolean hasChanged(EmployerImport work, List<ImportRows.Kept> kept) {
        var compared = compare(work, kept);
        if (allows(work, kept, compared)) {
            return false;
        }
        recheck(work, kept.size(), compared);
        return true;
    }

    /** Whether the rows that were to be registered still can be; those that are already do not count. */
    boolean stillHolds(EmployerImport work, List<ImportRows.Kept> kept) {
        return allows(work, kept, compare(work, kept));
    }

    private Map<Integer, Finding> compare(EmployerImport work, List<ImportRows.Kept> kept) {
        return comparison.compare(kept.stream().map(ImportRows.Kept::row).toList(), work);
    }

    private static boolean allows(EmployerImport work, List<ImportRows.Kept> kept, Map<Integer, Finding> compared) {
        return kept.stream()
                .filter(row -> isWanted(row.verdict(), work))
                .map(row -> compared.get(row.row().number()))
                .allMatch(finding -> finding == null || isWanted(finding.verdict(), work));
    }

    static boolean isWanted(Verdict verdict, EmployerImport work) {
        return switch (verdict) {
            case GOOD -> true;
            case LOOKALIKE -> work.registersLookalikes();
            case FAULTY, DUPLICATE -> false;
        };
    }

    private void recheck(EmployerImport work, int possible, Map<Integer, Finding> compared) {
        rows.judge(work.id(), verdicts(compared));
        findings.forgetCompared(work.id());
        int room = Math.max(0, mostFindings - work.counts().faulty());
        findings.keep(
                work.id(),
                work.uploader().organisation(),
                compared.values().stream().limit(room).toList());
        work.checked(
                counts(possible, work.counts().faulty(), compared),
                work.findingsLeftOut(),
                clock.instant(),
                LocalDate.now(clock));
    }

    private static Map<Integer, Verdict> verdicts(Map<Integer, Finding> compared) {
        return compared.values().stream().collect(Collectors.toMap(Finding::number, Finding::verdict));
    }

    private static ImportCounts counts(int possible, int faulty, Map<Integer, Finding> compared) {
        int duplicate = (int) compared.values().stream()
                .filter(finding -> finding.verdict() == Verdict.DUPLICATE)
                .count();
        int lookalike = compared.size() - duplicate;
        return ImportCounts.of(possible - duplicate - lookalike, faulty, duplicate, lookalike);
    }

    /** The rows of one file, as they come by. */
    private final class Reading {
        private final EmployerImport work;
        private final LocalDate today = LocalDate.now(clock);
        private final List<EmployerRow> possible = new ArrayList<>();
        private RowReader reader;
        private int faulty;
        private int found;
        private int told;
        private final List<Finding> waiting = new ArrayList<>();

        Reading(EmployerImport work) {
            this.work = work;
        }

        void take(List<String> cells, int number) {
            if (number == 1) {
                reader = new RowReader(
                        reference.headings().columns(cells),
                        reference.places(),
                        reference.sectors(),
                        work.uploader().regions(),
                        today);
                return;
            }
            switch (reader.read(number, cells)) {
                case ReadRow.Blank _ -> {}
                case ReadRow.Possible(var row) -> possible.add(row);
                case ReadRow.Faulty(var reasons) -> note(reasons);
            }
            if (possible.size() + faulty > mostRows) {
                throw new UnreadableFileException(Refusal.of("", RULE, "too-many-rows", mostRows));
            }
            if (number % TELL_EVERY == 0) {
                progress.at(work.id(), number);
                tell();
            }
        }

        private void note(List<Finding> reasons) {
            faulty++;
            found += reasons.size();
            if (told + waiting.size() + reasons.size() <= mostFindings) {
                waiting.addAll(reasons);
            }
        }

        private void tell() {
            findings.keep(work.id(), work.uploader().organisation(), waiting);
            told += waiting.size();
            waiting.clear();
        }

        void requireRows() {
            tell();
            if (possible.isEmpty() && faulty == 0) {
                throw new UnreadableFileException(Refusal.of("", RULE, "no-rows"));
            }
        }
    }
}
