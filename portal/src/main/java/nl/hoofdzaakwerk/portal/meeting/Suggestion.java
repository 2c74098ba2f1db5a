package nl.hoofdzaakwerk.portal.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One pair of a ranked list.
 *
 * @param open whether no gate is shut
 */
public record Suggestion(
        UUID cardId, UUID vacancyId, boolean open, Judgement judgement, List<Judgement.NearMiss> nearMisses) {

    /** A ranked list, best first. */
    public record Ranked(LocalDate judgedDate, String rulesVersion, List<Suggestion> items) {}
}
