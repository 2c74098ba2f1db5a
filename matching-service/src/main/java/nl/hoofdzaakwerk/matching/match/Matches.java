package nl.hoofdzaakwerk.matching.match;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.EnumSet;
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
import nl.hoofdzaakwerk.matching.scoring.model.Pair;

/** The matches the running transaction's tenant may see. */
@ApplicationScoped
public class Matches implements PanacheRepositoryBase<Match, UUID> {

    private static final Set<MatchStage> HOLD_CANDIDATE = stages(MatchStage::holdsCandidate);
    private static final Set<MatchStage> HOLD_POSITION = stages(MatchStage::holdsPosition);
    private static final Set<MatchStage> UNDECIDED = stages(MatchStage::isUndecided);
    private static final Set<MatchStage> OPEN = stages(stage -> stage.isUndecided() || stage.holdsPosition());

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

    /** The region's matches that matter to its next agenda: those that hold someone, and the rejected ones. */
    public List<Match> shapingTheAgenda(RegionCode region) {
        return list("region = ?1 and (stage in ?2 or stage = ?3)", region.value(), HOLD_CANDIDATE, MatchStage.REJECTED);
    }

    /** The same, of these cards and these vacancies only. */
    public List<Match> shapingTheAgenda(RegionCode region, Set<UUID> cardIds, Set<UUID> vacancyIds) {
        return list(
                "region = ?1 and (cardId in ?2 or vacancyId in ?3) and (stage in ?4 or stage = ?5)",
                region.value(),
                cardIds,
                vacancyIds,
                HOLD_CANDIDATE,
                MatchStage.REJECTED);
    }

    /** As {@link #shapingTheAgenda(RegionCode)}, of this card or this vacancy only. */
    public List<Match> shaping(UUID cardId, UUID vacancyId) {
        return list(
                "(cardId = ?1 or vacancyId = ?2) and (stage in ?3 or stage = ?4)",
                cardId,
                vacancyId,
                HOLD_CANDIDATE,
                MatchStage.REJECTED);
    }

    /** Whether an agreed match or a placement holds the candidate. */
    public boolean holdCandidate(UUID cardId) {
        return count("cardId = ?1 and stage in ?2", cardId, HOLD_CANDIDATE) > 0;
    }

    /** The same, but for one match. */
    boolean holdCandidate(UUID cardId, UUID except) {
        return count("cardId = ?1 and stage in ?2 and id <> ?3", cardId, HOLD_CANDIDATE, except) > 0;
    }

    /** Positions of the vacancy that agreed matches hold. */
    int positionsHeld(UUID vacancyId, UUID except) {
        return (int) count("vacancyId = ?1 and stage in ?2 and id <> ?3", vacancyId, HOLD_POSITION, except);
    }

    List<Match> page(PageRequest page) {
        var rows = page.after() == null
                ? findAll(Sort.descending("id"))
                : find("id < ?1", Sort.descending("id"), page.after());
        return rows.page(0, page.limitPlusOne()).list();
    }
}
