package nl.hoofdzaakwerk.matching.vum.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.hoofdzaakwerk.events.DrivingLicence;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.matching.scoring.model.CandidateProfile;
import nl.hoofdzaakwerk.matching.scoring.model.TravelAssumption;

/**
 * Policy (D6, E3): vacancies are asked by a candidate's wishes alone. The travel limit bounds the area whatever is
 * chosen; an occupation is the most wanted one unless another wish is chosen; licences are asked only when chosen, for
 * VUM would else leave out all work that asks none.
 */
public final class QuestionOfWishes {

    private QuestionOfWishes() {}

    /** What of the choice is no wish or possibility of the candidate: keys of refusals with their JSON pointers. */
    public record Misfit(String pointer, String key) {}

    /** Empty when the question may be asked. */
    public static List<Misfit> misfits(CandidateProfile candidate, Narrowing chosen) {
        List<Misfit> misfits = new ArrayList<>();
        if (chosen.occupation()
                .filter(code -> !candidate.preferredOccupations().contains(code))
                .isPresent()) {
            misfits.add(new Misfit("/occupation", "D6.vum-occupation-not-wished"));
        }
        Set<DrivingLicence> held = candidate.terms().drivingLicences();
        if (!chosen.licences().isEmpty() && (held == null || !held.containsAll(chosen.licences()))) {
            misfits.add(new Misfit("/drivingLicences", "D6.vum-licence-not-held"));
        }
        return misfits;
    }

    /** @param travel how the candidate's travelling is estimated */
    public static VumQuestion of(CandidateProfile candidate, TravelAssumption travel, Narrowing chosen) {
        int reach = Reach.kilometres(candidate.maximumTravelMinutes(), travel);
        Optional<IscoCode> mostWanted =
                candidate.preferredOccupations().stream().findFirst();
        return new VumQuestion(
                new SearchArea(
                        candidate.postcode(),
                        Math.min(reach, chosen.kilometres().orElse(reach))),
                chosen.occupation().or(() -> mostWanted),
                candidate.minimumHours(),
                candidate.maximumHours(),
                chosen.licences());
    }
}
