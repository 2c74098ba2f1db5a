package nl.hoofdzaakwerk.matching.vum.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.matching.scoring.model.CandidateProfile;
import nl.hoofdzaakwerk.matching.scoring.model.Criterion;
import nl.hoofdzaakwerk.matching.scoring.model.Judgement;
import nl.hoofdzaakwerk.matching.scoring.model.Points;
import nl.hoofdzaakwerk.matching.scoring.model.Reason;
import nl.hoofdzaakwerk.matching.scoring.model.RuleSet;
import nl.hoofdzaakwerk.matching.scoring.model.Scorer;
import nl.hoofdzaakwerk.matching.scoring.model.TravelTimes;
import nl.hoofdzaakwerk.matching.scoring.model.VacancyProfile;

/**
 * Policy (E3): what VUM told is judged by the region's own rules and the same scorer as cards and vacancies of the
 * pool. What VUM did not tell is unknown: it gets the neutral share, shuts no gate, and says that it is unknown.
 */
public final class VumJudge {
    private static final Map<Criterion, Reason> NOT_TOLD = Map.of(
            Criterion.OCCUPATION, new Reason("D6.vum-occupation-unknown", List.of()),
            Criterion.HOURS, new Reason("D6.vum-hours-unknown", List.of()));
    private static final int PERCENT = 100;

    private final RuleSet rules;
    private final LocalDate date;
    private final Instant toldAt;
    private final Scorer scorer;

    /**
     * @param date the day judged for
     * @param toldAt when VUM answered
     */
    public VumJudge(RuleSet rules, TravelTimes travelTimes, LocalDate date, Instant toldAt) {
        this.rules = rules;
        this.date = date;
        this.toldAt = toldAt;
        this.scorer = new Scorer(rules, travelTimes, date, Set.of());
    }

    /** A vacancy of VUM for a candidate of the pool. */
    public Judgement judge(CandidateProfile candidate, UUID vacancyId, VumVacancy vacancy) {
        VacancyProfile profile = vacancy.profile(vacancyId, StandIn.fitting(candidate), date, toldAt);
        return judge(candidate, profile, vacancy.unknown());
    }

    /** A jobseeker of VUM for a vacancy of the pool. */
    public Judgement judge(UUID profileId, VumProfile profile, VacancyProfile vacancy) {
        return judge(profile.profile(profileId, rules, date, toldAt), vacancy, profile.unknown());
    }

    private Judgement judge(CandidateProfile candidate, VacancyProfile vacancy, Set<Criterion> unknown) {
        Judgement judgement = scorer.judge(candidate, vacancy);
        List<Points> points = judgement.points().stream()
                .map(given -> unknown.contains(given.criterion()) ? neutral(given) : given)
                .toList();
        return new Judgement(points, judgement.blocks(), judgement.notes());
    }

    private Points neutral(Points given) {
        Reason reason = NOT_TOLD.get(given.criterion());
        if (reason == null) {
            return given;
        }
        int share = given.maximum() * rules.unknownShare() / PERCENT;
        return new Points(given.criterion(), share, given.maximum(), false, List.of(reason));
    }
}
