package nl.hoofdzaakwerk.portal.programme;

import io.quarkus.arc.Arc;
import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import nl.hoofdzaakwerk.portal.session.Visitor;

/** A month by its first day: {@code {day.monthName}} is "november 2026". */
@TemplateExtension
final class MonthNames {
    private MonthNames() {}

    static String monthName(LocalDate day) {
        Visitor visitor = Arc.container().instance(Visitor.class).get();
        return DateTimeFormatter.ofPattern("MMMM yyyy", visitor.locale()).format(day);
    }
}
