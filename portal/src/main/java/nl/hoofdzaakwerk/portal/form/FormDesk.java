package nl.hoofdzaakwerk.portal.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.jboss.resteasy.reactive.RestResponse;

/** Shows forms, and takes what was typed to a service; what it refuses is shown with what was typed. */
public final class FormDesk {
    /** Hidden field that holds the state of what is changed. */
    public static final String ETAG = "etag";

    @CheckedTemplate(basePath = "form")
    static class Templates {
        private Templates() {}

        static native TemplateInstance form(FormPage page, Form form);
    }

    private FormDesk() {}

    public static TemplateInstance show(FormPage page, Form form) {
        return Templates.form(page, form);
    }

    /** A form with what there is now, and its state. */
    public static <T> Form showing(RestResponse<T> answer, Function<T, Form> filled) {
        return filled.apply(answer.getEntity()).put(ETAG, answer.getHeaderString("ETag"));
    }

    /**
     * Sends a form.
     *
     * @param act asks the service, and says which page comes next
     */
    public static Response send(FormPage page, Form form, Supplier<String> act) {
        return Answers.of(form, act, () -> show(page, form));
    }
}
