package nl.hoofdzaakwerk.local.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Makes up further wishes of a candidate. Much is not asked of everybody, as in life; nothing contradicts anything
 * else.
 */
final class WishedTerms {
    private static final List<String> WORKDAYS = List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY");
    private static final List<String> LOADS = List.of("LOW", "LOW", "MEDIUM", "MEDIUM", "MEDIUM", "HIGH");
    private static final List<String> DUTCH = List.of("A2", "B1", "B1", "B2", "B2", "C1");
    private static final List<String> EDUCATION =
            List.of("PRACTICAL", "VMBO", "MBO_1", "MBO_2", "MBO_2", "MBO_3", "MBO_4", "HBO");
    private static final int CENTS = 100;

    private final Cast cast;
    private final List<Trade> wanted;
    private final int mostHours;
    private final String travel;
    private final Map<String, Object> terms = new LinkedHashMap<>();

    WishedTerms(Cast cast, List<Trade> wanted, int mostHours, String travel) {
        this.cast = cast;
        this.wanted = wanted;
        this.mostHours = mostHours;
        this.travel = travel;
    }

    Map<String, Object> draw() {
        sectors();
        if (cast.chance(0.4)) {
            terms.put("growsToHours", mostHours + cast.oneOf(List.of(4, 8)));
        }
        week();
        if (cast.chance(0.3)) {
            unwanted();
        }
        if (cast.chance(0.75)) {
            List.of("mostStimuli", "mostPace", "mostSocialLoad").forEach(load -> terms.put(load, cast.oneOf(LOADS)));
        }
        abilities();
        contract();
        return terms;
    }

    private void sectors() {
        boolean every = cast.chance(0.85);
        terms.put("everySector", every);
        if (!every) {
            var sections = new TreeSet<>(wanted.stream().map(Trade::section).toList());
            sections.add(cast.oneOf(Trade.ALL).section());
            terms.put("sectors", List.copyOf(sections));
        }
    }

    /** When work can be done, and what is never done. */
    private void week() {
        boolean evenings = cast.chance(0.2);
        boolean saturdays = cast.chance(0.25);
        List<String> parts = evenings ? List.of("AFTERNOON", "EVENING") : mornings();
        List<String> days = new ArrayList<>(WORKDAYS);
        if (cast.chance(0.3)) {
            days.remove(cast.oneOf(WORKDAYS));
        }
        if (saturdays) {
            days.add("SATURDAY");
        }
        if (cast.chance(0.7)) {
            terms.put(
                    "availability",
                    days.stream()
                            .flatMap(day -> parts.stream().map(part -> Map.of("day", day, "part", part)))
                            .toList());
        }
        List<String> limits = new ArrayList<>();
        add(limits, "NO_NIGHTS", 0.4);
        add(limits, "NO_EVENINGS", evenings ? 0 : 0.15);
        add(limits, "NO_WEEKENDS", saturdays ? 0 : 0.15);
        add(limits, "NO_TELEPHONE", 0.15);
        add(limits, "NO_CUSTOMERS", 0.08);
        add(limits, "NO_CERTIFICATE_OF_CONDUCT", 0.03);
        terms.put("hardLimits", limits);
    }

    private List<String> mornings() {
        return cast.chance(0.4) ? List.of("MORNING") : List.of("MORNING", "AFTERNOON");
    }

    private void add(List<String> limits, String limit, double probability) {
        if (cast.chance(probability)) {
            limits.add(limit);
        }
    }

    private void unwanted() {
        Trade trade = cast.oneOf(Trade.ALL);
        if (!wanted.contains(trade)) {
            terms.put("unwantedOccupations", List.of(trade.occupation()));
        }
    }

    private void abilities() {
        if (travel.equals("CAR") || cast.chance(0.6)) {
            terms.put("drivingLicences", licences());
        }
        if (cast.chance(0.6)) {
            terms.put("dutch", cast.oneOf(DUTCH));
        }
        if (cast.chance(0.7)) {
            terms.put("education", cast.oneOf(EDUCATION));
        }
        var skills = new TreeSet<>(cast.oneOf(Trade.ALL).kinds());
        wanted.stream().filter(trade -> cast.chance(0.8)).map(Trade::kinds).forEach(skills::addAll);
        terms.put("skills", List.copyOf(skills));
        if (cast.chance(0.6)) {
            terms.put("jobCoachNeeded", cast.chance(0.35));
        }
    }

    private List<String> licences() {
        if (travel.equals("CAR") || cast.chance(0.4)) {
            return List.of("B");
        }
        return travel.equals("MOPED") ? List.of("AM") : List.of();
    }

    private void contract() {
        if (cast.chance(0.25)) {
            terms.put("leastContractMonths", cast.oneOf(List.of(6, 6, 12)));
        }
        if (cast.chance(0.25)) {
            terms.put("leastWagePerHour", BigDecimal.valueOf(cast.between(29, 34) * CENTS / 2, 2));
        }
        if (cast.chance(0.5)) {
            terms.put("incomeAdviceGiven", cast.chance(0.7));
        }
    }
}
