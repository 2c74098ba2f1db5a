package nl.hoofdzaakwerk.portal.casework;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.jboss.resteasy.reactive.RestResponse;

/** Pages that everything open has: its next step told anew, and a last question before something is taken back. */
public final class Steps {
    private static final String ETAG = "etag";

    private Steps() {}

    @CheckedTemplate(basePath = "casework")
    static class Templates {
        private Templates() {}

        static native TemplateInstance nextStep(Form form, String back);

        static native TemplateInstance confirm(Form form, String title, String consequence, String button, String back);
    }

    /** Sends a next step with the version that the visitor saw. */
    @FunctionalInterface
    public interface Sender {
        void send(String etag, Map<String, Object> body);
    }

    /**
     * The form with the next step as it is.
     *
     * @param back the page of what it is about
     */
    public static TemplateInstance form(RestResponse<? extends Open> read, String back) {
        return Templates.nextStep(Form.showing(read.getEntity().nextStep(), etag(read)), back);
    }

    /** Keeps the next step that was typed. */
    public static Response keep(MultivaluedMap<String, String> values, String back, Sender sender) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    sender.send(
                            form.value(ETAG),
                            form.body().text("what", "dueDate").build());
                    return back + "?gedaan=next-step";
                },
                () -> Templates.nextStep(form, back));
    }

    /** Asks whether it is meant, and says what follows from it. */
    public static TemplateInstance confirm(Form form, String title, String consequence, String button, String back) {
        return Templates.confirm(form, title, consequence, button, back);
    }

    /** The version of what was read. */
    public static String etag(RestResponse<?> read) {
        return read.getHeaderString("ETag");
    }
}
