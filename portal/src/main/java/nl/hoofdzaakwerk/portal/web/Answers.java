package nl.hoofdzaakwerk.portal.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;

/** What a form is answered with. */
public final class Answers {
    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private Answers() {}

    /**
     * Does what a form asks and goes on to a page; when a service refuses, the form is shown again as it was typed.
     *
     * @param work asks the services, and gives the address of the page to go on to
     * @param again the page with the form
     */
    public static Response of(Form form, Supplier<String> work, Supplier<TemplateInstance> again) {
        try {
            return instead(work.get());
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return unfinished(again.get());
        }
    }

    /**
     * Shows what a form looks for; when a service refuses, the page with nothing found and what is wrong.
     *
     * @param page the page with the form and what was found
     */
    public static <T> Response found(Form form, Supplier<T> search, T nothing, Function<T, TemplateInstance> page) {
        T found;
        try {
            found = search.get();
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            return unfinished(page.apply(nothing));
        }
        return shown(page.apply(found));
    }

    /** What was asked for by a form that changes nothing, such as what was found. */
    public static Response shown(TemplateInstance page) {
        return page(OK, page);
    }

    /** The same form again, with what is wrong. */
    public static Response unfinished(TemplateInstance page) {
        return page(UNPROCESSABLE, page);
    }

    /**
     * On to a page that says what was done.
     *
     * @param page path of the page
     * @param what key of the message
     */
    public static Response done(String page, String what) {
        return instead(page + "?gedaan=" + what);
    }

    /** Another page instead. */
    public static Response instead(String page) {
        return Response.seeOther(URI.create(page)).build();
    }

    private static Response page(int status, TemplateInstance page) {
        return Response.status(status).type(HTML).entity(page).build();
    }
}
