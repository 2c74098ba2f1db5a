package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.events.WorkLoad;
import nl.hoofdzaakwerk.events.WorkProfile;

/**
 * E3: the share of the needed working conditions that the vacancy offers, and of the loads that the work does not
 * exceed. A vacancy that tells nothing about them is unknown, not a mismatch (X20).
 */
final class ConditionsFit {

    private final RuleSet rules;

    ConditionsFit(RuleSet rules) {
        this.rules = rules;
    }

    Points points(CandidateProfile candidate, VacancyProfile vacancy) {
        Items items = new Items();
        addConditions(candidate.neededConditions(), vacancy.conditions(), items);
        for (Load load : Load.values()) {
            addLoad(load, candidate, vacancy, items);
        }
        if (items.isEmpty()) {
            int weight = rules.weight(Criterion.CONDITIONS);
            return new Points(
                    Criterion.CONDITIONS, weight, weight, true, List.of(Reason.of("E3.conditions.none-needed")));
        }
        return items.points(Criterion.CONDITIONS, rules);
    }

    private static void addConditions(Set<WorkCondition> needed, Set<WorkCondition> offered, Items items) {
        Set<WorkCondition> inOrder = EnumSet.noneOf(WorkCondition.class);
        inOrder.addAll(needed);
        for (WorkCondition condition : inOrder) {
            if (offered.isEmpty()) {
                items.unknown(Reason.of("E3.conditions.unknown"));
            } else {
                items.judged(
                        offered.contains(condition),
                        Reason.of("E3.conditions.offered", condition),
                        Reason.of("E3.conditions.missing", condition));
            }
        }
    }

    private static void addLoad(Load load, CandidateProfile candidate, VacancyProfile vacancy, Items items) {
        WorkLoad most = load.most(candidate.terms());
        WorkProfile work = vacancy.terms().workProfile();
        if (most == null) {
            return;
        }
        if (work == null) {
            items.unknown(Reason.of("E3.conditions.work-unknown"));
        } else {
            items.judged(load.asked(work).compareTo(most) <= 0, Reason.of(load.borne), Reason.of(load.tooMuch));
        }
    }
}
