package nl.hoofdzaakwerk.portal.text;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.qute.EngineBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import nl.hoofdzaakwerk.portal.session.Visitor;

/** Renders each page in the visitor's language. */
@ApplicationScoped
class Language {

    void configure(@Observes EngineBuilder engine) {
        engine.addTemplateInstanceInitializer(page -> page.setLocale(current()));
    }

    /** The language of the request under way; Dutch outside one. */
    static Locale current() {
        ArcContainer container = Arc.container();
        return container != null && container.requestContext().isActive()
                ? container.instance(Visitor.class).get().locale()
                : Locale.forLanguageTag("nl");
    }
}
