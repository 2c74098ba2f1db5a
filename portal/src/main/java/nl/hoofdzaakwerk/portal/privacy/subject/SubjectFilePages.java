package nl.hoofdzaakwerk.portal.privacy.subject;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.Download;
import nl.hoofdzaakwerk.portal.privacy.FileNumber;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** A copy of all that is held about one person, in every service, to hand over (G4). */
@Path("/privacy/inzage")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class SubjectFilePages {
    private static final String ADDRESS = "/privacy/inzage/";

    private final SubjectFileApi files;
    private final FileNumber fileNumber;

    SubjectFilePages(@RestClient SubjectFileApi files, FileNumber fileNumber) {
        this.files = files;
        this.fileNumber = fileNumber;
    }

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        private Templates() {}

        static native TemplateInstance subject(Form form);

        static native TemplateInstance subjectask(UUID candidateId, Form form);

        static native TemplateInstance subjectfile(SubjectFile file);
    }

    /** Asks whose file it is about. */
    @GET
    public TemplateInstance ask() {
        return Templates.subject(Form.empty());
    }

    /** Goes on to the person's page. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response choose(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return fileNumber.onward(form, ADDRESS, () -> Templates.subject(form));
    }

    /** Says what collecting a file means. */
    @GET
    @Path("{id}")
    public TemplateInstance person(@PathParam("id") UUID candidateId) {
        return Templates.subjectask(candidateId, Form.empty());
    }

    /** Asks every service; its own part is in the file at once. */
    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response collect(@PathParam("id") UUID candidateId, MultivaluedMap<String, String> values) {
        Form.sent(values);
        UUID file = files.make(candidateId).id();
        return Answers.instead(ADDRESS + candidateId + "/" + file);
    }

    /** How far it is, service by service. */
    @GET
    @Path("{id}/{fileId}")
    public TemplateInstance file(@PathParam("id") UUID candidateId, @PathParam("fileId") UUID fileId) {
        return Templates.subjectfile(files.file(candidateId, fileId));
    }

    /** To read and print. */
    @GET
    @Path("{id}/{fileId}/dossier.pdf")
    public Response pdf(@PathParam("id") UUID candidateId, @PathParam("fileId") UUID fileId) {
        return handed(files.pdf(candidateId, fileId), "dossier.pdf");
    }

    /** For another program (AVG 20). */
    @GET
    @Path("{id}/{fileId}/dossier.json")
    public Response json(@PathParam("id") UUID candidateId, @PathParam("fileId") UUID fileId) {
        return handed(files.json(candidateId, fileId), "dossier.json");
    }

    /** Nothing of it stays behind in the browser. */
    private static Response handed(Response fromService, String name) {
        return Response.fromResponse(Download.of(fromService))
                .header(HttpHeaders.CONTENT_DISPOSITION, null)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
