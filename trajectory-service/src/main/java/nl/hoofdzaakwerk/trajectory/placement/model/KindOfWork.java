package nl.hoofdzaakwerk.trajectory.placement.model;

import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.events.IscoCode;

/**
 * What is known of the kind of work.
 *
 * @param occupation as told with the placement
 * @param preferred whether the candidate wished for it (E3); empty when the occupation or the wish is not known
 */
public record KindOfWork(Optional<IscoCode> occupation, Optional<Boolean> preferred) {

    /** @param wished most wanted first; empty when the candidate is open to anything */
    public static KindOfWork of(Optional<IscoCode> occupation, List<IscoCode> wished) {
        return new KindOfWork(
                occupation, occupation.filter(_ -> !wished.isEmpty()).map(work -> wished.stream()
                        .anyMatch(wish -> isKindOf(work, wish))));
    }

    /** ISCO-08 major group, one digit. */
    public Optional<String> majorGroup() {
        return occupation.map(code -> code.value().substring(0, 1));
    }

    /** Either is part of the other's group. */
    private static boolean isKindOf(IscoCode work, IscoCode wish) {
        return work.value().startsWith(wish.value()) || wish.value().startsWith(work.value());
    }
}
