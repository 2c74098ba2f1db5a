package nl.hoofdzaakwerk.matching.scoring.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import nl.hoofdzaakwerk.events.LegalGround;
import nl.hoofdzaakwerk.events.WorkCondition;

/** A pair with a shut gate is never proposed, whatever its points (E3, E4, E6, G1, X16). */
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
        Interest.check(candidate, vacancy, blocks);
        HardLimits.check(candidate, vacancy, blocks);
        StatutoryDemands.check(candidate, vacancy, blocks);
        return blocks;
    }

    private void checkLegalGround(LegalGround ground, List<Block> blocks) {
        if (hasEnded(ground)) {
            blocks.add(new Block(Gate.LEGAL_GROUND, Reason.of("G1.ground-ended", ground.validUntil())));
        }
    }

    private boolean hasEnded(LegalGround ground) {
        return ground.validUntil() != null && ground.validUntil().isBefore(date);
    }

    private static void checkFree(CandidateProfile candidate, List<Block> blocks) {
        if (!candidate.free()) {
            blocks.add(new Block(Gate.CANDIDATE_FREE, Reason.of("E6.candidate-taken")));
        }
        if (worksFully(candidate)) {
            blocks.add(new Block(
                    Gate.CANDIDATE_FREE,
                    Reason.of("E6.candidate-works-fully", candidate.terms().hoursAtWork())));
        }
    }

    private static boolean worksFully(CandidateProfile candidate) {
        return candidate.terms().hoursAtWork() >= candidate.maximumHours();
    }

    /** Whether no vacancy at all is open to this candidate. */
    boolean isOut(CandidateProfile candidate) {
        return hasEnded(candidate.legalGround()) || !candidate.free() || worksFully(candidate);
    }

    /** Whether the vacancy is open to nobody. */
    boolean isOut(VacancyProfile vacancy) {
        return vacancy.openPositions() < 1
                || vacancy.opensOn().isAfter(date)
                || vacancy.closesOn() != null && vacancy.closesOn().isBefore(date);
    }

    /** Pairs that stay away. */
    Set<Pair> rejected() {
        return rejected;
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
