package nl.hoofdzaakwerk.portal.employer.vacancy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.NextStep;

/** Work on offer; what is not known is null. * @param employerName in lists only */
record Vacancy(
        UUID id,
        UUID employerId,
        String employerName,
        String organisation,
        String title,
        String occupation,
        int positions,
        int openPositions,
        int minimumHours,
        int maximumHours,
        String postcode4,
        List<Slot> timetable,
        List<String> conditions,
        Demands demands,
        Profile workProfile,
        List<String> tasks,
        List<String> taskKinds,
        BigDecimal wagePerHour,
        Integer contractMonths,
        Carving carvedFrom,
        LocalDate startDate,
        LocalDate opensOn,
        LocalDate closesOn,
        LocalDate endedOn,
        String closingReason,
        String state,
        boolean sharedWithVum,
        Boolean jobCoachAccess,
        String leastDisclosure,
        Boolean countsForJobAgreement,
        NextStep nextStep) {

    /** When on a day of the week: a part of it, or from one time until another. */
    record Slot(String day, String part, String from, String until, boolean flexible) {}

    record Demands(
            List<String> drivingLicences,
            boolean certificateOfConduct,
            String dutch,
            String education,
            String educationStrength) {}

    record Profile(String stimuli, String pace, String socialLoad, boolean telephone, String startTime) {}

    record Carving(String role, List<String> tasks) {}

    /** Whether places can still be taken. */
    public boolean isOpen() {
        return state.equals("OPEN") || state.equals("PARTLY_FILLED");
    }

    /** Whether it ended before all places were taken, so that it can go on. */
    public boolean mayReopen() {
        return state.equals("CLOSED") || state.equals("EXPIRED");
    }
}
