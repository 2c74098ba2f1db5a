package nl.hoofdzaakwerk.portal.employer;

import io.quarkus.qute.TemplateExtension;
import java.util.UUID;

/** Where things are found, for tags that go there: {@code {employerpage:employer(id)}}. */
@TemplateExtension(namespace = "employerpage")
final class Addresses {
    private Addresses() {}

    static String employer(UUID id) {
        return "/werkgevers/" + id;
    }

    static String vacancy(UUID id) {
        return "/vacatures/" + id;
    }

    static String carving(UUID id) {
        return "/functiecreatie/" + id;
    }

    static String session(UUID id) {
        return "/bijeenkomsten/" + id;
    }

    static String card(UUID id) {
        return "/pijplijn/kaarten/" + id;
    }

    static String contactPerson(UUID id) {
        return "/contactpersonen/" + id;
    }

    static String relationFile(UUID id) {
        return "/relatiebestand/" + id;
    }
}
