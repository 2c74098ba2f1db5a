package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.events.WorkCondition;

/**
 * E3: the share of the needed working conditions that the vacancy offers. A vacancy that tells nothing about its
 * conditions is unknown, not a mismatch (X20).
 */
final class ConditionsFit {

    private final RuleSet rules;

    ConditionsFit(RuleSet rules) {
        this.rules = rules;
    }

    Points points(CandidateProfile candidate, VacancyProfile vacancy) {
        int weight = rules.weight(Criterion.CONDITIONS);
        Set<WorkCondition> needed = candidate.neededConditions();
        if (needed.isEmpty()) {
            return new Points(
                    Criterion.CONDITIONS, weight, weight, true, List.of(Reason.of("E3.conditions.none-needed")));
        }
        if (vacancy.conditions().isEmpty()) {
            return new Points(
                    Criterion.CONDITIONS,
                    weight * rules.unknownShare() / 100,
                    weight,
                    false,
                    List.of(Reason.of("E3.conditions.unknown")));
        }
        List<Reason> offered = new ArrayList<>();
        List<Reason> missing = new ArrayList<>();
        for (WorkCondition condition : EnumSet.copyOf(needed)) {
            if (vacancy.conditions().contains(condition)) {
                offered.add(Reason.of("E3.conditions.offered", condition));
            } else {
                missing.add(Reason.of("E3.conditions.missing", condition));
            }
        }
        int points = weight * offered.size() / needed.size();
        missing.addAll(offered);
        return new Points(Criterion.CONDITIONS, points, weight, true, missing);
    }
}
