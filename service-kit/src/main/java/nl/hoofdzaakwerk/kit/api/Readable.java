package nl.hoofdzaakwerk.kit.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.TimeSource;
import nl.hoofdzaakwerk.kit.reference.Reference;

/**
 * How people read what a program counts with: "26 november 2026" and not 2026-11-26, a region's name and not its code.
 */
public final class Readable {
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern REGION = Pattern.compile("AM\\d{2}");
    private static final Pattern EURO = Pattern.compile("\\{(\\d+),euro}");
    private static final String CENTS = "{$1,number,#,##0.00}";
    private static final Map<RegionCode, String> REGIONS =
            Reference.regions().stream().collect(Collectors.toMap(Reference.Region::code, Reference.Region::name));

    private Readable() {}

    /** "26 november 2026", "26 November 2026". */
    public static String day(Locale locale, LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }

    /** "november 2026", "November 2026". */
    public static String month(Locale locale, YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(month);
    }

    /** "26 november 2026 om 15:30", "26 November 2026 at 15:30", on the clocks of the Netherlands. */
    public static String moment(Locale locale, Instant moment) {
        String pattern = locale.getLanguage().equals("en") ? "d MMMM uuuu 'at' HH:mm" : "d MMMM uuuu 'om' HH:mm";
        return DateTimeFormatter.ofPattern(pattern, locale).format(moment.atZone(TimeSource.ZONE));
    }

    /** The name of a region; its code when there is no such region. */
    public static String region(RegionCode code) {
        return REGIONS.getOrDefault(code, code.value());
    }

    /** A code in words where a bundle has them under {@code code.<type>.<name>}, else as it is. */
    public static String code(Locale locale, Enum<?> code) {
        String key = "code." + code.getDeclaringClass().getSimpleName() + "." + code.name();
        return Language.has(locale, key) ? Language.text(locale, key) : code.name();
    }

    /** What fills in a text, as a text or as a number that the text itself formats. */
    static Object in(Locale locale, Object argument) {
        return switch (argument) {
            case LocalDate day -> day(locale, day);
            case YearMonth month -> month(locale, month);
            case Year year -> year.toString();
            case Instant moment -> moment(locale, moment);
            case RegionCode code -> region(code);
            case Enum<?> code -> code(locale, code);
            case Collection<?> several ->
                several.stream().map(one -> String.valueOf(in(locale, one))).collect(Collectors.joining(", "));
            case String text when ISO_DAY.matcher(text).matches() -> storedDay(locale, text);
            case String text when REGION.matcher(text).matches() -> region(new RegionCode(text));
            case null, default -> argument;
        };
    }

    /** A day that was stored with a reason, as text. */
    private static String storedDay(Locale locale, String text) {
        try {
            return day(locale, LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return text;
        }
    }

    /** {@code {0,euro}} as € 4.500,00 in Dutch and €4,500.00 in English. */
    static String withMoney(Locale locale, String pattern) {
        String sign = locale.getLanguage().equals("en") ? "€" : "€ ";
        return EURO.matcher(pattern).replaceAll(sign + CENTS);
    }
}
