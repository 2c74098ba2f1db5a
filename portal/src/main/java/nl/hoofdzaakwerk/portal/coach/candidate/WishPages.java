package nl.hoofdzaakwerk.portal.coach.candidate;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.coach.Rights;
import nl.hoofdzaakwerk.portal.coach.candidate.CandidateApi.Candidate;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** What a candidate wants of work, and what an employer may know (X16). */
@Path("/kandidaten/{id}/wensen")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class WishPages {
    private final CandidateApi api;
    private final Visitor visitor;

    @CheckedTemplate(basePath = "coach")
    static class Templates {
        private Templates() {}

        static native TemplateInstance wishes(
                Candidate candidate, Form form, List<String> preferred, List<String> unwanted, List<String> groups);
    }

    WishPages(@RestClient CandidateApi api, Visitor visitor) {
        this.api = api;
        this.visitor = visitor;
    }

    /** The wishes as they are now, to change; only the treating side does. */
    @GET
    public TemplateInstance wishes(@PathParam("id") UUID id) {
        if (!Rights.treats(visitor)) {
            throw new NotFoundException();
        }
        var read = api.candidate(id);
        Form form = WishForm.showing(read.getEntity().wishes());
        return page(read.getEntity(), form.put("etag", read.getHeaderString(HttpHeaders.ETAG)));
    }

    /** Replaces the wishes; what was left empty is no longer known. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response wish(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        try {
            api.wish(id, form.value("etag"), WishForm.body(form));
            return Answers.done("/kandidaten/" + id, "wensen");
        } catch (ApiRefusal refusal) {
            form.refused(refusal);
            var read = api.candidate(id);
            form.put("etag", read.getHeaderString(HttpHeaders.ETAG));
            return Answers.unfinished(page(read.getEntity(), form));
        }
    }

    private static TemplateInstance page(Candidate candidate, Form form) {
        return Templates.wishes(
                candidate,
                form,
                WishForm.places(form, WishForm.PREFERRED),
                WishForm.places(form, WishForm.UNWANTED),
                WishForm.occupations(form));
    }
}
