package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.Comparator;
import java.util.List;

/**
 * X18: one single thing that, were it otherwise, would let a blocked pair be proposed or would make an open one fit
 * clearly better. Found by judging the pair anew with that one thing changed. A no of the candidate is never among
 * them: it is respected, not negotiated.
 *
 * @param change what would be otherwise, such as "at 16 instead of 24 hours a week"
 * @param opens whether the pair was blocked and would be open
 * @param score the pair would have
 * @param gain points more than now
 */
public record NearMiss(Reason change, boolean opens, int score, int gain) {

    /** Fewest points for which a change is worth telling when it opens nothing. */
    public static final int LEAST_GAIN = 40;

    /** Most changes told about one pair. */
    public static final int MOST = 5;

    private static final Comparator<NearMiss> BEST_FIRST =
            Comparator.comparing(NearMiss::opens).thenComparing(NearMiss::score).reversed();

    /** The changes worth telling, best first; empty when no single one helps. */
    public static List<NearMiss> of(CandidateProfile candidate, VacancyProfile vacancy, Scorer scorer) {
        Judgement now = scorer.judge(candidate, vacancy);
        return Changes.of(candidate, vacancy, scorer).stream()
                .map(change -> judged(change, now, scorer))
                .filter(miss -> now.isOpen() ? miss.gain() >= LEAST_GAIN : miss.opens())
                .sorted(BEST_FIRST)
                .limit(MOST)
                .toList();
    }

    private static NearMiss judged(Change change, Judgement now, Scorer scorer) {
        Judgement then = scorer.judge(change.candidate(), change.vacancy());
        return new NearMiss(change.reason(), !now.isOpen() && then.isOpen(), then.score(), then.score() - now.score());
    }
}
