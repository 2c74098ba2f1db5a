package nl.hoofdzaakwerk.employer.importing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.employer.importing.model.EmployerImport;
import nl.hoofdzaakwerk.kit.api.Etag;
import nl.hoofdzaakwerk.kit.api.Idempotent;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Relation files of the own organisation, and what the dry run found in them (rule D10). */
@Path("/employer-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
class EmployerImportResource {
    private static final String CSV = "text/csv";
    private static final int SHOWN = 50;

    private final ImportUpload upload;
    private final EmployerImports imports;
    private final ImportFindings findings;
    private final ImportViews views;
    private final ImportReport report;
    private final CurrentCaller callers;
    private final int mostFindings;

    EmployerImportResource(
            ImportUpload upload,
            EmployerImports imports,
            ImportFindings findings,
            ImportViews views,
            ImportReport report,
            CurrentCaller callers,
            @ConfigProperty(name = "hw.employer-import.most-findings") int mostFindings) {
        this.upload = upload;
        this.imports = imports;
        this.findings = findings;
        this.views = views;
        this.report = report;
        this.callers = callers;
        this.mostFindings = mostFindings;
    }

    @POST
    @Consumes({CSV, MediaType.APPLICATION_OCTET_STREAM})
    @Transactional
    @Idempotent
    @RolesAllowed(Roles.ACCOUNT_MANAGER)
    @Operation(
            operationId = "uploadEmployerImport",
            summary = "Upload a relation file; it is checked, nothing is registered",
            description =
                    "Rule D10. A CSV file of at most 20 MB in UTF-8 or Windows-1252, with semicolons, commas or tabs"
                            + " and headings in the first row: trade name; municipality, place or postcode; SBI code or section;"
                            + " number of employees; and as far as known KvK number, new to the target group (yes or no), known"
                            + " since (date). Other columns are left out and named in the answer; contact persons are not"
                            + " imported. 400 when it is no such file, 413 when it is too long.")
    @RequestBody(
            required = true,
            description = "The file",
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "201",
            description = "Received; the dry run follows at once",
            content = @Content(schema = @Schema(implementation = EmployerImportView.class)))
    public Response upload(InputStream file) {
        var received = upload.receive(file, callers.get());
        return Response.created(URI.create("/employer-imports/" + received.id()))
                .tag(Etag.of(received.version()))
                .entity(views.of(received))
                .build();
    }

    @GET
    @Transactional
    @RolesAllowed(Roles.ACCOUNT_MANAGER)
    @Operation(operationId = "listEmployerImports", summary = "The own organisation's relation files, newest first")
    public Page<EmployerImportView> list(@BeanParam PageRequest page) {
        return Page.of(imports.page(callers.get(), page), page, EmployerImport::id)
                .map(views::of);
    }

    @GET
    @Path("/{id}")
    @Transactional
    @RolesAllowed(Roles.ACCOUNT_MANAGER)
    @Operation(
            operationId = "readEmployerImport",
            summary = "One relation file: how far it is and what was found",
            description = "Rule D10. The report has all findings, this the first 50.")
    @APIResponse(
            responseCode = "200",
            description = "The import",
            content = @Content(schema = @Schema(implementation = EmployerImportView.class)))
    public Response read(@PathParam("id") UUID id) {
        var work = own(id);
        return Response.ok(views.with(work, findings.of(id, SHOWN)))
                .tag(Etag.of(work.version()))
                .build();
    }

    @GET
    @Path("/{id}/report")
    @Produces(CSV)
    @Transactional
    @RolesAllowed(Roles.ACCOUNT_MANAGER)
    @Operation(
            operationId = "downloadEmployerImportReport",
            summary = "What the dry run found, row by row, as CSV",
            description =
                    "Rule D10. Row, column, value, verdict, code, reason and rule; in UTF-8 with semicolons. Empty but"
                            + " for its headings while the dry run goes on. No cell is taken for a formula.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
    public Response report(@PathParam("id") UUID id) {
        own(id);
        return Response.ok(report.write(findings.of(id, mostFindings)), CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"report.csv\"")
                .build();
    }

    private EmployerImport own(UUID id) {
        return imports.own(id, callers.get()).orElseThrow(Problem::notFound);
    }
}
