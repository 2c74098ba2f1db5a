package nl.hoofdzaakwerk.portal.employer.relation;

import jakarta.enterprise.context.RequestScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.hoofdzaakwerk.portal.employer.EmployerRights;
import nl.hoofdzaakwerk.portal.organisation.OrganisationNames;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Texts;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Who keeps contact with employers of the own regions now. Services know them by an id only, so each is told by the
 * organisation and by an employer of theirs.
 */
@RequestScoped
class Keepers {
    private static final String BETWEEN = "/";

    private final EmployersApi api;
    private final EmployerRights rights;
    private final Visitor visitor;
    private final Texts texts;

    Keepers(@RestClient EmployersApi api, EmployerRights rights, Visitor visitor, Texts texts) {
        this.api = api;
        this.rights = rights;
        this.visitor = visitor;
        this.texts = texts;
    }

    /** All of them, to choose from; the one with the most employers first. */
    Map<String, String> options() {
        RelationMessages text = texts.of(RelationMessages.class);
        Map<String, String> options = new LinkedHashMap<>();
        api.keeping()
                .items()
                .forEach(keeper -> options.put(
                        value(keeper.owner()), text.keeps(name(keeper.owner()), keeper.employers(), keeper.suchAs())));
        return options;
    }

    /** The same, and the visitor before all others. */
    Map<String, String> optionsWithMe() {
        Employer.Owner me = new Employer.Owner(visitor.organisation(), visitor.id());
        Map<String, String> options = new LinkedHashMap<>();
        options.put(value(me), name(me));
        options().forEach(options::putIfAbsent);
        return options;
    }

    /** What a service is sent for one that was chosen; what is no choice is sent as it is. */
    static Map<String, Object> chosen(String option) {
        int at = option.indexOf(BETWEEN);
        return at < 0
                ? Map.of("user", option)
                : Map.of("organisation", option.substring(0, at), "user", option.substring(at + 1));
    }

    private String name(Employer.Owner owner) {
        RelationMessages text = texts.of(RelationMessages.class);
        String organisation = OrganisationNames.name(owner.organisation());
        return rights.isMe(owner.user()) ? text.myself(organisation) : text.someoneAt(organisation);
    }

    private static String value(Employer.Owner owner) {
        return owner.organisation() + BETWEEN + owner.user();
    }
}
