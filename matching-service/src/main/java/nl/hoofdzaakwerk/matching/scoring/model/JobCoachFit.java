package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.List;

/** E3: whether a job coach, when needed, may come along. */
final class JobCoachFit {

    private final RuleSet rules;

    JobCoachFit(RuleSet rules) {
        this.rules = rules;
    }

    Points points(CandidateProfile candidate, VacancyProfile vacancy) {
        Boolean needed = candidate.terms().jobCoachNeeded();
        Boolean access = vacancy.terms().jobCoachAccess();
        if (needed == null) {
            return unknown("E3.job-coach.need-unknown");
        }
        if (!needed) {
            return known(true, "E3.job-coach.not-needed");
        }
        if (access == null) {
            return unknown("E3.job-coach.access-unknown");
        }
        return known(access, access ? "E3.job-coach.welcome" : "E3.job-coach.refused");
    }

    private Points known(boolean fits, String key) {
        int weight = rules.weight(Criterion.JOB_COACH);
        return new Points(Criterion.JOB_COACH, fits ? weight : 0, weight, true, List.of(Reason.of(key)));
    }

    private Points unknown(String key) {
        int weight = rules.weight(Criterion.JOB_COACH);
        return new Points(
                Criterion.JOB_COACH,
                Shares.unknown(weight, rules.unknownShare()),
                weight,
                false,
                List.of(Reason.of(key)));
    }
}
