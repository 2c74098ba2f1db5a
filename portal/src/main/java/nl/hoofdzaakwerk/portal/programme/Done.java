package nl.hoofdzaakwerk.portal.programme;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.function.Consumer;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.web.Form;

/** What a page says after something was done on the way to it. */
public final class Done {
    /** Added to an address, so that the page says that it was saved. */
    public static final String MARK = "?gedaan=opgeslagen";

    private Done() {}

    /**
     * Sends a form, and goes back to the page it was opened from, which says that it was saved.
     *
     * @param act asks the service
     */
    public static Response send(FormPage page, MultivaluedMap<String, String> values, Consumer<Form> act) {
        Form form = Form.sent(values);
        return FormDesk.send(page, form, () -> {
            act.accept(form);
            return page.back() + MARK;
        });
    }

    /** The text when something was done, and otherwise empty. */
    public static String text(String key, String text) {
        return key == null ? "" : text;
    }
}
