package nl.hoofdzaakwerk.portal.employer.relation;

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
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Body;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestResponse;

/** Registers an employer, after a look at records that may be the same, and changes what is known of one. */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class RegistrationPages {
    private static final int FORBIDDEN = 403;

    private final EmployersApi api;
    private final Texts texts;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance registration(Form form, List<EmployersApi.Duplicate> duplicates);

        static native TemplateInstance profile(Employer employer, Form form);
    }

    RegistrationPages(@RestClient EmployersApi api, Texts texts) {
        this.api = api;
        this.texts = texts;
    }

    /** An employer to register. */
    @GET
    @Path("werkgevers/nieuw")
    public TemplateInstance registration() {
        return Templates.registration(Form.empty(), List.of());
    }

    /** Registers it, unless records look the same of which nobody said that they are others. */
    @POST
    @Path("werkgevers/nieuw")
    public Response register(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        List<EmployersApi.Duplicate> duplicates = List.of();
        try {
            duplicates = duplicates(form);
            if (!duplicates.isEmpty()) {
                form.wrong("duplicates", texts.of(RelationMessages.class).mayBeTheSame());
                return Answers.unfinished(Templates.registration(form, duplicates));
            }
            EmployersApi.Made made = api.register(
                    body(form).text("registeredOn").list("knownDifferentFrom").build());
            return Response.seeOther(URI.create("/werkgevers/" + made.id() + "?gedaan=registered"))
                    .build();
        } catch (ApiRefusal refusal) {
            if (refusal.status() == FORBIDDEN) {
                form.wrong("municipality", texts.of(RelationMessages.class).otherRegion());
            } else {
                form.refused(refusal);
            }
            return Answers.unfinished(Templates.registration(form, duplicates));
        }
    }

    /** What is known of an employer, to change. */
    @GET
    @Path("werkgevers/{id}/gegevens")
    public TemplateInstance profile(@PathParam("id") UUID id) {
        RestResponse<Employer> answer = api.read(id);
        return Templates.profile(
                answer.getEntity(), showing(answer.getEntity()).put("etag", answer.getHeaderString("ETag")));
    }

    /** Changes it. */
    @POST
    @Path("werkgevers/{id}/gegevens")
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.change(id, form.value("etag"), body(form).build());
                    return "/werkgevers/" + id + "?gedaan=changed";
                },
                () -> Templates.profile(api.read(id).getEntity(), form));
    }

    private List<EmployersApi.Duplicate> duplicates(Form form) {
        if (form.value("name").isEmpty() || form.value("municipality").isEmpty()) {
            return List.of();
        }
        Map<String, Object> wanted =
                form.body().text("name", "municipality", "kvkNumber").build();
        return api.duplicates(wanted).items().stream()
                .filter(duplicate -> !form.has("knownDifferentFrom", duplicate.id()))
                .toList();
    }

    private static Body body(Form form) {
        return form.body()
                .text("name", "kvkNumber", "municipality", "postcode4", "sector.section", "sector.code", "foundThrough")
                .number("employees")
                .flag("newToTargetGroup");
    }

    private static Form showing(Employer employer) {
        return Form.empty()
                .put("name", employer.name())
                .put("kvkNumber", employer.kvkNumber())
                .put("municipality", employer.municipality())
                .put("postcode4", employer.postcode4())
                .put("sector.section", employer.sector().section())
                .put("sector.code", employer.sector().code())
                .put("employees", employer.employees())
                .put("foundThrough", employer.foundThrough())
                .put("newToTargetGroup", employer.newToTargetGroup() ? "true" : null);
    }
}
