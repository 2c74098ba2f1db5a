package nl.hoofdzaakwerk.portal.programme.discipline;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.portal.form.FormDesk;
import nl.hoofdzaakwerk.portal.form.FormPage;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.programme.Done;
import nl.hoofdzaakwerk.portal.programme.ProgrammeVisitor;
import nl.hoofdzaakwerk.portal.programme.Regions;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Rules for months and for key figures: each holds from a day on (P4, F7). */
@Path("/")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class CheckPages {
    private static final String ADDRESS = "/landelijk/regels/rapportage";
    private static final List<String> CLASSES =
            List.of("GGZ", "WSP", "UWV", "CENTRE_MUNICIPALITY", "OTHER_MUNICIPALITY", "OTHER");
    private static final List<String> FIGURES = List.of(
            "MONTHS_TOLD",
            "COACHES",
            "FTE_HUNDREDTHS",
            "OPEN_TOLD",
            "OPEN_TOLD_BEFORE",
            "TALKS",
            "TALKS_OUTSIDE_OFFICE",
            "EMPLOYER_VISITS",
            "IN_WORK",
            "IN_WORK_FOLLOWED",
            "OPEN_COUNTED",
            "STARTED",
            "ENDED",
            "ENDED_BEFORE_START",
            "PLACED",
            "PLACED_WITHOUT_TERMS",
            "FACTS_HEARD",
            "FACTS_LATE");

    private final CheckApi api;
    private final Regions regions;
    private final Visitor visitor;
    private final ProgrammeVisitor role;
    private final Texts texts;

    @CheckedTemplate(basePath = "programme")
    static class Templates {
        private Templates() {}

        static native TemplateInstance checks(
                Listing<CheckApi.Rule> list, List<CheckApi.Hours> hours, Map<String, String> names, String done);
    }

    CheckPages(@RestClient CheckApi api, Regions regions, Visitor visitor, ProgrammeVisitor role, Texts texts) {
        this.api = api;
        this.regions = regions;
        this.visitor = visitor;
        this.role = role;
        this.texts = texts;
    }

    @GET
    @Path("landelijk/regels/rapportage")
    public Response checks(@BeanParam ListAsk ask, @QueryParam("gedaan") String done) {
        CheckMessages text = texts.of(CheckMessages.class);
        DisciplineMessages shared = texts.of(DisciplineMessages.class);
        List<CheckApi.Hours> hours = role.isReader() ? api.hours().items() : List.of();
        boolean english = visitor.locale().getLanguage().equals("en");
        return Listing.of(ask, api::rules)
                .text("vraag", shared.question(), english ? CheckApi.Rule::questionEn : CheckApi.Rule::questionNl)
                .text("gevolg", text.severity(), rule -> Codes.of("Severity", rule.severity()))
                .day("vanaf", text.validFrom(), CheckApi.Rule::validFromDate)
                .day("tot", text.validUntil(), CheckApi.Rule::validUntilDate)
                .answer(list -> Templates.checks(list, hours, regions.names(), Done.text(done, shared.saved())));
    }

    @GET
    @Path("landelijk/regels/rapportage/controle")
    public TemplateInstance newRule() {
        Form form = Form.empty().put("factorPercent", "100").put("addend", "0").put("margin", "0");
        return FormDesk.show(rulePage(), form);
    }

    @POST
    @Path("landelijk/regels/rapportage/controle")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> values) {
        return Done.send(
                rulePage(),
                values,
                form -> api.add(form.body()
                        .text("code", "severity", "leftFigure", "comparison", "rightFigure", "appliesWhen")
                        .text("questionNl", "questionEn", "validFromDate", "validUntilDate")
                        .number("factorPercent", "addend", "margin")
                        .build()));
    }

    @GET
    @Path("landelijk/regels/rapportage/uren")
    public TemplateInstance newHours() {
        return FormDesk.show(hoursPage(), Form.empty());
    }

    @POST
    @Path("landelijk/regels/rapportage/uren")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response agree(MultivaluedMap<String, String> values) {
        return Done.send(
                hoursPage(),
                values,
                form -> api.agree(form.body()
                        .text("memberClass", "region", "validFrom")
                        .number("hoursPerWeek")
                        .build()));
    }

    private FormPage rulePage() {
        return FormPage.of(
                        texts.of(CheckMessages.class).newCheck(),
                        texts.of(DisciplineMessages.class).save(),
                        ADDRESS)
                .intro(texts.of(CheckMessages.class).checkMeans())
                .text("code", texts.of(CheckMessages.class).checkCode())
                .hint(texts.of(CheckMessages.class).checkCodeHint())
                .choice("severity", texts.of(CheckMessages.class).severity(), "Severity", List.of("BLOCKS", "ASKS"))
                .choice("leftFigure", texts.of(CheckMessages.class).leftFigure(), "MonthFigure", FIGURES)
                .choice(
                        "comparison",
                        texts.of(CheckMessages.class).comparison(),
                        "Comparison",
                        List.of("AT_LEAST", "AT_MOST", "NEAR"))
                .choice("rightFigure", texts.of(CheckMessages.class).rightFigure(), "MonthFigure", FIGURES)
                .optional()
                .number("factorPercent", texts.of(CheckMessages.class).factor())
                .number("addend", texts.of(CheckMessages.class).addend())
                .number("margin", texts.of(CheckMessages.class).margin())
                .choice("appliesWhen", texts.of(CheckMessages.class).appliesWhen(), "MonthFigure", FIGURES)
                .optional()
                .text("questionNl", texts.of(CheckMessages.class).questionDutch())
                .text("questionEn", texts.of(CheckMessages.class).questionEnglish())
                .date("validFromDate", texts.of(CheckMessages.class).validFrom())
                .date("validUntilDate", texts.of(CheckMessages.class).validUntil())
                .optional();
    }

    private FormPage hoursPage() {
        return FormPage.of(
                        texts.of(CheckMessages.class).newHours(),
                        texts.of(DisciplineMessages.class).save(),
                        ADDRESS)
                .choice("memberClass", texts.of(DisciplineMessages.class).organisationKind(), "MemberClass", CLASSES)
                .option("region", texts.of(DisciplineMessages.class).region(), regions.options())
                .hint(texts.of(CheckMessages.class).regionHint())
                .optional()
                .number("hoursPerWeek", texts.of(CheckMessages.class).hoursPerWeek())
                .date("validFrom", texts.of(CheckMessages.class).validFrom());
    }
}
