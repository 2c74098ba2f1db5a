package nl.hoofdzaakwerk.portal.privacy.find;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.session.Membership;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Texts;

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
    private final Texts texts;

    HelpPages(Visitor visitor, Texts texts) {
        this.visitor = visitor;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        private Templates() {}

        static native TemplateInstance help(boolean emergency, List<Steps> walkthroughs);

        static native TemplateInstance terms(Listing<Terms.Term> list);
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

    /** All terms, or those with some words in them. */
    @GET
    @Path("begrippen")
    public Response terms(@BeanParam ListAsk ask) {
        FindingMessages text = texts.of(FindingMessages.class);
        return Listing.of(ask, Terms.in(visitor.locale()))
                .text("begrip", text.term(), Terms.Term::name)
                .text("betekenis", text.meaning(), Terms.Term::meaning)
                .text("ander", text.other(), Terms.Term::other)
                .answer(Templates::terms);
    }
}
