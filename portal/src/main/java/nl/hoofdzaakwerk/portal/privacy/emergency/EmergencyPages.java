package nl.hoofdzaakwerk.portal.privacy.emergency;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.privacy.FileNumber;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Opening one candidate's file when it cannot wait, with a written reason (P3). */
@Path("/noodinzage")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class EmergencyPages {
    private static final int SHORTEST_REASON = 20;
    private static final int NOT_FOUND = 404;

    private final EmergencyApi accesses;
    private final FileNumber fileNumber;
    private final Texts texts;

    EmergencyPages(@RestClient EmergencyApi accesses, FileNumber fileNumber, Texts texts) {
        this.accesses = accesses;
        this.fileNumber = fileNumber;
        this.texts = texts;
    }

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        private Templates() {}

        static native TemplateInstance emergency(Form form);

        static native TemplateInstance emergencyfile(EmergencyFile file);
    }

    /** Asks for the file's number and the reason, and says what follows from it. */
    @GET
    public TemplateInstance ask() {
        return Templates.emergency(Form.empty());
    }

    /** Opens the file at once. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        if (form.value("reason").length() < SHORTEST_REASON) {
            form.wrong("reason", texts.of(EmergencyMessages.class).reasonTooShort());
        }
        if (fileNumber.in(form).isEmpty() || form.isRefused()) {
            return refused(form);
        }
        try {
            EmergencyAccess access =
                    accesses.open(form.body().text(FileNumber.FIELD, "reason").build());
            return Answers.instead("/noodinzage/" + access.id());
        } catch (ApiRefusal refusal) {
            return refused(refusal.status() == NOT_FOUND ? nobody(form) : form.refused(refusal));
        }
    }

    /** The file; gone as soon as the access has ended. */
    @GET
    @Path("{id}")
    public TemplateInstance file(@PathParam("id") UUID id) {
        return Templates.emergencyfile(accesses.file(id));
    }

    private Form nobody(Form form) {
        return form.wrong(FileNumber.FIELD, texts.of(EmergencyMessages.class).nobody());
    }

    private static Response refused(Form form) {
        return Answers.unfinished(Templates.emergency(form));
    }
}
