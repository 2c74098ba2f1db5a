package nl.hoofdzaakwerk.matching.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.matching.assignment.MarketPicture;
import nl.hoofdzaakwerk.matching.assignment.Markets;
import nl.hoofdzaakwerk.matching.assignment.Standing;
import nl.hoofdzaakwerk.matching.assignment.Standings;
import nl.hoofdzaakwerk.matching.pool.CandidateCards;
import nl.hoofdzaakwerk.matching.pool.Vacancies;
import nl.hoofdzaakwerk.matching.scoring.RuleSets;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;
import nl.hoofdzaakwerk.matching.scoring.model.RuleSet;
import nl.hoofdzaakwerk.matching.scoring.model.TravelTimes;

/** What boards are made of, read as the system, each time in a transaction of its own that sees one moment. */
@ApplicationScoped
class BoardSource {

    private static final String SYSTEM = "boards";
    private static final String REGIONS = "select region from candidate_card union select region from vacancy";

    private final Tenancy tenancy;
    private final Markets markets;
    private final Standings standings;
    private final CandidateCards cards;
    private final Vacancies vacancies;
    private final RuleSets ruleSets;
    private final KeptProposals kept;
    private final EntityManager entityManager;

    BoardSource(
            Tenancy tenancy,
            Markets markets,
            Standings standings,
            CandidateCards cards,
            Vacancies vacancies,
            RuleSets ruleSets,
            KeptProposals kept,
            EntityManager entityManager) {
        this.tenancy = tenancy;
        this.markets = markets;
        this.standings = standings;
        this.cards = cards;
        this.vacancies = vacancies;
        this.ruleSets = ruleSets;
        this.kept = kept;
        this.entityManager = entityManager;
    }

    /** A whole region, with what was proposed last. */
    record Whole(MarketPicture picture, Standing standing, List<KeptProposals.Kept> kept) {}

    /** What of a region was touched, as it is now, and all its pins. */
    record Part(MarketPicture picture, Touched touched, Set<Pair> pins) {}

    /** The regions with a card or a vacancy. */
    List<RegionCode> regions() {
        return tenancy.asSystem(SYSTEM, () -> {
            @SuppressWarnings("unchecked")
            List<String> codes = entityManager.createNativeQuery(REGIONS).getResultList();
            return codes.stream().sorted().map(RegionCode::new).toList();
        });
    }

    Whole whole(RegionCode region, LocalDate date) {
        return tenancy.asSystemAtOneMoment(
                SYSTEM, () -> new Whole(markets.picture(region, date), standings.of(region), kept.in(region)));
    }

    /**
     * @param knownCards all cards the board has, of which some may have left
     * @param knownVacancies likewise
     */
    Part part(RegionCode region, LocalDate date, Touched touched, Set<UUID> knownCards, Set<UUID> knownVacancies) {
        return tenancy.asSystemAtOneMoment(SYSTEM, () -> {
            Touched all = touched.beyond()
                    ? new Touched(
                            union(touched.cards(), difference(knownCards, cards.ids(region))),
                            union(touched.vacancies(), difference(knownVacancies, vacancies.ids(region))),
                            true)
                    : touched;
            return new Part(markets.picture(region, date, all.cards(), all.vacancies()), all, standings.pins(region));
        });
    }

    RuleSet rules(RegionCode region, LocalDate date) {
        return tenancy.asSystem(SYSTEM, () -> ruleSets.inForce(region, date));
    }

    List<KeptProposals.Kept> kept(RegionCode region) {
        return tenancy.asSystem(SYSTEM, () -> kept.in(region));
    }

    /** Writes down what is proposed now instead of what was kept. */
    void keep(RegionCode region, List<KeptProposals.Kept> now, Set<UUID> noMore) {
        if (!now.isEmpty() || !noMore.isEmpty()) {
            tenancy.asSystem(SYSTEM, () -> kept.replace(region, now, noMore));
        }
    }

    TravelTimes travelTimes() {
        return markets.travelTimes();
    }

    /** In one of both but not in the other: left, or come without being told. */
    private static Set<UUID> difference(Set<UUID> known, Set<UUID> present) {
        Set<UUID> left = new HashSet<>(known);
        left.removeAll(present);
        Set<UUID> come = new HashSet<>(present);
        come.removeAll(known);
        left.addAll(come);
        return left;
    }

    private static Set<UUID> union(Set<UUID> one, Set<UUID> other) {
        Set<UUID> all = new HashSet<>(one);
        all.addAll(other);
        return all;
    }
}
