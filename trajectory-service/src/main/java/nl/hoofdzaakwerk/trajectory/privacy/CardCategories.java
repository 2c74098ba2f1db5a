package nl.hoofdzaakwerk.trajectory.privacy;

import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.events.CandidateTerms;

/** X1: the kinds of data a card tells matching, as the register of what was sent names them. */
final class CardCategories {
    private static final List<String> OF_EVERY_CARD =
            List.of("WISHES", "PLACE_OF_LIVING", "CONDITIONS_OF_WORK", "DISCLOSURE_CHOICE", "SECTOR_CONSENT");

    private CardCategories() {}

    /** Only what was told is named. */
    static List<String> of(CandidateTerms terms) {
        List<String> categories = new ArrayList<>(OF_EVERY_CARD);
        add(categories, "HOURS_AT_WORK", terms.hoursAtWork() > 0);
        add(categories, "AVAILABILITY", !terms.availability().isEmpty());
        add(categories, "LIMITS", !terms.hardLimits().isEmpty());
        add(
                categories,
                "BEARABLE_LOAD",
                terms.mostStimuli() != null || terms.mostPace() != null || terms.mostSocialLoad() != null);
        add(
                categories,
                "QUALIFICATIONS",
                terms.drivingLicences() != null
                        || terms.dutch() != null
                        || terms.education() != null
                        || !terms.skills().isEmpty());
        add(categories, "JOB_COACH_NEED", terms.jobCoachNeeded() != null);
        add(categories, "CONTRACT_WISHES", terms.leastContractMonths() != null || terms.leastWageCents() != null);
        add(categories, "INCOME_ADVICE", terms.incomeAdviceGiven() != null);
        return List.copyOf(categories);
    }

    private static void add(List<String> categories, String category, boolean told) {
        if (told) {
            categories.add(category);
        }
    }
}
