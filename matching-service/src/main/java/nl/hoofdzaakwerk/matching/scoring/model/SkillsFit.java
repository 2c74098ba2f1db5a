package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.events.DemandStrength;
import nl.hoofdzaakwerk.events.LanguageLevel;
import nl.hoofdzaakwerk.events.VacancyTerms;
import nl.hoofdzaakwerk.events.WorkTask;

/**
 * E3: the share of the vacancy's tasks that the candidate can do, with its demands of Dutch and education counted as
 * one more each; what is missing could be taken out of the job. What the law demands is a gate, not points.
 */
final class SkillsFit {

    private final RuleSet rules;

    SkillsFit(RuleSet rules) {
        this.rules = rules;
    }

    Points points(CandidateProfile candidate, VacancyProfile vacancy) {
        Items items = new Items();
        addTasks(candidate.terms().skills(), vacancy.terms().tasks(), items);
        addDutch(candidate.terms().dutch(), vacancy.terms().dutch(), items);
        addEducation(candidate, vacancy.terms(), items);
        if (items.isEmpty()) {
            int weight = rules.weight(Criterion.SKILLS);
            return new Points(
                    Criterion.SKILLS,
                    Shares.unknown(weight, rules.unknownShare()),
                    weight,
                    false,
                    List.of(Reason.of("E3.skills.tasks-unknown")));
        }
        return items.points(Criterion.SKILLS, rules);
    }

    private static void addTasks(Set<WorkTask> skills, Set<WorkTask> tasks, Items items) {
        if (tasks == null) {
            return;
        }
        Set<WorkTask> inOrder = EnumSet.noneOf(WorkTask.class);
        inOrder.addAll(tasks);
        for (WorkTask task : inOrder) {
            if (skills.isEmpty()) {
                items.unknown(Reason.of("E3.skills.unknown"));
            } else {
                items.judged(
                        skills.contains(task), Reason.of("E3.skills.has", task), Reason.of("E3.skills.lacks", task));
            }
        }
    }

    private static void addDutch(LanguageLevel own, LanguageLevel asked, Items items) {
        if (asked == null) {
            return;
        }
        if (own == null) {
            items.unknown(Reason.of("E3.skills.dutch-unknown", asked));
        } else {
            items.judged(
                    own.compareTo(asked) >= 0,
                    Reason.of("E3.skills.dutch", asked),
                    Reason.of("E3.skills.dutch-short", asked, own));
        }
    }

    private static void addEducation(CandidateProfile candidate, VacancyTerms asked, Items items) {
        if (!isCounted(asked)) {
            return;
        }
        var own = candidate.terms().education();
        if (own == null) {
            items.unknown(Reason.of("E3.skills.education-unknown", asked.education()));
        } else {
            items.judged(
                    own.compareTo(asked.education()) >= 0,
                    Reason.of("E3.skills.education", asked.education()),
                    Reason.of("E3.skills.education-short", asked.education()));
        }
    }

    /** Whether an education is asked, and not by law. */
    static boolean isCounted(VacancyTerms asked) {
        return asked.education() != null && asked.educationStrength() != DemandStrength.STATUTORY;
    }
}
