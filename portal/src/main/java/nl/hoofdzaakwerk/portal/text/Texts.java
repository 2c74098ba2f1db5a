package nl.hoofdzaakwerk.portal.text;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import nl.hoofdzaakwerk.portal.session.Visitor;

/** Texts in the visitor's language, for what no template says: a bundle that is injected speaks Dutch only. */
@ApplicationScoped
public class Texts {
    private final Visitor visitor;

    Texts(Visitor visitor) {
        this.visitor = visitor;
    }

    /** A bundle of messages in the visitor's language. */
    public <T> T of(Class<T> bundle) {
        Locale language = visitor.locale();
        return language.getLanguage().equals("nl")
                ? MessageBundles.get(bundle)
                : MessageBundles.get(bundle, Localized.Literal.of(language.getLanguage()));
    }
}
