package nl.hoofdzaakwerk.employer.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.calendar.model.FreeHoliday;
import nl.hoofdzaakwerk.employer.calendar.model.Holiday;
import nl.hoofdzaakwerk.employer.calendar.model.Observance;
import nl.hoofdzaakwerk.employer.calendar.model.WorkingDays;

/** The working days of the Netherlands, with the days off that the data says. */
@ApplicationScoped
public class WorkingCalendar {
    private final EntityManager entityManager;
    private final DutchHolidays holidays = new DutchHolidays();

    WorkingCalendar(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** As the data is now. */
    public WorkingDays workingDays() {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entityManager
                .createNativeQuery(
                        "select holiday, observance, from_year, until_year from free_holiday order by holiday, from_year",
                        Tuple.class)
                .getResultList();
        return new WorkingDays(
                holidays::of,
                rows.stream()
                        .map(row -> new FreeHoliday(
                                Holiday.valueOf(row.get(0, String.class)),
                                Observance.valueOf(row.get(1, String.class)),
                                row.get(2, Integer.class),
                                Optional.ofNullable(row.get(3, Integer.class))))
                        .toList());
    }
}
