package nl.hoofdzaakwerk.portal.coach.candidate;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.portal.text.SharedCodes;
import nl.hoofdzaakwerk.portal.web.Form;

/**
 * Wishes as a form. Occupations have a field each, the most wanted first; having no driving licence is a choice of its
 * own, since it differs from not having been asked.
 */
final class WishForm {
    static final String PREFERRED = "preferredOccupations";
    static final String UNWANTED = "terms.unwantedOccupations";
    private static final String AVAILABILITY = "terms.availability";
    private static final String LICENCES = "terms.drivingLicences";
    private static final String NO_LICENCE = "NO_LICENCE";
    private static final int FEWEST_PLACES = 3;

    private WishForm() {}

    /** What there is now; an empty form before wishes were written down. */
    static Form showing(Wishes wishes) {
        MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
        if (wishes != null) {
            numbered(values, PREFERRED, wishes.preferredOccupations());
            one(values, "minimumHours", wishes.minimumHours());
            one(values, "maximumHours", wishes.maximumHours());
            one(values, "travelMode", wishes.travelMode());
            one(values, "maximumTravelMinutes", wishes.maximumTravelMinutes());
            all(values, "neededConditions", wishes.neededConditions());
            one(values, "disclosure", wishes.disclosure());
            one(values, "availableFrom", wishes.availableFrom());
            if (wishes.terms() != null) {
                terms(values, wishes.terms());
            }
        }
        return Form.sent(values);
    }

    private static void terms(MultivaluedMap<String, String> values, Wishes.Terms terms) {
        one(values, "terms.everySector", Boolean.TRUE.equals(terms.everySector()) ? "true" : null);
        all(values, "terms.sectors", terms.sectors());
        one(values, "terms.growsToHours", terms.growsToHours());
        all(values, AVAILABILITY, slots(terms.availability()));
        all(values, "terms.hardLimits", terms.hardLimits());
        numbered(values, UNWANTED, terms.unwantedOccupations());
        one(values, "terms.mostStimuli", terms.mostStimuli());
        one(values, "terms.mostPace", terms.mostPace());
        one(values, "terms.mostSocialLoad", terms.mostSocialLoad());
        boolean none =
                terms.drivingLicences() != null && terms.drivingLicences().isEmpty();
        all(values, LICENCES, none ? List.of(NO_LICENCE) : terms.drivingLicences());
        one(values, "terms.dutch", terms.dutch());
        one(values, "terms.education", terms.education());
        all(values, "terms.skills", terms.skills());
        one(values, "terms.jobCoachNeeded", terms.jobCoachNeeded());
        one(values, "terms.leastContractMonths", terms.leastContractMonths());
        one(values, "terms.leastWagePerHour", terms.leastWagePerHour());
        one(values, "terms.incomeAdviceGiven", terms.incomeAdviceGiven());
    }

    /** What the service is sent. */
    static Map<String, Object> body(Form form) {
        var body = form.body()
                .value(PREFERRED, chosen(form, PREFERRED))
                .number("minimumHours", "maximumHours", "maximumTravelMinutes")
                .text("travelMode", "disclosure", "availableFrom")
                .list("neededConditions", "terms.sectors", "terms.hardLimits", "terms.skills")
                .flag("terms.everySector")
                .number("terms.growsToHours", "terms.leastContractMonths", "terms.leastWagePerHour")
                .value(
                        AVAILABILITY,
                        form.all(AVAILABILITY).stream().map(WishForm::slot).toList())
                .value(UNWANTED, chosen(form, UNWANTED))
                .text("terms.mostStimuli", "terms.mostPace", "terms.mostSocialLoad", "terms.dutch", "terms.education")
                .yesOrNo("terms.jobCoachNeeded", "terms.incomeAdviceGiven");
        List<String> licences = form.all(LICENCES);
        if (!licences.isEmpty()) {
            body.value(
                    LICENCES,
                    licences.stream()
                            .filter(licence -> !licence.equals(NO_LICENCE))
                            .toList());
        }
        return body.build();
    }

    /** Names of the fields for occupations: a few more than are filled in. */
    static List<String> places(Form form, String name) {
        int filled = chosen(form, name).size();
        return IntStream.range(0, Math.max(FEWEST_PLACES, filled + 1))
                .mapToObj(place -> name + "." + place)
                .toList();
    }

    /** The groups of occupations, and those finer ones that were chosen before. */
    static List<String> occupations(Form form) {
        return Stream.of(SharedCodes.occupations(), chosen(form, PREFERRED), chosen(form, UNWANTED))
                .flatMap(List::stream)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> chosen(Form form, String name) {
        return IntStream.range(0, 30)
                .mapToObj(place -> form.value(name + "." + place))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private static List<String> slots(List<Wishes.WeekPart> parts) {
        return parts == null
                ? List.of()
                : parts.stream().map(part -> part.day() + "/" + part.part()).toList();
    }

    private static Map<String, String> slot(String value) {
        int between = value.indexOf('/');
        return between < 0
                ? Map.of("day", value)
                : Map.of("day", value.substring(0, between), "part", value.substring(between + 1));
    }

    private static void one(MultivaluedMap<String, String> values, String name, Object value) {
        if (value != null) {
            values.putSingle(name, Objects.toString(value));
        }
    }

    private static void all(MultivaluedMap<String, String> values, String name, List<String> several) {
        if (several != null && !several.isEmpty()) {
            values.put(name, List.copyOf(several));
        }
    }

    private static void numbered(MultivaluedMap<String, String> values, String name, List<String> several) {
        if (several != null) {
            IntStream.range(0, several.size())
                    .forEach(place -> values.putSingle(name + "." + place, several.get(place)));
        }
    }
}
