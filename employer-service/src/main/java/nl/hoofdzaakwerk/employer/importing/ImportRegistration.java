package nl.hoofdzaakwerk.employer.importing;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.employer.importing.model.EmployerImport;
import nl.hoofdzaakwerk.employer.importing.model.Uploader;
import nl.hoofdzaakwerk.employer.pipeline.StageRuleBook;
import nl.hoofdzaakwerk.employer.pipeline.model.Pipeline;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.events.EmployerEvent;
import nl.hoofdzaakwerk.events.EmployerRegistered;
import nl.hoofdzaakwerk.events.EmployerStageChanged;
import nl.hoofdzaakwerk.events.PipelineStage;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.kit.outbox.Outbox;

/**
 * Registers what a checked file holds, in one transaction (rule D10): each row becomes what an ordinary registration
 * makes of it, a prospect whom the uploader owns, found through the relation file, told to the other services.
 */
@ApplicationScoped
class ImportRegistration {
    private static final int BATCH = 1_000;
    private static final String EMPLOYERS = """
            insert into employer (id, region, organisation, name, kvk_number, municipality, sector_section, sector_code,
                employees, new_to_target_group, found_through, registered_on, owner, owner_organisation, postcode4, version)
            select employer_id, region, organisation, name, kvk_number, municipality, sector_section, sector_code,
                employees, new_to_target_group, 'WSP_RELATION_FILE', registered_on, ?, ?, postcode4, 0
            from employer_import_row where import_id = ? and employer_id = any (?)
            """;
    private static final String PIPELINES = """
            insert into pipeline (employer_id, region, stage, stage_since, new_to_target_group, next_step, next_step_due,
                version)
            select employer_id, region, 'PROSPECT', registered_on, new_to_target_group, ?, ?, 0
            from employer_import_row where import_id = ? and region = ? and employer_id = any (?)
            """;
    private static final String STEPS = """
            insert into pipeline_step (id, employer_id, region, to_stage, step_date, origin, organisation, taken_by,
                recorded_at)
            select uuidv7(), employer_id, region, 'PROSPECT', registered_on, 'REGISTRATION', organisation, ?, now()
            from employer_import_row where import_id = ? and employer_id = any (?)
            """;

    private final AgroalDataSource dataSource;
    private final Employers employers;
    private final StageRuleBook rules;
    private final ImportRows rows;
    private final ImportCheck check;
    private final ImportProgress progress;
    private final Outbox outbox;
    private final Clock clock;

    ImportRegistration(
            AgroalDataSource dataSource,
            Employers employers,
            StageRuleBook rules,
            ImportRows rows,
            ImportCheck check,
            ImportProgress progress,
            Outbox outbox,
            Clock clock) {
        this.dataSource = dataSource;
        this.employers = employers;
        this.rules = rules;
        this.rows = rows;
        this.check = check;
        this.progress = progress;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Registers all of it, unless rows that somebody decided on can no longer be registered: then nothing is, and there
     * is another report. While it writes others go on registering; before it ends they wait, and what they did is
     * compared once more.
     *
     * @throws ChangedMeanwhileException when the transaction is not to be committed, but begun again
     */
    void run(EmployerImport work) {
        var kept = rows.of(work.id());
        if (check.hasChanged(work, kept)) {
            return;
        }
        var wanted = kept.stream()
                .filter(row -> ImportCheck.isWanted(row.verdict(), work))
                .toList();
        for (int first = 0; first < wanted.size(); first += BATCH) {
            int end = Math.min(wanted.size(), first + BATCH);
            register(work.id(), work.uploader(), wanted.subList(first, end));
            progress.at(work.id(), end);
        }
        work.uploader().regions().stream()
                .sorted(Comparator.comparing(RegionCode::value))
                .forEach(employers::closeRegistration);
        if (!check.stillHolds(work, kept)) {
            throw new ChangedMeanwhileException();
        }
        rows.forget(work.id());
        work.applied(clock.instant());
    }

    private void register(UUID importId, Uploader uploader, List<ImportRows.Kept> batch) {
        var ids = batch.stream().map(ImportRows.Kept::employerId).toArray();
        try (var connection = dataSource.getConnection()) {
            insert(
                    connection,
                    EMPLOYERS,
                    batch.size(),
                    uploader.user(),
                    uploader.organisation().value(),
                    importId,
                    ids);
            startPipelines(connection, importId, batch);
            insert(connection, STEPS, batch.size(), uploader.username(), importId, ids);
        } catch (SQLException e) {
            throw new IllegalStateException("The employers could not be registered", e);
        }
        outbox.publishAll(batch.stream().flatMap(row -> events(row, uploader)).toList());
    }

    private void startPipelines(Connection connection, UUID importId, List<ImportRows.Kept> batch) throws SQLException {
        var byRegion = batch.stream()
                .collect(Collectors.groupingBy(kept -> kept.row().municipality().region()));
        for (var region : byRegion.entrySet()) {
            var ids =
                    region.getValue().stream().map(ImportRows.Kept::employerId).toArray();
            var next = firstStep(region.getKey(), region.getValue().getFirst());
            insert(
                    connection,
                    PIPELINES,
                    ids.length,
                    next.what(),
                    next.dueDate(),
                    importId,
                    region.getKey().value(),
                    ids);
        }
    }

    /** What is next with a prospect, by what holds in the region today; the same for all of them. */
    private NextStep firstStep(RegionCode region, ImportRows.Kept kept) {
        var row = kept.row();
        return new Pipeline(kept.employerId(), region, row.newToTargetGroup(), row.registeredOn(), rules.of(region))
                .nextStep()
                .orElseThrow();
    }

    private static void insert(Connection connection, String sql, int expected, Object... parameters)
            throws SQLException {
        try (var insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                if (parameters[i] instanceof Object[] ids) {
                    insert.setArray(i + 1, connection.createArrayOf("uuid", ids));
                } else {
                    insert.setObject(i + 1, parameters[i]);
                }
            }
            int written = insert.executeUpdate();
            if (written != expected) {
                throw new IllegalStateException("of " + expected + " rows " + written + " were written");
            }
        }
    }

    private static Stream<EmployerEvent> events(ImportRows.Kept kept, Uploader uploader) {
        var row = kept.row();
        var region = row.municipality().region();
        return Stream.of(
                new EmployerRegistered(
                        kept.employerId(),
                        row.name(),
                        region,
                        uploader.organisation(),
                        row.sector().section(),
                        row.newToTargetGroup(),
                        row.registeredOn()),
                new EmployerStageChanged(
                        kept.employerId(),
                        region,
                        null,
                        PipelineStage.PROSPECT,
                        row.registeredOn(),
                        row.newToTargetGroup()));
    }
}
