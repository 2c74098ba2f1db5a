package nl.hoofdzaakwerk.matching.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.matching.scoring.model.CandidateProfile;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;
import nl.hoofdzaakwerk.matching.scoring.model.RuleSet;
import nl.hoofdzaakwerk.matching.scoring.model.VacancyProfile;

/**
 * What pairs of a region are judged on, as read at one moment: of the whole region, or of some of its cards and
 * vacancies.
 *
 * @param date the day judged for
 * @param rejected pairs that were rejected while neither side changed since
 */
public record MarketPicture(
        RuleSet rules,
        LocalDate date,
        List<CandidateProfile> candidates,
        List<VacancyProfile> vacancies,
        Set<Pair> rejected) {

    public MarketPicture {
        candidates = List.copyOf(candidates);
        vacancies = List.copyOf(vacancies);
        rejected = Set.copyOf(rejected);
    }
}
