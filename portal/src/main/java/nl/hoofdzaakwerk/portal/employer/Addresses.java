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

    /** The next part of a session's guests. */
    static String guestsOf(UUID session) {
        return "/bijeenkomsten/" + session + "?na=";
    }

    /** The next part of a list of an employer's. */
    static String partOf(UUID employer, String list) {
        return "/werkgevers/" + employer + "/" + list + "?na=";
    }

    /** The next part of the list with this question. */
    static String after(String address, String name, String value) {
        return address + "?" + name + "=" + value + "&na=";
    }
}
