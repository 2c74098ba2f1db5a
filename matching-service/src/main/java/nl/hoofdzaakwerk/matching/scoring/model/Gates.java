package nl.hoofdzaakwerk.matching.scoring.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import nl.hoofdzaakwerk.events.LegalGround;
import nl.hoofdzaakwerk.events.WorkCondition;

/** The hard limits: a pair with a shut gate is never proposed, whatever its points (E3, E4, E6, G1). */
final class Gates {

    private final RuleSet rules;
    private final LocalDate date;
    private final Set<Pair> rejected;

    Gates(RuleSet rules, LocalDate date, Set<Pair> rejected) {
        this.rules = rules;
        this.date = date;
        this.rejected = Set.copyOf(rejected);
    }

    /** The shut gates with their reasons; empty when the pair may be proposed. */
    List<Block> shutFor(CandidateProfile candidate, VacancyProfile vacancy, OptionalInt minutes) {
        List<Block> blocks = new ArrayList<>();
        checkLegalGround(candidate.legalGround(), blocks);
        checkFree(candidate, blocks);
        checkOpen(vacancy, blocks);
        checkTravel(candidate, minutes, blocks);
        checkConditions(candidate, vacancy, blocks);
        if (rejected.contains(new Pair(candidate.cardId(), vacancy.vacancyId()))) {
            blocks.add(new Block(Gate.REJECTED_BEFORE, Reason.of("E4.rejected-before")));
        }
        return blocks;
    }

    private void checkLegalGround(LegalGround ground, List<Block> blocks) {
        if (ground.validUntil() != null && ground.validUntil().isBefore(date)) {
            blocks.add(new Block(Gate.LEGAL_GROUND, Reason.of("G1.ground-ended", ground.validUntil())));
        }
    }

    private static void checkFree(CandidateProfile candidate, List<Block> blocks) {
        if (!candidate.free()) {
            blocks.add(new Block(Gate.CANDIDATE_FREE, Reason.of("E6.candidate-taken")));
        }
    }

    private void checkOpen(VacancyProfile vacancy, List<Block> blocks) {
        if (vacancy.openPositions() < 1) {
            blocks.add(new Block(Gate.VACANCY_OPEN, Reason.of("E6.positions-filled")));
        }
        if (vacancy.opensOn().isAfter(date)) {
            blocks.add(new Block(Gate.VACANCY_OPEN, Reason.of("E3.vacancy.opens-later", vacancy.opensOn())));
        }
        if (vacancy.closesOn() != null && vacancy.closesOn().isBefore(date)) {
            blocks.add(new Block(Gate.VACANCY_OPEN, Reason.of("E3.vacancy.closed", vacancy.closesOn())));
        }
    }

    private static void checkTravel(CandidateProfile candidate, OptionalInt minutes, List<Block> blocks) {
        if (minutes.isPresent() && minutes.getAsInt() > candidate.maximumTravelMinutes()) {
            blocks.add(new Block(
                    Gate.TRAVEL_LIMIT,
                    Reason.of("E3.travel.too-far", minutes.getAsInt(), candidate.maximumTravelMinutes())));
        }
    }

    private void checkConditions(CandidateProfile candidate, VacancyProfile vacancy, List<Block> blocks) {
        if (vacancy.conditions().isEmpty()) {
            return;
        }
        Set<WorkCondition> missing = EnumSet.noneOf(WorkCondition.class);
        missing.addAll(candidate.neededConditions());
        missing.retainAll(rules.hardConditions());
        missing.removeAll(vacancy.conditions());
        for (WorkCondition condition : missing) {
            blocks.add(new Block(Gate.HARD_CONDITION, Reason.of("E3.conditions.hard-missing", condition)));
        }
    }
}
