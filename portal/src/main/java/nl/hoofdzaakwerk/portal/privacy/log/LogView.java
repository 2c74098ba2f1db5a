package nl.hoofdzaakwerk.portal.privacy.log;

import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.api.Services;
import nl.hoofdzaakwerk.portal.web.Form;

/**
 * Which part of a log is shown: the newest of a service, or what was looked for in the one service that knows persons.
 *
 * @param address of the page
 * @param fields what can be looked for, by name of the field
 * @param next where the next part of what was looked for begins, or null
 */
record LogView(String address, Form form, List<String> fields, String service, UUID next, boolean searched) {

    static LogView newest(String address, List<String> fields, String service) {
        return new LogView(address, Form.empty(), fields, service, null, false);
    }

    static LogView found(String address, List<String> fields, Form form, Part<?> part) {
        return new LogView(address, form, fields, Services.TRAJECTORY, part.next(), true);
    }

    public List<String> services() {
        return Services.ALL;
    }

    public boolean searchable() {
        return service.equals(Services.TRAJECTORY);
    }
}
