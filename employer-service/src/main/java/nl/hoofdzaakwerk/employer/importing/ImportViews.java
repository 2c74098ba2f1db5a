package nl.hoofdzaakwerk.employer.importing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.importing.model.EmployerImport;
import nl.hoofdzaakwerk.employer.importing.model.Finding;
import nl.hoofdzaakwerk.employer.importing.model.ImportState;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.due.NextStepInput;

/** Shows imports, with reasons in the caller's language. */
@ApplicationScoped
class ImportViews {
    private static final int WHOLE = 100;

    private final ImportProgress progress;
    private final Language language;
    private final Clock clock;

    ImportViews(ImportProgress progress, Language language, Clock clock) {
        this.progress = progress;
        this.language = language;
        this.clock = clock;
    }

    EmployerImportView of(EmployerImport work) {
        return of(work, null);
    }

    EmployerImportView with(EmployerImport work, List<Finding> findings) {
        return of(work, findings.stream().map(this::of).toList());
    }

    FindingView of(Finding finding) {
        return new FindingView(
                finding.number(),
                finding.heading(),
                finding.value(),
                finding.verdict(),
                finding.refusal().code(),
                reason(finding.refusal()),
                finding.refusal().rule(),
                finding.about().orElse(null));
    }

    private EmployerImportView of(EmployerImport work, List<FindingView> findings) {
        var counts = work.counts();
        return new EmployerImportView(
                work.id(),
                work.state(),
                work.uploader().username(),
                work.uploadedAt(),
                work.file().text().bytes(),
                work.file().text().encoding(),
                work.file().separator(),
                work.file().ignoredColumns(),
                new EmployerImportView.Rows(
                        counts.read(), counts.good(), counts.faulty(), counts.duplicate(), counts.lookalike()),
                progress.of(work.id()).map(status -> progressOf(work, status)).orElse(null),
                work.checkedAt().orElse(null),
                work.hasChangedSinceCheck(),
                work.rowsWritten(),
                work.endedAt().orElse(null),
                work.failure().map(this::error).orElse(null),
                work.nextStep().map(NextStepInput::of).orElse(null),
                work.findingsLeftOut(),
                findings);
    }

    private EmployerImportView.Progress progressOf(EmployerImport work, ImportProgress.Status status) {
        boolean goesOn = work.state() == status.stage();
        var until = goesOn ? clock.instant() : endOf(work);
        return new EmployerImportView.Progress(
                status.stage(),
                status.rowsDone(),
                goesOn ? percentage(work, status) : WHOLE,
                status.startedAt(),
                Math.max(0, Duration.between(status.startedAt(), until).toSeconds()),
                status.attempts());
    }

    private Instant endOf(EmployerImport work) {
        return work.endedAt().or(work::checkedAt).orElseGet(clock::instant);
    }

    private static int percentage(EmployerImport work, ImportProgress.Status status) {
        int total = status.stage() == ImportState.UPLOADED
                ? work.file().text().lines()
                : work.counts().toRegister(work.registersLookalikes());
        return total == 0 ? 0 : (int) Math.min(WHOLE - 1L, (long) WHOLE * status.rowsDone() / total);
    }

    private FieldError error(Refusal refusal) {
        return FieldError.rule(refusal.pointer(), refusal.code(), reason(refusal), refusal.rule());
    }

    private String reason(Refusal refusal) {
        return language.say(refusal.messageKey(), refusal.arguments().toArray());
    }
}
