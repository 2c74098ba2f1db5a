package nl.hoofdzaakwerk.portal.text;

import io.quarkus.qute.TemplateExtension;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

/**
 * How dates, times, money and numbers are written: {@code {day.date}}, {@code {moment.time}}, {@code {amount.euro}}.
 */
@TemplateExtension
public final class Values {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Locale NETHERLANDS = Locale.forLanguageTag("nl-NL");

    private Values() {}

    /** 3 november 2026. */
    public static String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", Language.current()).format(day);
    }

    /** do 3 nov 2026: where many stand below each other. */
    static String shortDate(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEE d MMM yyyy", Language.current()).format(day);
    }

    static String month(LocalDate day) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", Language.current()).format(day);
    }

    static String month(YearMonth month) {
        return month(month.atDay(1));
    }

    /** 3 november 2026, 14:05. */
    public static String time(Instant moment) {
        return time(LocalDateTime.ofInstant(moment, ZONE));
    }

    static String time(LocalDateTime moment) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Language.current())
                .format(moment);
    }

    /** € 1.234,50, in both languages as the Dutch write it. */
    public static String euro(BigDecimal amount) {
        NumberFormat format = NumberFormat.getCurrencyInstance(NETHERLANDS);
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(amount).replace('\u00a0', ' ');
    }

    /** 1.234,5 in Dutch, 1,234.5 in English. */
    public static String grouped(Number number) {
        return NumberFormat.getNumberInstance(Language.current()).format(number);
    }

    /** 41,5 %. Takes a share of one. */
    static String percent(Number share) {
        NumberFormat format = NumberFormat.getPercentInstance(Language.current());
        format.setMaximumFractionDigits(1);
        return format.format(share);
    }
}
