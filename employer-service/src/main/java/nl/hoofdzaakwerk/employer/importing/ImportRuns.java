package nl.hoofdzaakwerk.employer.importing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.importing.model.EmployerImport;
import nl.hoofdzaakwerk.employer.importing.model.Uploader;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import org.jboss.logging.Logger;

/**
 * Goes on with imports in the background, one after the other, each in one transaction as the organisation that sent
 * the file. Any number of instances share the work. What is broken off left nothing behind and is begun again.
 */
@ApplicationScoped
class ImportRuns {
    private static final Logger LOG = Logger.getLogger(ImportRuns.class);
    private static final String NAME = "employer-imports";
    private static final String RULE = "D10";
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int MOST_ATTEMPTS = 5;

    private final EmployerImports imports;
    private final ImportCheck check;
    private final ImportRegistration registration;
    private final ImportFiles files;
    private final ImportRows rows;
    private final ImportProgress progress;
    private final TransactionLocks locks;
    private final Tenancy tenancy;
    private final Clock clock;

    ImportRuns(
            EmployerImports imports,
            ImportCheck check,
            ImportRegistration registration,
            ImportFiles files,
            ImportRows rows,
            ImportProgress progress,
            TransactionLocks locks,
            Tenancy tenancy,
            Clock clock) {
        this.imports = imports;
        this.check = check;
        this.registration = registration;
        this.files = files;
        this.rows = rows;
        this.progress = progress;
        this.locks = locks;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** An import to go on with. */
    private record Task(UUID id, Caller caller) {
        static Task of(EmployerImport work) {
            return new Task(work.id(), callerOf(work.uploader()));
        }

        private static Caller callerOf(Uploader uploader) {
            return new Caller(
                    uploader.user(),
                    uploader.username(),
                    uploader.organisation(),
                    OrganisationKind.valueOf(uploader.kind()),
                    uploader.regions(),
                    java.util.Set.of());
        }
    }

    @Scheduled(
            identity = NAME,
            every = "{hw.employer-import.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void runAll() {
        tenancy.asSystem(NAME, () -> imports.toRun().stream().map(Task::of).toList())
                .forEach(this::run);
    }

    private void run(Task task) {
        try {
            tenancy.asCaller(task.caller(), LONGEST, () -> goOn(task.id()));
        } catch (ChangedMeanwhileException e) {
            LOG.infof("Import %s is begun again: somebody registered the same", task.id());
        } catch (UnreadableFileException e) {
            fail(task, e.reason());
        } catch (RuntimeException e) {
            LOG.warnf(e, "Import %s was broken off", task.id());
            giveUpAfterMany(task);
        }
    }

    /** Another instance may be at work on it, or have ended it. */
    private void goOn(UUID id) {
        if (!locks.takeIfFree("employer import " + id)) {
            return;
        }
        var work = imports.findById(id);
        switch (work.state()) {
            case UPLOADED -> {
                progress.begin(work);
                check.run(work);
            }
            case APPLYING -> {
                progress.begin(work);
                registration.run(work);
            }
            case CHECKED, APPLIED, DISCARDED, FAILED -> {}
        }
    }

    private void giveUpAfterMany(Task task) {
        int attempts = tenancy.asSystem(NAME, () -> progress.of(task.id())
                .map(ImportProgress.Status::attempts)
                .orElse(0));
        if (attempts >= MOST_ATTEMPTS) {
            fail(task, Refusal.of("", RULE, "given-up", attempts));
        }
    }

    private void fail(Task task, Refusal reason) {
        tenancy.asCaller(task.caller(), LONGEST, () -> {
            var work = imports.findById(task.id());
            if (locks.takeIfFree("employer import " + task.id())
                    && !work.state().isEnded()) {
                work.fail(reason, clock.instant());
                files.forget(task.id());
                rows.forget(task.id());
            }
        });
    }
}
