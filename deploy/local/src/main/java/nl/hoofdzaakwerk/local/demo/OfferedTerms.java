package nl.hoofdzaakwerk.local.demo;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes up what else a vacancy says; not every employer was asked everything. */
final class OfferedTerms {
    private static final List<String> LOADS = List.of("LOW", "MEDIUM", "HIGH");
    private static final List<String> STARTS = List.of("FIXED", "FIXED", "WITHIN_PART_OF_DAY", "FREE");
    private static final List<String> DAYS = List.of("MONDAY", "TUESDAY", "THURSDAY", "FRIDAY");
    private static final int FIVE_CENTS = 5;

    private final Cast cast;
    private final Trade trade;
    private final Map<String, Object> terms = new LinkedHashMap<>();

    OfferedTerms(Cast cast, Trade trade) {
        this.cast = cast;
        this.trade = trade;
    }

    Map<String, Object> draw() {
        if (cast.chance(0.85)) {
            terms.put("taskKinds", trade.kinds());
            terms.put("workProfile", workProfile());
        }
        if (cast.chance(0.6)) {
            terms.put("timetable", timetable());
        }
        if (cast.chance(0.35)) {
            terms.put("demands", demands());
        }
        if (cast.chance(0.8)) {
            terms.put("wagePerHour", BigDecimal.valueOf(cast.between(288, 360) * FIVE_CENTS, 2));
        }
        if (cast.chance(0.6)) {
            terms.put("contractMonths", cast.oneOf(List.of(6, 7, 7, 12, 24)));
        }
        if (cast.chance(0.7)) {
            terms.put("jobCoachAccess", cast.chance(0.85));
        }
        if (cast.chance(0.12)) {
            terms.put("leastDisclosure", "SUPPORT_NEED_ONLY");
            terms.put("countsForJobAgreement", true);
        }
        return terms;
    }

    private Map<String, Object> workProfile() {
        return Map.of(
                "stimuli", usually(trade.stimuli()),
                "pace", usually(trade.pace()),
                "socialLoad", usually(trade.socialLoad()),
                "telephone", trade.telephone() != cast.chance(0.1),
                "startTime", cast.oneOf(STARTS));
    }

    private String usually(String load) {
        return cast.chance(0.75) ? load : cast.oneOf(LOADS);
    }

    /** Parts of the day, mostly with some freedom. */
    private List<Map<String, Object>> timetable() {
        String part = cast.oneOf(List.of("MORNING", "MORNING", "MORNING", "AFTERNOON", "EVENING"));
        boolean flexible = cast.chance(0.6);
        return DAYS.stream()
                .filter(day -> cast.chance(0.8))
                .map(day -> Map.<String, Object>of("day", day, "part", part, "flexible", flexible))
                .toList();
    }

    private Map<String, Object> demands() {
        return switch (cast.between(0, 4)) {
            case 0 -> Map.of("dutch", cast.oneOf(List.of("A2", "B1", "B1")));
            case 1 -> Map.of("drivingLicences", List.of("B"));
            case 2 -> Map.of("certificateOfConduct", true);
            case 3 ->
                Map.of(
                        "education",
                        cast.oneOf(List.of("VMBO", "MBO_1", "MBO_2")),
                        "educationStrength",
                        cast.oneOf(List.of("WISHED", "REQUIRED", "REQUIRED")));
            default -> Map.of("dutch", "A2", "certificateOfConduct", false);
        };
    }
}
