package nl.hoofdzaakwerk.reporting.programme.admission.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.reporting.programme.model.DivisionTerm;
import nl.hoofdzaakwerk.reporting.programme.model.Region;

/**
 * F2: the way up. By a day regions should play in a division: those of another one, or all. A goal to work for; nothing
 * is attached to missing it (rule F3).
 *
 * @param from where the regions it is about play when the year of the goal begins; empty for every region
 */
public record DivisionGoal(String id, Optional<Division> from, Division to, LocalDate by, String source) {

    /**
     * How far it came.
     *
     * @param day on which that is, the day of the goal at the latest
     * @param regions it is about
     * @param reached of them
     */
    public record Progress(LocalDate day, int regions, int reached) {
        public boolean isReached() {
            return reached == regions;
        }
    }

    /** How far it is today, or how far it came when its day has passed. */
    public Progress progress(List<Region> regions, LocalDate today) {
        LocalDate day = today.isAfter(by) ? by : today;
        List<Region> concerned = regions.stream().filter(this::isAbout).toList();
        long reached = concerned.stream()
                .filter(region -> region.divisionOn(day)
                        .map(DivisionTerm::division)
                        .filter(division -> division.compareTo(to) <= 0)
                        .isPresent())
                .count();
        return new Progress(day, concerned.size(), (int) reached);
    }

    private boolean isAbout(Region region) {
        return from.isEmpty()
                || region.divisionOn(LocalDate.of(by.getYear(), 1, 1))
                        .map(DivisionTerm::division)
                        .equals(from);
    }
}
