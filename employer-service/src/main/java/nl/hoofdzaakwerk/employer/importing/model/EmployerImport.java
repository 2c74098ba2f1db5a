package nl.hoofdzaakwerk.employer.importing.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/**
 * A relation file on its way into the system (rule D10): received, checked without writing anything, then registered at
 * once or discarded. What changed in the region between check and registration brings it back to checked.
 */
@Entity
@Table(name = "employer_import")
public class EmployerImport {
    private static final String RULE = "D10";
    private static final int DAYS_TO_DECIDE = 7;

    @Id
    private UUID id;

    private String organisation;
    private String kind;
    private String region;
    private String[] regions;
    private String owner;
    private String uploadedBy;
    private Instant uploadedAt;
    private long bytes;
    private int lines;

    @Enumerated(EnumType.STRING)
    private TextEncoding encoding;

    @Enumerated(EnumType.STRING)
    private Separator separator;

    private String[] ignoredColumns;
    private String nameHeading;
    private String kvkHeading;

    @Enumerated(EnumType.STRING)
    private ImportState state;

    @Embedded
    private ImportCounts counts;

    private int findingsLeftOut;
    private Instant checkedAt;
    private boolean registerLookalikes;
    private Instant askedAt;
    private boolean changedSinceCheck;
    private int rowsWritten;
    private Instant endedAt;
    private String failure;
    private String[] failureArguments;

    @Embedded
    private NextStep nextStep;

    @Version
    private long version;

    /** For JPA. */
    protected EmployerImport() {}

    public EmployerImport(UUID id, Uploader uploader, Received file, Instant now, LocalDate today) {
        this.id = id;
        this.organisation = uploader.organisation().value();
        this.kind = uploader.kind();
        this.regions =
                uploader.regions().stream().map(RegionCode::value).sorted().toArray(String[]::new);
        this.region = regions[0];
        this.owner = uploader.user();
        this.uploadedBy = uploader.username();
        this.uploadedAt = now;
        this.bytes = file.text().bytes();
        this.lines = file.text().lines();
        this.encoding = file.text().encoding();
        this.separator = file.separator();
        this.ignoredColumns = file.ignoredColumns().toArray(String[]::new);
        this.nameHeading = file.nameHeading();
        this.kvkHeading = file.kvkHeading();
        this.state = ImportState.UPLOADED;
        this.counts = ImportCounts.NONE;
        this.failureArguments = new String[0];
        this.nextStep = toDecide(today);
    }

    /** The dry run, or another because something had changed, came to this. */
    public void checked(ImportCounts found, int leftOut, Instant now, LocalDate today) {
        require(ImportState.UPLOADED, ImportState.APPLYING);
        changedSinceCheck = state == ImportState.APPLYING;
        state = ImportState.CHECKED;
        counts = found;
        findingsLeftOut = leftOut;
        checkedAt = now;
        nextStep = toDecide(today);
    }

    /** Has what is good registered; says why not otherwise. */
    public Optional<Refusal> apply(Decision decision, Instant now) {
        if (state != ImportState.CHECKED) {
            return Optional.of(Refusal.of("", RULE, "not-checked", state));
        }
        int skipped = counts.toSkip(decision.registerLookalikes());
        if (skipped > 0 && !decision.skipBadRows()) {
            return Optional.of(Refusal.of("/skipBadRows", RULE, "bad-rows", skipped));
        }
        if (skipped != decision.rowsSkipped()) {
            return Optional.of(
                    Refusal.of("/rowsSkipped", RULE, "other-number-skipped", skipped, decision.rowsSkipped()));
        }
        if (counts.toRegister(decision.registerLookalikes()) == 0) {
            return Optional.of(Refusal.of("", RULE, "nothing-to-register"));
        }
        state = ImportState.APPLYING;
        registerLookalikes = decision.registerLookalikes();
        changedSinceCheck = false;
        askedAt = now;
        return Optional.empty();
    }

    /** All that was to be registered is. */
    public void applied(Instant now) {
        require(ImportState.APPLYING);
        rowsWritten = counts.toRegister(registerLookalikes);
        end(ImportState.APPLIED, now);
    }

    /** Forgets what was not registered yet; says why not otherwise. */
    public Optional<Refusal> discard(Instant now) {
        if (state != ImportState.CHECKED) {
            return Optional.of(Refusal.of("", RULE, "not-checked", state));
        }
        end(ImportState.DISCARDED, now);
        return Optional.empty();
    }

    /** The file cannot be read to its end, or the work on it failed again and again. */
    public void fail(Refusal reason, Instant now) {
        require(ImportState.UPLOADED, ImportState.APPLYING);
        failure = reason.code();
        failureArguments = reason.arguments().stream().map(String::valueOf).toArray(String[]::new);
        end(ImportState.FAILED, now);
    }

    /** Says what happens next and by when (rule P6); says why not when it has ended. */
    public Optional<Refusal> plan(NextStep next) {
        if (state.isEnded()) {
            return Optional.of(Refusal.of("", RULE, "ended", state));
        }
        nextStep = next;
        return Optional.empty();
    }

    private static NextStep toDecide(LocalDate today) {
        return new NextStep(
                "Controleverslag bekijken en het bestand inlezen of weggooien", today.plusDays(DAYS_TO_DECIDE));
    }

    private void end(ImportState end, Instant now) {
        state = end;
        endedAt = now;
        nextStep = null;
    }

    private void require(ImportState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new IllegalStateException("the import is " + state);
        }
    }

    public UUID id() {
        return id;
    }

    /** For whom the work on it is done. */
    public Uploader uploader() {
        return new Uploader(
                new OrganisationAlias(organisation),
                kind,
                Stream.of(regions).map(RegionCode::new).collect(Collectors.toSet()),
                owner,
                uploadedBy);
    }

    public Instant uploadedAt() {
        return uploadedAt;
    }

    public Received file() {
        return new Received(
                new TextInspection.Text(encoding, bytes, lines),
                separator,
                List.of(ignoredColumns),
                nameHeading,
                kvkHeading);
    }

    public ImportState state() {
        return state;
    }

    public ImportCounts counts() {
        return counts;
    }

    /** How many findings are counted but not told one by one. */
    public int findingsLeftOut() {
        return findingsLeftOut;
    }

    public Optional<Instant> checkedAt() {
        return Optional.ofNullable(checkedAt);
    }

    public boolean registersLookalikes() {
        return registerLookalikes;
    }

    /** Whether something changed after the report that somebody decided by, so that there is another now. */
    public boolean hasChangedSinceCheck() {
        return changedSinceCheck;
    }

    public int rowsWritten() {
        return rowsWritten;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** Why it failed. */
    public Optional<Refusal> failure() {
        return Optional.ofNullable(failure).map(code -> Refusal.of("", RULE, code, (Object[]) failureArguments));
    }

    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }

    public long version() {
        return version;
    }
}
