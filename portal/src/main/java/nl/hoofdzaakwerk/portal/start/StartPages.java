package nl.hoofdzaakwerk.portal.start;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.text.PortalMessages;
import nl.hoofdzaakwerk.portal.text.Texts;

/** Where everyone begins: what is to be done (P6), and who one is. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class StartPages {
    private final Due due;
    private final DuePages pages;
    private final Visitor visitor;
    private final Days days;
    private final Texts texts;

    @CheckedTemplate(basePath = "start")
    static class Templates {
        private Templates() {}

        static native TemplateInstance start(
                Listing<DueItem.Line> list, List<String> silent, List<String> longer, String scope, LocalDate until);

        static native TemplateInstance profile();
    }

    StartPages(Due due, DuePages pages, Visitor visitor, Days days, Texts texts) {
        this.due = due;
        this.pages = pages;
        this.visitor = visitor;
        this.days = days;
        this.texts = texts;
    }

    /**
     * What is due.
     *
     * @param scope {@code self} or {@code organisation}
     * @param until the last day to look at; today when left out
     */
    @GET
    public Response start(
            @BeanParam ListAsk ask,
            @QueryParam("van") @DefaultValue("self") String scope,
            @QueryParam("tot") @DefaultValue("") String until) {
        PortalMessages text = texts.of(PortalMessages.class);
        LocalDate day = days.typed(until).orElse(days.today());
        String whose = scope.equals("organisation") ? scope : "self";
        Due.Everything everything = due.until(day, whose);
        List<String> silent = everything.silent().stream().map(text::silent).toList();
        List<String> longer = everything.longer().stream()
                .map(service -> text.dueLonger(service, Due.MOST_OF_EACH))
                .toList();
        return Listing.of(ask, lines(everything.items(), text))
                .day("uiterlijk", text.dueDate(), line -> line.nextStep().dueDate())
                .text("wat", text.dueWhat(), line -> line.nextStep().what())
                .text("over", text.dueAbout(), DueItem.Line::about)
                .text("waarbij", text.dueKind(), line -> Codes.of("Due", line.kind()))
                .text("wie", text.dueOwner(), DueItem.Line::who)
                .answer(list -> Templates.start(list, silent, longer, whose, day));
    }

    private List<DueItem.Line> lines(List<DueItem> items, PortalMessages text) {
        DuePages.Shown shown = pages.shown();
        Set<String> self = Set.copyOf(List.of(visitor.username(), visitor.id()));
        return items.stream()
                .map(item -> item.at(shown.of(item.link()), item.who(self, text.you(), text.colleague())))
                .toList();
    }

    /** Name, organisations and roles. */
    @GET
    @Path("profiel")
    public TemplateInstance profile() {
        return Templates.profile();
    }
}
