package nl.hoofdzaakwerk.portal.employer.market;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.MenuPart;

/** The labour market, after the work with employers. */
@ApplicationScoped
class MarketMenu implements MenuPart {
    private static final int AFTER_EMPLOYERS = 350;

    private final Texts texts;

    MarketMenu(Texts texts) {
        this.texts = texts;
    }

    @Override
    public int order() {
        return AFTER_EMPLOYERS;
    }

    @Override
    public List<Entry> entries(Visitor visitor) {
        return visitor.has("account-manager", "coach", "matching-chair", "key-figure@WSP", "regional-director")
                ? List.of(new Entry(
                        "/arbeidsmarkt", texts.of(MarketMessages.class).market()))
                : List.of();
    }
}
