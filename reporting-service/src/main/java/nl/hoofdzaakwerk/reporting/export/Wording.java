package nl.hoofdzaakwerk.reporting.export;

import java.time.LocalDate;
import java.util.Locale;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.kit.api.Readable;
import nl.hoofdzaakwerk.reporting.indicator.BilingualText;
import nl.hoofdzaakwerk.reporting.indicator.model.Figure;

/** Texts and figures in the reader's language. */
record Wording(Locale locale) {
    static final Wording DUTCH = new Wording(Locale.forLanguageTag("nl"));

    String say(String key, Object... arguments) {
        return Language.text(locale, key, arguments);
    }

    /** F17: a withheld figure says so; where there is nothing to tell, that is said too. */
    String of(Figure figure) {
        if (figure.suppressed()) {
            return say("export.withheld");
        }
        return figure.value() == null ? say("export.nothing") : "%d".formatted(figure.value());
    }

    String percent(Figure figure) {
        return figure.value() == null ? of(figure) : figure.value() + " %";
    }

    String of(Integer number) {
        return number == null ? say("export.nothing") : number.toString();
    }

    String of(BilingualText text) {
        return locale.getLanguage().equals("en") ? text.en() : text.nl();
    }

    String day(LocalDate day) {
        return Readable.day(locale, day);
    }
}
