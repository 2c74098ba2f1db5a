package nl.hoofdzaakwerk.matching.board;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * What changed of a region.
 *
 * @param beyond whether something changed that is not of one card or vacancy: someone left, or the rules
 */
record Touched(Set<UUID> cards, Set<UUID> vacancies, boolean beyond) {

    static final Touched NOTHING = new Touched(Set.of(), Set.of(), false);

    Touched {
        cards = Set.copyOf(cards);
        vacancies = Set.copyOf(vacancies);
    }

    boolean isNothing() {
        return cards.isEmpty() && vacancies.isEmpty() && !beyond;
    }

    int size() {
        return cards.size() + vacancies.size();
    }

    Touched and(Touched other) {
        if (other.isNothing()) {
            return this;
        }
        Set<UUID> allCards = new HashSet<>(cards);
        allCards.addAll(other.cards);
        Set<UUID> allVacancies = new HashSet<>(vacancies);
        allVacancies.addAll(other.vacancies);
        return new Touched(allCards, allVacancies, beyond || other.beyond);
    }
}
