package nl.hoofdzaakwerk.matching.assignment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.matching.match.PairHistory;
import nl.hoofdzaakwerk.matching.scoring.model.CandidateProfile;
import nl.hoofdzaakwerk.matching.scoring.model.Judgement;
import nl.hoofdzaakwerk.matching.scoring.model.NearMiss;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;
import nl.hoofdzaakwerk.matching.scoring.model.Scorer;
import nl.hoofdzaakwerk.matching.scoring.model.TravelTimes;
import nl.hoofdzaakwerk.matching.scoring.model.VacancyProfile;

/**
 * One region's candidates and vacancies on one day, with the rules that judge them. Immutable: a picture of a moment.
 */
public final class Market {

    private static final Comparator<Proposal> BEST_FIRST = Comparator.comparingInt(
                    (Proposal proposal) -> proposal.judgement().score())
            .reversed()
            .thenComparing(proposal -> proposal.pair().cardId())
            .thenComparing(proposal -> proposal.pair().vacancyId());

    private final MarketPicture picture;
    private final TravelTimes travelTimes;
    private final Standing standing;
    private final Scorer scorer;
    private final PairHistory history;
    private final Map<UUID, CandidateProfile> candidates;
    private final Map<UUID, VacancyProfile> vacancies;

    Market(MarketPicture picture, PairHistory history, TravelTimes travelTimes, Standing standing) {
        this.picture = picture;
        this.history = history;
        this.travelTimes = travelTimes;
        this.standing = standing;
        this.scorer = new Scorer(picture.rules(), travelTimes, picture.date(), picture.rejected());
        this.candidates = picture.candidates().stream()
                .collect(Collectors.toUnmodifiableMap(CandidateProfile::cardId, Function.identity()));
        this.vacancies = picture.vacancies().stream()
                .collect(Collectors.toUnmodifiableMap(VacancyProfile::vacancyId, Function.identity()));
    }

    public String rulesVersion() {
        return picture.rules().version();
    }

    public LocalDate date() {
        return picture.date();
    }

    /** What there is to say about the pair; empty when one side is not in this market. */
    public Optional<Judgement> judge(UUID cardId, UUID vacancyId) {
        CandidateProfile candidate = candidates.get(cardId);
        VacancyProfile vacancy = vacancies.get(vacancyId);
        return candidate == null || vacancy == null
                ? Optional.empty()
                : Optional.of(history.tell(new Pair(cardId, vacancyId), scorer.judge(candidate, vacancy)));
    }

    /** What single change would make the pair fit (X18); empty when one side is not in this market. */
    public List<NearMiss> nearMisses(Pair pair) {
        CandidateProfile candidate = candidates.get(pair.cardId());
        VacancyProfile vacancy = vacancies.get(pair.vacancyId());
        return candidate == null || vacancy == null ? List.of() : NearMiss.of(candidate, vacancy, scorer);
    }

    /** The vacancies for a card, open pairs first, then by score. */
    public List<Proposal> vacanciesFor(UUID cardId) {
        return ranked(vacancies.keySet().stream().map(vacancyId -> new Pair(cardId, vacancyId)));
    }

    /** The cards for a vacancy, open pairs first, then by score. */
    public List<Proposal> cardsFor(UUID vacancyId) {
        return ranked(candidates.keySet().stream().map(cardId -> new Pair(cardId, vacancyId)));
    }

    private List<Proposal> ranked(Stream<Pair> pairs) {
        return pairs.flatMap(pair ->
                        judge(pair.cardId(), pair.vacancyId()).stream().map(judgement -> new Proposal(pair, judgement)))
                .sorted(Comparator.comparing(
                                (Proposal proposal) -> !proposal.judgement().isOpen())
                        .thenComparing(BEST_FIRST))
                .toList();
    }

    /**
     * The best overall assignment (E2), best pair first: pins stay, and of equally good ones the nearest to what was
     * proposed last.
     *
     * @throws UncertifiedAssignment when its certificate does not hold: a wrong answer is never shown
     */
    public AgendaProposal bestAssignment() {
        WarmMarket best = WarmMarket.of(picture, travelTimes, 0);
        best.keep(standing);
        return agendaOf(best.proposals().stream().map(WarmMarket.Proposed::pair).toList(), best.total());
    }

    /**
     * These pairs as an agenda, best pair first; a pair of which a side is not here any more is left out.
     *
     * @param total sum of their scores
     */
    public AgendaProposal agendaOf(List<Pair> proposed, long total) {
        List<Proposal> proposals = proposed.stream()
                .flatMap(pair ->
                        judge(pair.cardId(), pair.vacancyId()).stream().map(judgement -> new Proposal(pair, judgement)))
                .sorted(BEST_FIRST)
                .toList();
        return new AgendaProposal(proposals, total, rulesVersion());
    }

    /** A pair and what there is to say about it. */
    public record Proposal(Pair pair, Judgement judgement) {}

    /** @param total sum of the scores, certified to be the highest possible with the pins */
    public record AgendaProposal(List<Proposal> proposals, long total, String rulesVersion) {}
}
