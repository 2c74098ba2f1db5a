package nl.hoofdzaakwerk.matching.assignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.matching.assignment.model.Assignment;
import nl.hoofdzaakwerk.matching.assignment.model.Certificate;
import nl.hoofdzaakwerk.matching.assignment.model.Instance;
import nl.hoofdzaakwerk.matching.assignment.model.OptimalAssignment;
import nl.hoofdzaakwerk.matching.scoring.model.CandidateProfile;
import nl.hoofdzaakwerk.matching.scoring.model.Judgement;
import nl.hoofdzaakwerk.matching.scoring.model.NearMiss;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;
import nl.hoofdzaakwerk.matching.scoring.model.Scorer;
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

    private final String rulesVersion;
    private final LocalDate date;
    private final Scorer scorer;
    private final Map<UUID, CandidateProfile> candidates;
    private final Map<UUID, VacancyProfile> vacancies;

    Market(
            String rulesVersion,
            LocalDate date,
            Scorer scorer,
            List<CandidateProfile> candidates,
            List<VacancyProfile> vacancies) {
        this.rulesVersion = rulesVersion;
        this.date = date;
        this.scorer = scorer;
        this.candidates = candidates.stream()
                .collect(Collectors.toUnmodifiableMap(CandidateProfile::cardId, Function.identity()));
        this.vacancies = vacancies.stream()
                .collect(Collectors.toUnmodifiableMap(VacancyProfile::vacancyId, Function.identity()));
    }

    public String rulesVersion() {
        return rulesVersion;
    }

    public LocalDate date() {
        return date;
    }

    /** What there is to say about the pair; empty when one side is not in this market. */
    public Optional<Judgement> judge(UUID cardId, UUID vacancyId) {
        CandidateProfile candidate = candidates.get(cardId);
        VacancyProfile vacancy = vacancies.get(vacancyId);
        return candidate == null || vacancy == null ? Optional.empty() : Optional.of(scorer.judge(candidate, vacancy));
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
     * The best overall assignment (E2), best pair first.
     *
     * @throws IllegalStateException when its certificate does not hold: a wrong answer is never shown
     */
    public AgendaProposal bestAssignment() {
        List<CandidateProfile> rows = candidates.values().stream()
                .sorted(Comparator.comparing(CandidateProfile::cardId))
                .toList();
        List<VacancyProfile> columns = vacancies.values().stream()
                .sorted(Comparator.comparing(VacancyProfile::vacancyId))
                .toList();
        Instance instance = instance(rows, columns);
        Assignment assignment = OptimalAssignment.of(instance);
        Certificate certificate = Certificate.check(instance, assignment);
        if (!certificate.holds()) {
            throw new IllegalStateException(
                    "assignment not certified: " + certificate.violation().orElseThrow());
        }
        List<Proposal> proposals = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            if (assignment.isAssigned(row)) {
                CandidateProfile candidate = rows.get(row);
                VacancyProfile vacancy = columns.get(assignment.vacancyOfCandidate()[row]);
                proposals.add(new Proposal(
                        new Pair(candidate.cardId(), vacancy.vacancyId()), scorer.judge(candidate, vacancy)));
            }
        }
        proposals.sort(BEST_FIRST);
        return new AgendaProposal(List.copyOf(proposals), certificate.total(), rulesVersion);
    }

    private Instance instance(List<CandidateProfile> rows, List<VacancyProfile> columns) {
        int[] positions =
                columns.stream().mapToInt(VacancyProfile::openPositions).toArray();
        var pairs = Instance.of(rows.size(), positions);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                Judgement judgement = scorer.judge(rows.get(row), columns.get(column));
                if (judgement.isOpen()) {
                    pairs.pair(row, column, judgement.score());
                }
            }
        }
        return pairs.build();
    }

    /** A pair and what there is to say about it. */
    public record Proposal(Pair pair, Judgement judgement) {}

    /** @param total sum of the scores, certified to be the highest possible */
    public record AgendaProposal(List<Proposal> proposals, long total, String rulesVersion) {}
}
