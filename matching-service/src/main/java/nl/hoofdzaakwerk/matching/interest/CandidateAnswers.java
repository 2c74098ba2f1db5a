package nl.hoofdzaakwerk.matching.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.matching.interest.model.AnswerEntry;
import nl.hoofdzaakwerk.matching.interest.model.AnswerKind;
import nl.hoofdzaakwerk.matching.interest.model.Subject;
import nl.hoofdzaakwerk.matching.scoring.model.Answer;
import nl.hoofdzaakwerk.matching.scoring.model.Answers;
import org.hibernate.Session;

/** The answers that stand: of each vacancy or employer the newest, unless it was taken back or its time is over. */
@ApplicationScoped
public class CandidateAnswers {

    private static final String STANDING = """
            select s.card_id, s.subject, s.subject_id, s.yes, s.disclosure from standing_answer s
            where (s.valid_until is null or s.valid_until >= :date)""";
    private static final String IN_REGION =
            STANDING + " and s.card_id in (select c.id from candidate_card c where c.region = :region)";
    private static final String OF_CARDS = STANDING + " and s.card_id = any(:cards)";
    private static final String OF_CARD = STANDING + " and s.card_id = :card";

    private final Session session;
    private final EntityManager untyped;
    private final Clock clock;

    CandidateAnswers(Session session, Clock clock) {
        this.session = session;
        this.untyped = session;
        this.clock = clock;
    }

    /**
     * An answer that stands.
     *
     * @param entryId of the entry that gave it
     */
    record Standing(
            UUID entryId,
            Subject subject,
            boolean yes,
            DisclosureLevel disclosure,
            LocalDate validUntil,
            Instant answeredAt) {}

    /** The answers of the region's cards that stand today, by card; cards without any are left out. */
    public Map<UUID, Answers> in(RegionCode region) {
        return in(region, LocalDate.now(clock));
    }

    /** As {@link #in(RegionCode)}, that stand on a day. */
    public Map<UUID, Answers> in(RegionCode region, LocalDate date) {
        return byCard(untyped.createNativeQuery(IN_REGION)
                .setParameter("region", region.value())
                .setParameter("date", date)
                .getResultList());
    }

    /** The card's answers that stand today. */
    public Answers of(UUID cardId) {
        return of(cardId, LocalDate.now(clock));
    }

    /** The card's answers that stand on a day. */
    public Answers of(UUID cardId, LocalDate date) {
        return byCard(untyped.createNativeQuery(OF_CARD)
                        .setParameter("card", cardId)
                        .setParameter("date", date)
                        .getResultList())
                .getOrDefault(cardId, Answers.NONE);
    }

    /** As {@link #of(UUID, LocalDate)}, of several; cards without any are left out. */
    public Map<UUID, Answers> of(Set<UUID> cardIds, LocalDate date) {
        return byCard(untyped.createNativeQuery(OF_CARDS)
                .setParameter("cards", cardIds.toArray(UUID[]::new))
                .setParameter("date", date)
                .getResultList());
    }

