package nl.hoofdzaakwerk.trajectory.subject;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What one feature holds about a person: for the person's own file (AVG 15 and 20, G4) and for erasure (AVG 17, X6).
 * Both run in a transaction of the system, after whoever asks was found to be allowed.
 */
public interface PersonalRecords {

    /** Code of the part of the file, such as {@code trajectories}; its title is the text {@code file.<section>}. */
    String section();

    /**
     * Everything the feature holds about the candidate; values are texts, numbers, dates, or lists and maps of them.
     */
    List<Map<String, Object>> of(UUID candidateId);

    /** Deletes it, or empties what could point to the person where only an anonymous outcome must stay. */
    void erase(UUID candidateId);
}
