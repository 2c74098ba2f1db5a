package nl.hoofdzaakwerk.matching.vum.model;

import java.util.Optional;
import nl.hoofdzaakwerk.matching.scoring.model.VacancyProfile;

/** Policy (D6): jobseekers are asked by what a vacancy offers and demands, within a distance of the work. */
public final class QuestionOfOffer {

    private QuestionOfOffer() {}

    /** @param usualKilometres the area's size unless another is chosen */
    public static VumQuestion of(VacancyProfile vacancy, int usualKilometres, Narrowing chosen) {
        return new VumQuestion(
                new SearchArea(vacancy.postcode(), chosen.kilometres().orElse(usualKilometres)),
                Optional.of(vacancy.occupation()),
                vacancy.minimumHours(),
                vacancy.maximumHours(),
                vacancy.terms().drivingLicences());
    }
}
