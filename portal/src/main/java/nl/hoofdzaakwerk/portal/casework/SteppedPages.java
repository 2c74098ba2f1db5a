package nl.hoofdzaakwerk.portal.casework;

import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.web.Form;

/** Pages of what goes on by named steps, of which taking it back is one. */
public abstract class SteppedPages extends OpenPages {

    /** Takes a step, as the service calls it. */
    protected abstract void step(UUID id, String step, Map<String, Object> said);

    /**
     * Takes a step, and gives the address of the page that says so.
     *
     * @param done key of the message
     */
    protected final String did(UUID id, String step, Map<String, Object> said, String done) {
        step(id, step, said);
        return address(id) + "?gedaan=" + done;
    }

    @Override
    protected final String takeBack(UUID id, Form form) {
        step(id, "withdrawals", Map.of());
        return "withdrawn";
    }
}
