package nl.hoofdzaakwerk.portal.employer.importing;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.api.Download;
import nl.hoofdzaakwerk.portal.employer.NextStepPage;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.NextStepForm;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Relation files: upload, what the check found, and the decision. */
@Path("/relatiebestand")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class ImportPages {
    private static final int TOO_LARGE = 413;

    private final ImportApi api;
    private final NextStepPage nextStep;
    private final Texts texts;

    @CheckedTemplate(basePath = "employer")
    static class Templates {
        private Templates() {}

        static native TemplateInstance imports(Listing<ImportApi.Import> list, Form form);

        static native TemplateInstance importing(ImportApi.Import file, Form form, String done);

        static native TemplateInstance importProgress(ImportApi.Import file);

        static native TemplateInstance importDiscard(ImportApi.Import file, Form form);
    }

    ImportPages(@RestClient ImportApi api, NextStepPage nextStep, Texts texts) {
        this.api = api;
        this.nextStep = nextStep;
        this.texts = texts;
    }

    /** The organisation's files, newest first, and the form for a new one. */
    @GET
    public Response imports(@BeanParam ListAsk ask) {
        return list(ask).answer(list -> Templates.imports(list, Form.empty()));
    }

    /** Takes a file in; the check follows at once. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(
            @BeanParam ListAsk ask, @RestForm("file") FileUpload file, @RestForm("form-key") String key) {
        MultivaluedMap<String, String> values = new MultivaluedHashMap<>();
        values.putSingle("form-key", key);
        Form form = Form.sent(values);
        if (file == null || file.size() == 0) {
            return Answers.unfinished(Templates.imports(
                    list(ask), form.wrong("file", texts.of(ImportMessages.class).noFile())));
        }
        try {
            return Answers.of(
                    form,
                    () -> "/relatiebestand/" + send(file).id() + "?gedaan=uploaded",
                    () -> Templates.imports(list(ask), form));
        } catch (ApiRefusal refusal) {
            if (refusal.status() != TOO_LARGE) {
                throw refusal;
            }
            return Answers.unfinished(Templates.imports(
                    list(ask), form.wrong("file", texts.of(ImportMessages.class).tooLarge())));
        }
    }

    /** One file: how far it is, and what was found. */
    @GET
    @Path("{id}")
    public TemplateInstance file(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        return Templates.importing(api.read(id).getEntity(), Form.empty(), done);
    }

    /** How far it is, asked for again and again; when it is done, the page is loaded anew. */
    @GET
    @Path("{id}/stand")
    public Response progress(@PathParam("id") UUID id) {
        ImportApi.Import file = api.read(id).getEntity();
        Response.ResponseBuilder answer = Response.ok(Templates.importProgress(file));
        return file.isBusy()
                ? answer.build()
                : answer.header("HX-Refresh", "true").build();
    }

    /** All that was found, row by row, as a file. */
    @GET
    @Path("{id}/verslag")
    @Produces(MediaType.WILDCARD)
    public Response report(@PathParam("id") UUID id) {
        return Download.of(api.report(id));
    }

    /** Registers what is good, all at once. */
    @POST
    @Path("{id}/registratie")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response register(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    String shown = form.has("registerLookalikes", "true") ? "bad" : "badAndLookalike";
                    form.put("rowsSkipped", form.value(shown));
                    api.register(
                            id,
                            form.body()
                                    .flag("skipBadRows", "registerLookalikes")
                                    .number("rowsSkipped")
                                    .build());
                    return "/relatiebestand/" + id + "?gedaan=registering";
                },
                () -> Templates.importing(api.read(id).getEntity(), form, ""));
    }

    /** What happens next with the file, to change. */
    @GET
    @Path("{id}/vervolg")
    public TemplateInstance planning(@PathParam("id") UUID id) {
        return FormDesk.show(
                nextStep.of("/relatiebestand/" + id), NextStepForm.showing(api.read(id), ImportApi.Import::nextStep));
    }

    /** Says what happens next (P6). */
    @POST
    @Path("{id}/vervolg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        String file = "/relatiebestand/" + id;
        return FormDesk.send(nextStep.of(file), form, () -> {
            api.plan(id, form.value(FormDesk.ETAG), NextStepForm.body(form));
            return file + "?gedaan=planned";
        });
    }

    /** Asks whether the file is to be thrown away. */
    @GET
    @Path("{id}/weggooien")
    public TemplateInstance discard(@PathParam("id") UUID id) {
        return Templates.importDiscard(api.read(id).getEntity(), Form.empty());
    }

    /** Throws it away; the report stays. */
    @POST
    @Path("{id}/weggooien")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.discard(id);
                    return "/relatiebestand/" + id + "?gedaan=discarded";
                },
                () -> Templates.importDiscard(api.read(id).getEntity(), form));
    }

    private Listing<ImportApi.Import> list(ListAsk ask) {
        ImportMessages text = texts.of(ImportMessages.class);
        return Listing.of(ask, api::list)
                .moment("aangeleverd", text.uploadedAt(), ImportApi.Import::uploadedAt)
                .text("door", text.uploadedBy(), ImportApi.Import::uploadedBy)
                .text("stand", text.state(), file -> Codes.of("ImportState", file.state()))
                .number("regels", text.rows(), file -> file.rows().read())
                .number("geregistreerd", text.written(), ImportApi.Import::rowsWritten);
    }

    private ImportApi.Import send(FileUpload file) {
        try (InputStream content = Files.newInputStream(file.uploadedFile())) {
            return api.upload(content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
