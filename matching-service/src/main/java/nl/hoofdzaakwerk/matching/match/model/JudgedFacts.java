package nl.hoofdzaakwerk.matching.match.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.CandidateTerms;
import nl.hoofdzaakwerk.events.VacancyTerms;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;
import nl.hoofdzaakwerk.matching.pool.model.Vacancy;
import nl.hoofdzaakwerk.matching.scoring.model.Answer;
import nl.hoofdzaakwerk.matching.scoring.model.Reason;

/**
 * What counted of a candidate, a vacancy and the candidate's answer when the pair was judged (E4).
 *
 * @param values by name, as text; a fact that was not kept then is left out
 */
public record JudgedFacts(Map<Fact, String> values) {

    private static final String SEPARATOR = ",";

    public JudgedFacts {
        values = Collections.unmodifiableMap(new EnumMap<>(values));
    }

    /** A fact that is another now. @param before as text; @param now as text */
    public record Change(Fact fact, String before, String now) {

        /** The change as a sentence that can be read back. */
        public Reason reason() {
            return switch (fact.said()) {
                case NOTHING -> new Reason(fact.key(), List.of());
                case VALUE -> new Reason(fact.key(), List.of(now, before));
                case LIST -> new Reason(fact.key(), List.of(elements(now), elements(before)));
            };
        }

        private static List<Object> elements(String text) {
            return text.isEmpty() ? List.of() : List.of((Object[]) text.split(SEPARATOR));
        }
    }

    public static JudgedFacts of(CandidateCard card, Vacancy vacancy, Optional<Answer> answer) {
        Map<Fact, String> values = new EnumMap<>(Fact.class);
        putWishes(values, card);
        putTerms(values, card.terms());
        putOffer(values, vacancy);
        putTerms(values, vacancy.terms());
        values.put(Fact.ANSWER, said(answer));
        return new JudgedFacts(values);
    }

    private static void putWishes(Map<Fact, String> values, CandidateCard card) {
        values.put(Fact.HOURS, hours(card.minimumHours(), card.maximumHours()));
        values.put(Fact.OCCUPATIONS, occupations(card.preferredOccupations()));
        values.put(Fact.POSTCODE, card.postcode4().value());
        values.put(Fact.TRAVEL_MODE, card.travelMode().name());
        values.put(Fact.TRAVEL_MINUTES, Integer.toString(card.maximumTravelMinutes()));
        values.put(Fact.CONDITIONS, conditions(card.neededConditions()));
        values.put(Fact.DISCLOSURE, card.disclosure().name());
    }

    private static void putTerms(Map<Fact, String> values, CandidateTerms terms) {
        values.put(Fact.HOURS_AT_WORK, Integer.toString(terms.hoursAtWork()));
        values.put(Fact.GROWTH, text(terms.growsToHours()));
        values.put(Fact.UNWANTED_OCCUPATIONS, sorted(prefixed(Reason.OCCUPATION, terms.unwantedOccupations())));
        values.put(Fact.SECTORS, text(terms.everySector(), sorted(terms.sectors())));
        values.put(Fact.HARD_LIMITS, sorted(terms.hardLimits()));
        values.put(Fact.AVAILABILITY, sorted(terms.availability()));
        values.put(
                Fact.ABILITIES,
                text(sorted(terms.drivingLicences()), terms.dutch(), terms.education(), sorted(terms.skills())));
        values.put(Fact.LOAD, text(terms.mostStimuli(), terms.mostPace(), terms.mostSocialLoad()));
        values.put(Fact.SUPPORT, text(terms.jobCoachNeeded()));
        values.put(Fact.CONTRACT, text(terms.leastContractMonths(), terms.leastWageCents()));
    }

    private static void putOffer(Map<Fact, String> values, Vacancy vacancy) {
        values.put(Fact.OFFERED_HOURS, hours(vacancy.minimumHours(), vacancy.maximumHours()));
        values.put(Fact.OFFERED_OCCUPATION, occupations(List.of(vacancy.occupation())));
        values.put(Fact.OFFERED_POSTCODE, vacancy.postcode4().value());
        values.put(Fact.OFFERED_CONDITIONS, conditions(vacancy.conditions()));
    }

    private static void putTerms(Map<Fact, String> values, VacancyTerms terms) {
        values.put(Fact.OFFERED_TIMES, sorted(terms.timetable()));
        values.put(
                Fact.DEMANDS,
                text(
                        sorted(terms.drivingLicences()),
                        terms.certificateOfConduct(),
                        terms.dutch(),
                        terms.education(),
                        terms.educationStrength()));
        values.put(Fact.DEMANDED_OPENNESS, text(terms.leastDisclosure()));
        values.put(Fact.START, text(terms.startDate()));
        values.put(Fact.OFFERED_WORK, text(terms.sector(), terms.workProfile(), sorted(terms.tasks())));
        values.put(Fact.OFFERED_SUPPORT, text(terms.jobCoachAccess()));
        values.put(Fact.OFFERED_CONTRACT, text(terms.contractMonths(), terms.wageCents()));
    }

    private static String said(Optional<Answer> answer) {
        return answer.map(given -> given.yes() ? given.disclosure().name() : "NO")
                .orElse("");
    }

    private static String hours(int minimum, int maximum) {
        return minimum + "\u2013" + maximum;
    }

    private static String occupations(Collection<?> codes) {
        return String.join(SEPARATOR, prefixed(Reason.OCCUPATION, codes));
    }

    private static String conditions(Collection<?> conditions) {
        return sorted(prefixed(Reason.CONDITION, conditions));
    }

    private static List<String> prefixed(String prefix, Collection<?> elements) {
        return elements.stream().map(element -> prefix + element).toList();
    }

    /** Not known differs from none. */
    private static String sorted(Collection<?> elements) {
        return elements == null
                ? "?"
                : elements.stream().map(Object::toString).sorted().collect(Collectors.joining(SEPARATOR));
    }

    private static String text(Object... parts) {
        return Stream.of(parts)
                .map(part -> part == null ? "?" : part.toString())
                .collect(Collectors.joining("/"));
    }

    /** What is different now; facts that were not kept then are not compared. */
    public List<Change> changesTo(JudgedFacts now) {
        List<Change> changes = new ArrayList<>();
        values.forEach((fact, before) -> {
            String value = now.values.get(fact);
            if (value != null && !value.equals(before)) {
                changes.add(new Change(fact, before, value));
            }
        });
        return List.copyOf(changes);
    }

    boolean isAnswer(Optional<Answer> answer) {
        return Objects.equals(values.get(Fact.ANSWER), said(answer));
    }

    /** As stored: one name=value each. */
    String[] lines() {
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + value.getValue())
                .toArray(String[]::new);
    }

    static JudgedFacts ofLines(String[] lines) {
        Map<Fact, String> values = new EnumMap<>(Fact.class);
        Arrays.stream(lines).forEach(line -> {
            int equals = line.indexOf('=');
            values.put(Fact.valueOf(line.substring(0, equals)), line.substring(equals + 1));
        });
        return new JudgedFacts(values);
    }
}
