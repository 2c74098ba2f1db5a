package nl.hoofdzaakwerk.portal.start;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.PortalMessages;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.MenuPart;

/** The start page comes first for everyone. */
@ApplicationScoped
class StartMenu implements MenuPart {
    private final Texts texts;

    StartMenu(Texts texts) {
        this.texts = texts;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public List<Entry> entries(Visitor visitor) {
        return List.of(new Entry("/", texts.of(PortalMessages.class).start()));
    }
}
