package nl.hoofdzaakwerk.portal.privacy.find;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.portal.session.Membership;
import nl.hoofdzaakwerk.portal.session.Visitor;

/** How one works with the portal, role by role, and what the terms mean; for who is not logged in too. */
@Path("/hulp")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class HelpPages {
    private static final String[] IN_EMERGENCY = {
        "key-figure@GGZ",
        "privacy-officer@GGZ",
        "coach@GGZ",
        "coach@REINTEGRATION",
        "coach@SELF_EMPLOYED",
        "coach@MUNICIPALITY",
        "coach@UWV"
    };

    private final Visitor visitor;

    HelpPages(Visitor visitor) {
        this.visitor = visitor;
    }

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        private Templates() {}

        static native TemplateInstance help(boolean emergency, List<Steps> walkthroughs);

        static native TemplateInstance terms(List<Terms.Term> terms, String words);
    }

    /** The steps of the visitor's own roles. */
    @GET
    public TemplateInstance help() {
        Set<String> roles = visitor.membership().map(Membership::roles).orElse(Set.of());
        List<Steps> own = roles.stream()
                .sorted()
                .map(role -> Steps.of(role, visitor.locale()))
                .filter(steps -> !steps.isEmpty())
                .toList();
        return Templates.help(visitor.has(IN_EMERGENCY), own);
    }

    /**
     * All terms, or those with some words in them.
     *
     * @param words nothing about a person
     */
    @GET
    @Path("begrippen")
    public TemplateInstance terms(@QueryParam("woord") @DefaultValue("") String words) {
        String wanted = words.strip();
        List<Terms.Term> found = Terms.in(visitor.locale()).stream()
                .filter(term -> wanted.isEmpty() || term.has(wanted))
                .toList();
        return Templates.terms(found, wanted);
    }
}
