package nl.hoofdzaakwerk.portal.employer.relation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that is shown of one employer.
 *
 * @param persons empty for who may not see them
 * @param carvings empty for who may not see them
 * @param placements empty for who may not see them
 * @param history contacts and steps together, the latest first
 */
record EmployerView(
        Employer employer,
        EmployersApi.MainCard card,
        EmployersApi.Willingness willingness,
        ContactApi.Pressure pressure,
        List<ContactApi.Person> persons,
        List<EmployersApi.Vacancy> vacancies,
        List<EmployersApi.Carving> carvings,
        List<EmployersApi.Placement> placements,
        List<Moment> history,
        List<EmployersApi.Organisation> organisations,
        Own own) {

    /**
     * What is the visitor's own of it.
     *
     * @param kept whether the visitor keeps the contact
     * @param added whether the visitor's organisation added it too
     */
    record Own(boolean kept, boolean added) {}

    /** Something that happened: a contact or a step, the other is null. */
    record Moment(LocalDate date, ContactApi.Activity activity, EmployersApi.Step step) {}

    static List<Moment> history(List<ContactApi.Activity> activities, List<EmployersApi.Step> steps) {
        return Stream.concat(
                        activities.stream().map(activity -> new Moment(activity.activityDate(), activity, null)),
                        steps.stream().map(step -> new Moment(step.date(), null, step)))
                .sorted(Comparator.comparing(Moment::date).reversed())
                .toList();
    }
}