    private static Map<UUID, Answers> byCard(List<?> rows) {
        Map<UUID, Map<UUID, Answer>> byVacancy = new HashMap<>();
        Map<UUID, Map<UUID, Answer>> byEmployer = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            UUID card = (UUID) columns[0];
            boolean yes = (boolean) columns[3];
            var answer = new Answer(yes, yes ? DisclosureLevel.valueOf((String) columns[4]) : null);
            var target =
                    switch (Subject.Kind.valueOf((String) columns[1])) {
                        case VACANCY -> byVacancy;
                        case EMPLOYER -> byEmployer;
                    };
            target.computeIfAbsent(card, key -> new HashMap<>()).put((UUID) columns[2], answer);
        }
        Map<UUID, Answers> answers = new HashMap<>();
        byVacancy.forEach((card, of) -> answers.put(card, new Answers(of, byEmployer.getOrDefault(card, Map.of()))));
        byEmployer.forEach((card, of) -> answers.putIfAbsent(card, new Answers(Map.of(), of)));
        return answers;
    }

    /** Whether an answer about it stands, whatever its end. */
    boolean isGiven(UUID cardId, Subject subject) {
        return !untyped.createNativeQuery("select 1 from standing_answer"
                        + " where card_id = :card and subject = :subject and subject_id = :id")
                .setParameter("card", cardId)
                .setParameter("subject", subject.kind().name())
                .setParameter("id", subject.id())
                .getResultList()
                .isEmpty();
    }

    /** Lets the entry count in place of what was said about the same before. */
    void stand(AnswerEntry entry) {
        if (entry.answer() == AnswerKind.WITHDRAWN) {
            session.createNativeMutationQuery("delete from standing_answer"
                            + " where card_id = :card and subject = :subject and subject_id = :id")
                    .setParameter("card", entry.cardId())
                    .setParameter("subject", entry.subject().kind().name())
                    .setParameter("id", entry.subject().id())
                    .executeUpdate();
            return;
        }
        session.createNativeMutationQuery("""
                        insert into standing_answer as s (card_id, subject, subject_id, entry_id, yes, disclosure,
                            valid_until, answered_at)
                        values (:card, :subject, :id, :entry, :yes, :disclosure, :until, :at)
                        on conflict (card_id, subject, subject_id) do update set entry_id = :entry, yes = :yes,
                            disclosure = :disclosure, valid_until = :until, answered_at = :at
                        """)
                .setParameter("card", entry.cardId())
                .setParameter("subject", entry.subject().kind().name())
                .setParameter("id", entry.subject().id())
                .setParameter("entry", entry.id())
                .setParameter("yes", entry.answer() == AnswerKind.YES)
                .setParameter(
                        "disclosure",
                        entry.disclosure() == null ? null : entry.disclosure().name(),
                        String.class)
                .setParameter("until", entry.validUntil(), LocalDate.class)
                .setParameter("at", entry.recordedAt())
                .executeUpdate();
    }

    /** Those that stand on a day, newest first. @param yesOnly leaves out what the candidate does not want */
    List<Standing> page(UUID cardId, LocalDate date, boolean yesOnly, PageRequest page) {
        return session
                .createNativeQuery("""
                        select entry_id, subject, subject_id, yes, disclosure, valid_until, answered_at
                        from standing_answer where card_id = :card and (valid_until is null or valid_until >= :date)
                            and (yes or not :yesOnly) and (cast(:after as uuid) is null or entry_id < :after)
                        order by entry_id desc limit :limit
                        """, Object[].class)
                .setParameter("card", cardId)
                .setParameter("date", date)
                .setParameter("yesOnly", yesOnly)
                .setParameter("after", page.after(), UUID.class)
                .setParameter("limit", page.limitPlusOne())
                .addScalar("entry_id", UUID.class)
                .addScalar("subject", String.class)
                .addScalar("subject_id", UUID.class)
                .addScalar("yes", Boolean.class)
                .addScalar("disclosure", String.class)
                .addScalar("valid_until", LocalDate.class)
                .addScalar("answered_at", Instant.class)
                .getResultList()
                .stream()
                .map(CandidateAnswers::standing)
                .toList();
    }

    private static Standing standing(Object[] row) {
        return new Standing(
                (UUID) row[0],
                new Subject(Subject.Kind.valueOf((String) row[1]), (UUID) row[2]),
                (boolean) row[3],
                row[4] == null ? null : DisclosureLevel.valueOf((String) row[4]),
                (LocalDate) row[5],
                (Instant) row[6]);
    }

    /** Forgets all that was said about the card's candidate. */
    void forget(UUID cardId) {
        for (String table : List.of("candidate_answer", "standing_answer")) {
            session.createNativeMutationQuery("delete from " + table + " where card_id = :card")
                    .setParameter("card", cardId)
                    .executeUpdate();
        }
    }
}
