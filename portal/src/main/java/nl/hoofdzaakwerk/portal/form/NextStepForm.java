package nl.hoofdzaakwerk.portal.form;

import java.util.Map;
import java.util.function.Function;
import nl.hoofdzaakwerk.portal.api.NextStep;
import nl.hoofdzaakwerk.portal.web.Form;
import org.jboss.resteasy.reactive.RestResponse;

/** The form that says what happens next with something, and by when (P6). */
public final class NextStepForm {
    private static final String WHAT = "what";
    private static final String DUE = "dueDate";

    private NextStepForm() {}

    /** With the step there is, if any, and the state in which it was read. */
    public static <T> Form showing(RestResponse<T> read, Function<T, NextStep> step) {
        return FormDesk.showing(read, there -> put(Form.empty(), step.apply(there)));
    }

    /** Fills a step in; null leaves the form as it is. */
    public static Form put(Form form, NextStep step) {
        return step == null ? form : form.put(WHAT, step.what()).put(DUE, step.dueDate());
    }

    /** A page with this form only. */
    public static FormPage page(FormPage page, String what, String dueDate) {
        return page.text(WHAT, what).date(DUE, dueDate);
    }

    /** What the service is sent. */
    public static Map<String, Object> body(Form form) {
        return form.body().text(WHAT, DUE).build();
    }
}
