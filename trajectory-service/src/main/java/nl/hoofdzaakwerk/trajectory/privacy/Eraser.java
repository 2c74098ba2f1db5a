package nl.hoofdzaakwerk.trajectory.privacy;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.ErasureDemanded;
import nl.hoofdzaakwerk.events.EventType;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.kit.outbox.Outbox;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.privacy.KnownElsewhere.Known;
import nl.hoofdzaakwerk.trajectory.privacy.model.Erasure;
import nl.hoofdzaakwerk.trajectory.subject.PersonalRecords;

/**
 * Erases a person in one transaction (X6): what every feature holds, then what is left, then the person; other services
 * are told by the outbox of that same transaction. What stays is a count and, at reporting, an outcome of nobody.
 */
@ApplicationScoped
class Eraser {
    private static final int DAYS_TO_CONFIRM = 1;
    private static final String KEEP_COUNTS = """
            insert into erased_outcome as kept (region, start_year, outcome, trajectories)
            select t.region, cast(extract(year from t.start_date) as integer), o.outcome, count(*) from trajectory t
            cross join lateral (select case when bool_or(p.sustained_on is not null) then 'SUSTAINED'
                    when count(p.id) > 0 then 'PLACED' else 'NOT_PLACED' end as outcome
                from placement p where p.trajectory_id = t.id and p.kind <> 'UNPAID') o
            where t.candidate_id = :candidate group by 1, 2, 3
            on conflict (region, start_year, outcome) do update set trajectories = kept.trajectories + excluded.trajectories""";
    private static final List<String> LEFT_OVER = List.of(
            "candidate_match",
            "placement",
            "trajectory",
            "referral",
            "candidate_health",
            "withdrawal_confirmation",
            "disclosure",
            "legal_ground",
            "card_publication",
            "emergency_access",
            "subject_file_part",
            "subject_file_question",
            "subject_file");

    private final List<PersonalRecords> records;
    private final Erasures erasures;
    private final EntityManager entityManager;
    private final KnownElsewhere knownElsewhere;
    private final Outbox outbox;
    private final ProcessingLog processingLog;
    private final Clock clock;

    Eraser(
            @All List<PersonalRecords> records,
            Erasures erasures,
            EntityManager entityManager,
            KnownElsewhere knownElsewhere,
            Outbox outbox,
            ProcessingLog processingLog,
            Clock clock) {
        this.records = records;
        this.erasures = erasures;
        this.entityManager = entityManager;
        this.knownElsewhere = knownElsewhere;
        this.outbox = outbox;
        this.processingLog = processingLog;
        this.clock = clock;
    }

    /** Within a transaction of the system. */
    Erasure erase(Erasure demanded, String by) {
        UUID candidateId = demanded.candidateId();
        Instant now = clock.instant();
        UUID card = (UUID) entityManager
                .createNativeQuery("select card_id from candidate where id = :candidate for update", UUID.class)
                .setParameter("candidate", candidateId)
                .getSingleResult();
        List<Known> elsewhere = knownElsewhere.of(candidateId);
        run(KEEP_COUNTS, candidateId);
        records.forEach(feature -> feature.erase(candidateId));
        entityManager.flush();
        LEFT_OVER.forEach(table -> run("delete from " + table + " where candidate_id = :candidate", candidateId));
        forgetAnswers(candidateId);
        run("delete from candidate where id = :candidate", candidateId);
        // features may have cleared what the persistence context knew
        Erasure erasure = erasures.forDecision(demanded.id()).orElseThrow();
        erasure.carryOut(
                by,
                new NextStep(
                        "Nagaan of elke dienst heeft bevestigd",
                        LocalDate.now(clock).plusDays(DAYS_TO_CONFIRM)),
                now);
        outbox.tombstone(EventType.CANDIDATE_CARD_PUBLISHED, card);
        elsewhere.forEach(known -> demand(erasure, known.receiver(), known.pseudonym(), now));
        processingLog.record("erasure", candidateId);
        return erasure;
    }

    private void demand(Erasure erasure, String receiver, UUID pseudonym, Instant now) {
        ErasureDemanded demand = new ErasureDemanded(pseudonym, receiver, now);
        erasures.demanded(erasure, outbox.publish(demand), demand);
    }

    /** Stored answers to repeated requests tell of the person too. */
    private void forgetAnswers(UUID candidateId) {
        run(
                "delete from idempotency_key where body like '%' || cast(:candidate as text) || '%'"
                        + " or location like '%' || cast(:candidate as text) || '%'",
                candidateId);
    }

    private void run(String statement, UUID candidateId) {
        entityManager
                .createNativeQuery(statement)
                .setParameter("candidate", candidateId)
                .executeUpdate();
    }
}
