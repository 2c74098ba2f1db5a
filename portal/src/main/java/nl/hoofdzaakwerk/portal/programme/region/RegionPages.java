package nl.hoofdzaakwerk.portal.programme.region;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.portal.api.Download;
import nl.hoofdzaakwerk.portal.programme.Done;
import nl.hoofdzaakwerk.portal.programme.IfThere;
import nl.hoofdzaakwerk.portal.programme.Places;
import nl.hoofdzaakwerk.portal.programme.ProgrammeVisitor;
import nl.hoofdzaakwerk.portal.programme.Region;
import nl.hoofdzaakwerk.portal.programme.Regions;
import nl.hoofdzaakwerk.portal.programme.Years;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Texts;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The first page of a region: its figures beside its target, and what can be taken away of them (F3, F4, F9). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class RegionPages {
    private static final int FEW = 5;
    private static final List<String> CHARTS = List.of("results", "share", "trend", "country");

    private final FiguresApi figures;
    private final MilestoneApi milestones;
    private final Regions regions;
    private final Years years;
    private final Visitor visitor;
    private final ProgrammeVisitor role;
    private final Texts texts;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance region(
                Region region,
                Years.Choice years,
                FiguresApi.Report report,
                FiguresApi.FactSheet sheet,
                List<MilestoneApi.YearProgress> progress,
                List<MilestoneApi.Milestone> milestones,
                List<String> charts,
                String done);
    }

    RegionPages(
            @RestClient FiguresApi figures,
            @RestClient MilestoneApi milestones,
            Regions regions,
            Years years,
            Visitor visitor,
            ProgrammeVisitor role,
            Texts texts) {
        this.figures = figures;
        this.milestones = milestones;
        this.regions = regions;
        this.years = years;
        this.visitor = visitor;
        this.role = role;
        this.texts = texts;
    }

    /** The own region; who has none is shown the nation. */
    @GET
    @Path("regio")
    public Response own() {
        String code = visitor.region();
        return Response.seeOther(URI.create(code.isEmpty() ? "/landelijk" : Places.region(code)))
                .build();
    }

    @GET
    @Path(Places.REGION)
    public TemplateInstance region(
            @PathParam("code") String code, @QueryParam("jaar") Integer year, @QueryParam("gedaan") String done) {
        Years.Choice choice = years.of(year);
        boolean reads = role.isReader();
        Optional<FiguresApi.Report> report =
                reads ? IfThere.ask(() -> figures.report(code, choice.year())) : Optional.empty();
        Optional<FiguresApi.FactSheet> sheet =
                report.flatMap(there -> IfThere.ask(() -> figures.factSheet(code, choice.year())));
        return Templates.region(
                regions.of(code),
                choice,
                report.orElse(null),
                sheet.orElse(null),
                milestones.progress(code).years(),
                milestones.list(code, null, FEW).items(),
                CHARTS,
                Done.text(done, texts.of(RegionMessages.class).saved()));
    }

    /** One page to print or hand out. */
    @GET
    @Path(Places.REGION + "/factsheet")
    public Response factSheet(@PathParam("code") String code, @QueryParam("jaar") Integer year) {
        return Download.of(figures.factSheetPdf(code, years.of(year).year()));
    }

    /** The charts, for slides. */
    @GET
    @Path(Places.REGION + "/grafieken")
    public Response charts(@PathParam("code") String code, @QueryParam("jaar") Integer year) {
        return Download.of(figures.charts(code, years.of(year).year()));
    }

    /** One chart, for the page itself. */
    @GET
    @Path(Places.REGION + "/grafiek/{chart}")
    public Response chart(
            @PathParam("code") String code, @PathParam("chart") String chart, @QueryParam("jaar") Integer year) {
        return Download.of(figures.chart(code, chart, years.of(year).year()));
    }

    @GET
    @Path(Places.REGION + "/cijfers.csv")
    public Response csv(@PathParam("code") String code, @QueryParam("jaar") Integer year) {
        return Download.of(figures.csv(code, years.of(year).year()));
    }

    @GET
    @Path(Places.REGION + "/cijfers.xlsx")
    public Response spreadsheet(@PathParam("code") String code, @QueryParam("jaar") Integer year) {
        return Download.of(figures.spreadsheet(code, years.of(year).year()));
    }
}
