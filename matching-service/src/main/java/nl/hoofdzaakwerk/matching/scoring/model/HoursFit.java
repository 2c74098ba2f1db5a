package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.List;

/** E3: hours a week. Full points when wish and offer overlap; less with each hour between them. */
final class HoursFit {

    private final RuleSet rules;

    HoursFit(RuleSet rules) {
        this.rules = rules;
    }

    Points points(CandidateProfile candidate, VacancyProfile vacancy) {
        int weight = rules.weight(Criterion.HOURS);
        int tooMany = vacancy.minimumHours() - candidate.maximumHours();
        int tooFew = candidate.minimumHours() - vacancy.maximumHours();
        int gap = Math.max(0, Math.max(tooMany, tooFew));
        int points = weight * Math.max(0, rules.hoursTolerance() - gap) / rules.hoursTolerance();
        return new Points(Criterion.HOURS, points, weight, true, List.of(reason(candidate, vacancy, tooMany, tooFew)));
    }

    private static Reason reason(CandidateProfile candidate, VacancyProfile vacancy, int tooMany, int tooFew) {
        if (tooMany > 0) {
            return Reason.of("E3.hours.too-many", vacancy.minimumHours(), candidate.maximumHours(), tooMany);
        }
        if (tooFew > 0) {
            return Reason.of("E3.hours.too-few", vacancy.maximumHours(), candidate.minimumHours(), tooFew);
        }
        int from = Math.max(candidate.minimumHours(), vacancy.minimumHours());
        int to = Math.min(candidate.maximumHours(), vacancy.maximumHours());
        return Reason.of("E3.hours.fit", from, to);
    }
}
