package nl.hoofdzaakwerk.employer.instrument;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.hoofdzaakwerk.employer.instrument.model.Reason;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The same said in Dutch and in English. */
@Schema(name = "BilingualText")
record BilingualText(String nl, String en) {
    static BilingualText of(Reason reason) {
        return new BilingualText(say(reason, Locale.of("nl")), say(reason, Locale.of("en")));
    }

    private static String say(Reason reason, Locale locale) {
        var bundle = ResourceBundle.getBundle(
                "instruments",
                locale,
                Thread.currentThread().getContextClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(reason.code().name()), locale).format(new Object[] {reason.number()});
    }
}
