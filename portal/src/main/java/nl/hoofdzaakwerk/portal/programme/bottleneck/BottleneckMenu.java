package nl.hoofdzaakwerk.portal.programme.bottleneck;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.MenuPart;

/** Bottlenecks, after what the region and the programme do. */
@ApplicationScoped
class BottleneckMenu implements MenuPart {
    private static final int AFTER_PROGRAMME = 550;

    private final Texts texts;
    private final BottleneckRights rights;

    BottleneckMenu(Texts texts, BottleneckRights rights) {
        this.texts = texts;
        this.rights = rights;
    }

    @Override
    public int order() {
        return AFTER_PROGRAMME;
    }

    @Override
    public List<Entry> entries(Visitor visitor) {
        return rights.sees()
                ? List.of(new Entry(
                        "/knelpunten", texts.of(BottleneckMessages.class).bottlenecks()))
                : List.of();
    }

    @Override
    public Map<String, String> pages() {
        return Map.of("/v1/bottlenecks/", "/knelpunten/");
    }
}
