package nl.hoofdzaakwerk.portal.text;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Codes that pages of several groups offer to choose from, as the contracts of the services list them:
 * {@code {sharedcode:benefits}}.
 */
@TemplateExtension(namespace = "sharedcode")
public final class SharedCodes {
    private static final List<String> OCCUPATIONS = Stream.of(
                    IntStream.rangeClosed(1, 3).mapToObj(code -> "0" + code),
                    codes(11, 14),
                    codes(21, 26),
                    codes(31, 35),
                    codes(41, 44),
                    codes(51, 54),
                    codes(61, 63),
                    codes(71, 75),
                    codes(81, 83),
                    codes(91, 96))
            .flatMap(group -> group)
            .toList();

    private SharedCodes() {}

    /** What somebody can live on. */
    public static List<String> benefits() {
        return List.of("PARTICIPATIEWET", "WW", "WIA_WAO", "WAJONG", "ZIEKTEWET", "NONE", "EMPLOYED");
    }

    public static List<String> yesAndNo() {
        return List.of("true", "false");
    }

    /** How much an employer may know of somebody. */
    public static List<String> disclosures() {
        return List.of("NONE", "SUPPORT_NEED_ONLY", "FULL");
    }

    /** What work can be adapted by. */
    public static List<String> conditions() {
        return List.of(
                "QUIET",
                "PREDICTABLE",
                "BUILD_UP_HOURS",
                "FLEXIBLE_TIMES",
                "REMOTE",
                "BUDDY",
                "EXTRA_BREAKS",
                "WRITTEN_INSTRUCTION",
                "CLOSE_SUPERVISION");
    }

    static List<String> loads() {
        return List.of("LOW", "MEDIUM", "HIGH");
    }

    static List<String> tasks() {
        return List.of(
                ("ORDER_PICKING PACKING SORTING ASSEMBLY STOCKING CLEANING LAUNDRY KITCHEN SERVING GREENERY ANIMAL_CARE "
                                + "MAINTENANCE CONSTRUCTION DRIVING DELIVERY RECEPTION CALLS SALES DATA_ENTRY ARCHIVING "
                                + "BOOKKEEPING PLANNING WRITING DESIGN COMPUTER_SUPPORT PROGRAMMING TEACHING "
                                + "PERSONAL_CARE PEER_SUPPORT")
                        .split(" "));
    }

    public static List<String> licences() {
        return List.of("AM", "A1", "A2", "A", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE", "T");
    }

    static List<String> languageLevels() {
        return List.of("A1", "A2", "B1", "B2", "C1", "C2");
    }

    static List<String> educationLevels() {
        return List.of("PRACTICAL", "VMBO", "MBO_1", "MBO_2", "MBO_3", "MBO_4", "HBO", "WO");
    }

    static List<String> weekdays() {
        return List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");
    }

    static List<String> dayParts() {
        return List.of("MORNING", "AFTERNOON", "EVENING", "NIGHT");
    }

    static List<String> sections() {
        return IntStream.rangeClosed('A', 'U').mapToObj(Character::toString).toList();
    }

    /** Groups of occupations, ISCO-08 codes of two digits, as strings sort. */
    public static List<String> occupations() {
        return OCCUPATIONS;
    }

    private static Stream<String> codes(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Integer::toString);
    }
}
