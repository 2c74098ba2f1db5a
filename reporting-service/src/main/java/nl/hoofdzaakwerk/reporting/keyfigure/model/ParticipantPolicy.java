package nl.hoofdzaakwerk.reporting.keyfigure.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.reporting.Refusal;

/** F7: who can take part. */
public final class ParticipantPolicy {
    private ParticipantPolicy() {}

    /** A municipality says which one it is, and nobody else does; the same organisation takes part once at a time. */
    public static List<Refusal> judgeJoining(
            ParticipantKind kind, Optional<String> municipality, boolean takesPartAlready) {
        if (takesPartAlready) {
            return List.of(Refusal.at("/organisation", "F7.takes-part-already"));
        }
        return (kind == ParticipantKind.MUNICIPALITY) == municipality.isPresent()
                ? List.of()
                : List.of(Refusal.at(
                        "/municipality", municipality.isPresent() ? "F7.no-municipality" : "F7.which-municipality"));
    }

    /** Nobody leaves before joining, or while a key figure stays on longer. */
    public static List<Refusal> judgeLeaving(Participant participant, LocalDate lastDay, List<KeyFigure> keyFigures) {
        if (lastDay.isBefore(participant.joinedOn())) {
            return List.of(Refusal.at("/leftDate", "F7.left-before-joining"));
        }
        boolean stays = keyFigures.stream()
                .anyMatch(keyFigure ->
                        keyFigure.untilDate().map(last -> last.isAfter(lastDay)).orElse(true));
        return stays ? List.of(Refusal.at("/leftDate", "F7.key-figure-stays")) : List.of();
    }
}
