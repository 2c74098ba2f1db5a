package nl.hoofdzaakwerk.portal.start;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.portal.web.Days;
import nl.hoofdzaakwerk.portal.web.PortalMessages;
import nl.hoofdzaakwerk.portal.web.Texts;

/** Where everyone begins: what is to be done (P6), and who one is. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class StartPages {
    private final Due due;
    private final DuePages pages;
    private final Days days;
    private final Texts texts;

    @CheckedTemplate(basePath = "start")
    static class Templates {
        private Templates() {}

        static native TemplateInstance start(
                List<DueItem.Line> items, List<String> silent, String scope, LocalDate until);

        static native TemplateInstance profile();
    }

    StartPages(Due due, DuePages pages, Days days, Texts texts) {
        this.due = due;
        this.pages = pages;
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
    public TemplateInstance start(
            @QueryParam("van") @DefaultValue("self") String scope, @QueryParam("tot") @DefaultValue("") String until) {
        LocalDate day = days.typed(until).orElse(days.today());
        String whose = scope.equals("organisation") ? scope : "self";
        Due.Everything everything = due.until(day, whose);
        List<String> silent = everything.silent().stream()
                .map(texts.of(PortalMessages.class)::silent)
                .toList();
        DuePages.Shown shown = pages.shown();
        List<DueItem.Line> lines = everything.items().stream()
                .map(item -> item.at(shown.of(item.link())))
                .toList();
        return Templates.start(lines, silent, whose, day);
    }

    /** Name, organisations and roles. */
    @GET
    @Path("profiel")
    public TemplateInstance profile() {
        return Templates.profile();
    }
}
