package nl.hoofdzaakwerk.portal.privacy.find;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;

/** Search over all that one may see; what is looked for stands in no address. */
@Path("/zoeken")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class SearchPages {
    private static final String WORDS = "words";
    private static final int LEAST = 2;

    private final Search search;
    private final Visitor visitor;
    private final Texts texts;

    SearchPages(Search search, Visitor visitor, Texts texts) {
        this.search = search;
        this.visitor = visitor;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        private Templates() {}

        static native TemplateInstance search(Form form, List<String> kinds, List<Found> found);
    }

    /** Asks what to look for. */
    @GET
    public TemplateInstance ask() {
        return Templates.search(Form.empty(), search.kinds(visitor), List.of());
    }

    /** What was found, by kind. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response find(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        if (form.value(WORDS).length() < LEAST) {
            form.wrong(WORDS, texts.of(FindingMessages.class).tooShort());
            return Answers.unfinished(Templates.search(form, search.kinds(visitor), List.of()));
        }
        return Response.ok(Templates.search(form, search.kinds(visitor), search.find(form.value(WORDS), visitor)))
                .build();
    }
}
