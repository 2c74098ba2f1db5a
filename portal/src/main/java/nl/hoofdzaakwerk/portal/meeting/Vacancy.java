package nl.hoofdzaakwerk.portal.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A vacancy that is open to matching. */
public record Vacancy(
        UUID id,
        String employerName,
        String title,
        int minimumHours,
        int maximumHours,
        int openPositions,
        String postcode4,
        List<String> conditions,
        LocalDate closingDate,
        boolean fresh,
        List<String> notTold,
        Terms terms) {

    /** Further demands and offers, as far as told. */
    public record Terms(
            List<String> tasks,
            String willingness,
            Integer contractMonths,
            LocalDate startDate,
            String leastDisclosure,
            Boolean jobCoachAccess) {}
}
