package nl.hoofdzaakwerk.matching.vum;

import java.time.Instant;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.matching.vum.model.VumSearch;
import nl.hoofdzaakwerk.matching.vum.model.VumSearchState;
import nl.hoofdzaakwerk.matching.vum.model.VumSubject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A search that VUM answered.
 *
 * @param cardId for whom vacancies were asked; null for jobseekers
 * @param vacancyId for what jobseekers were asked; null for vacancies
 * @param question exactly what was sent, in VUM's words
 * @param toldCount matches in VUM's answer, at most 100
 * @param keptCount those of them that could be read
 * @param detailsLeft how many details may still be asked
 * @param removedAt when the search and its results are removed
 */
@Schema(name = "VumSearch")
record VumSearchView(
        UUID id,
        RegionCode region,
        VumSubject subject,
        UUID cardId,
        UUID vacancyId,
        String question,
        VumSearchState state,
        int toldCount,
        int keptCount,
        int detailsLeft,
        Instant askedAt,
        Instant removedAt) {

    static VumSearchView of(VumSearch search) {
        return new VumSearchView(
                search.id(),
                search.region(),
                search.subject(),
                search.cardId(),
                search.vacancyId(),
                search.question(),
                search.state(),
                search.told(),
                search.kept(),
                VumSearch.MOST_DETAILS - search.detailsAsked(),
                search.askedAt(),
                search.removeAfter());
    }
}
