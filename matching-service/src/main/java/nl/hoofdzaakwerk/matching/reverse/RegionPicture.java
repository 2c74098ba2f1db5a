package nl.hoofdzaakwerk.matching.reverse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;

/** What a region's round looks at beside its market. */
record RegionPicture(
        List<CandidateCard> cards,
        List<UUID> vacancies,
        Set<UUID> taken,
        Map<UUID, Integer> meetingsUnproposed,
        Map<UUID, LocalDate> withdrawn,
        Set<UUID> asked) {}
