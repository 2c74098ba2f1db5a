package nl.hoofdzaakwerk.matching.match;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.matching.match.model.Match;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;

/** The matches the running transaction's tenant may see. */
@ApplicationScoped
public class Matches implements PanacheRepositoryBase<Match, UUID> {

    private static final Set<MatchStage> HOLD_CANDIDATE = stages(MatchStage::holdsCandidate);
    private static final Set<MatchStage> HOLD_POSITION = stages(MatchStage::holdsPosition);
    private static final Set<MatchStage> UNDECIDED = stages(MatchStage::isUndecided);
    private static final Set<MatchStage> OPEN = stages(MatchStage::isOpen);
    private static final Set<MatchStage> CLOSED = EnumSet.complementOf(EnumSet.copyOf(OPEN));

    private static final Set<MatchStage> FINAL = stages(MatchStage::isFinal);

    private static final Sort BY_ID = Sort.by("id");

    private static Set<MatchStage> stages(Predicate<MatchStage> wanted) {
        return Stream.of(MatchStage.values())
                .filter(wanted)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MatchStage.class)));
    }

    Optional<Match> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The pair's match that is not rejected, ended or placed; there is at most one. */
    public Optional<Match> openMatch(UUID cardId, UUID vacancyId) {
        return find("cardId = ?1 and vacancyId = ?2 and stage in ?3", cardId, vacancyId, OPEN)
                .firstResultOptional();
    }

    /** The matches with these ids, by id. */
    public Map<UUID, Match> byId(Collection<UUID> ids) {
        return find("id in ?1", ids).stream().collect(Collectors.toMap(Match::id, Function.identity()));
    }

    /** The region's matches that nothing is decided about yet, by pair. */
    public Map<Pair, Match> undecidedIn(RegionCode region) {
        return find("region = ?1 and stage in ?2", region.value(), UNDECIDED).stream()
                .collect(Collectors.toMap(match -> new Pair(match.cardId(), match.vacancyId()), Function.identity()));
    }

    /** Matches of the card that are not rejected, ended or placed, locked. */
    List<Match> lockOpenOfCard(UUID cardId) {
        return locked(find("cardId = ?1 and stage in ?2", BY_ID, cardId, OPEN));
    }

    List<Match> lockOfCard(UUID cardId) {
        return locked(find("cardId = ?1", BY_ID, cardId));
    }

    /** The card's matches that are not rejected or ended, placed ones too, locked. */
    List<Match> lockUnfinishedOfCard(UUID cardId) {
        return locked(find("cardId = ?1 and stage not in ?2", BY_ID, cardId, FINAL));
    }

    List<Match> lockUndecidedOfVacancy(UUID vacancyId) {
        return locked(find("vacancyId = ?1 and stage in ?2", BY_ID, vacancyId, UNDECIDED));
    }

    /** The match, and the others of its card that are not rejected, ended or placed, locked. */
    List<Match> lockWithOpenOfItsCard(UUID id) {
        return locked(
                find("id = ?1 or cardId = (select cardId from Match where id = ?1) and stage in ?2", BY_ID, id, OPEN));
    }

    /** Whoever locks several does so in this order, so that nobody waits for each other. */
    private static List<Match> locked(PanacheQuery<Match> matches) {
        return matches.withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /**
     * The region's matches that matter to its next agenda: those that hold someone, are parked, or keep a pair away.
     */
    public List<Match> shapingTheAgenda(RegionCode region) {
        return list(
                "region = ?1 and (stage in ?2 or stage = ?3 or staysAway)",
                region.value(),
                HOLD_CANDIDATE,
                MatchStage.PARKED);
    }

    /** The same, of these cards and these vacancies only. */
    public List<Match> shapingTheAgenda(RegionCode region, Set<UUID> cardIds, Set<UUID> vacancyIds) {
        return list(
                "region = ?1 and (cardId in ?2 or vacancyId in ?3) and (stage in ?4 or stage = ?5 or staysAway)",
                region.value(),
                cardIds,
                vacancyIds,
                HOLD_CANDIDATE,
                MatchStage.PARKED);
    }

    /** As {@link #shapingTheAgenda(RegionCode)}, of this card or this vacancy only. */
    public List<Match> shaping(UUID cardId, UUID vacancyId) {
        return list(
                "(cardId = ?1 or vacancyId = ?2) and (stage in ?3 or stage = ?4 or staysAway)",
                cardId,
                vacancyId,
                HOLD_CANDIDATE,
                MatchStage.PARKED);
    }

    /** The card a match is of; empty when there is no such match, or its candidate was erased. */
    Optional<UUID> cardOf(UUID id) {
        return getEntityManager()
                .createQuery("select m.cardId from Match m where m.id = :id and m.cardId is not null", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Whether an agreed match or a placement holds the candidate. */
    public boolean hold(CandidateCard card) {
        return holding(card).anyMatch(match -> match.holds(card));
    }

    /** The same, but for one match. */
    boolean hold(CandidateCard card, UUID except) {
        return holding(card).anyMatch(match -> !match.id().equals(except) && match.holds(card));
    }

    private Stream<Match> holding(CandidateCard card) {
        return list("cardId = ?1 and stage in ?2", card.id(), HOLD_CANDIDATE).stream();
    }

    /** Positions of the vacancy that agreed matches hold. */
    int positionsHeld(UUID vacancyId, UUID except) {
        return (int) count("vacancyId = ?1 and stage in ?2 and id <> ?3", vacancyId, HOLD_POSITION, except);
    }

    List<Match> page(PageRequest page) {
        return page(MatchFilter.EVERYTHING, page);
    }

    /** Those that pass the filter, newest first. */
    List<Match> page(MatchFilter filter, PageRequest page) {
        var where = new StringBuilder("1 = 1");
        Map<String, Object> parameters = new HashMap<>();
        if (filter.stages() != null) {
            where.append(" and stage in :stages");
            parameters.put("stages", filter.stages());
        }
        if (filter.open() != null) {
            where.append(" and stage in :whole");
            parameters.put("whole", filter.open() ? OPEN : CLOSED);
        }
        if (filter.vacancyId() != null) {
            where.append(" and vacancyId = :vacancy");
            parameters.put("vacancy", filter.vacancyId());
        }
        if (filter.cardId() != null) {
            where.append(" and cardId = :card");
            parameters.put("card", filter.cardId());
        }
        if (page.after() != null) {
            where.append(" and id < :after");
            parameters.put("after", page.after());
        }
        return find(where.toString(), Sort.descending("id"), parameters)
                .page(0, page.limitPlusOne())
                .list();
    }
}
