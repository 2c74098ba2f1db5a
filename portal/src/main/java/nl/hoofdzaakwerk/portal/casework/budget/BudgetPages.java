package nl.hoofdzaakwerk.portal.casework.budget;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.Download;
import nl.hoofdzaakwerk.portal.casework.Areas;
import nl.hoofdzaakwerk.portal.casework.CaseworkMessages;
import nl.hoofdzaakwerk.portal.list.ListAsk;
import nl.hoofdzaakwerk.portal.list.Listing;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.text.Codes;
import nl.hoofdzaakwerk.portal.text.Days;
import nl.hoofdzaakwerk.portal.text.Texts;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The region's budgets: planned beside realised, per line and year (B9). */
@Path("/budgetten")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class BudgetPages {
    private static final List<String> SIDES = List.of("EXPENDITURE", "INCOME");

    private final BudgetApi api;
    private final Areas areas;
    private final Visitor visitor;
    private final Days days;
    private final Texts texts;

    @CheckedTemplate(basePath = "casework")
    static class Templates {
        private Templates() {}

        static native TemplateInstance budgets(Listing<Budget.Summary> list, boolean keeps, String done);

        static native TemplateInstance budget(Budget budget, boolean keeps, String done);

        static native TemplateInstance budgetNew(Form form, List<String> regions);

        static native TemplateInstance budgetLineNew(Form form, List<String> sides, String back);
    }

    BudgetPages(@RestClient BudgetApi api, Areas areas, Visitor visitor, Days days, Texts texts) {
        this.api = api;
        this.areas = areas;
        this.visitor = visitor;
        this.days = days;
        this.texts = texts;
    }

    /** Budgets, newest first. */
    @GET
    public Response list(@BeanParam ListAsk ask, @QueryParam("gedaan") @DefaultValue("") String done) {
        CaseworkMessages text = texts.of(CaseworkMessages.class);
        BudgetMessages budget = texts.of(BudgetMessages.class);
        return Listing.of(ask, api::list)
                .text("naam", budget.title(), Budget.Summary::name)
                .text("regio", text.region(), one -> Codes.of("Region", one.region()))
                .moment("geopend", budget.opened(), Budget.Summary::openedAt)
                .answer(list -> Templates.budgets(list, keeps(), done));
    }

    /** One budget. */
    @GET
    @Path("{id}")
    public TemplateInstance one(@PathParam("id") UUID id, @QueryParam("gedaan") @DefaultValue("") String done) {
        return Templates.budget(api.one(id), keeps(), done);
    }

    /** The whole ledger as CSV. */
    @GET
    @Path("{id}/grootboek.csv")
    @Produces(MediaType.WILDCARD)
    public Response ledger(@PathParam("id") UUID id) {
        return Download.of(api.ledger(id));
    }

    /** The form to open a budget. */
    @GET
    @Path("nieuw")
    public TemplateInstance toOpen() {
        return Templates.budgetNew(Form.empty(), areas.regions());
    }

    /** Opens a budget, without lines yet. */
    @POST
    @Path("nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> "/budgetten/"
                        + api.open(form.body().text("name", "region").build()).id() + "?gedaan=budget-opened",
                () -> Templates.budgetNew(form, areas.regions()));
    }

    /** The form to add a line. */
    @GET
    @Path("{id}/regels/nieuw")
    public TemplateInstance toAddLine(@PathParam("id") UUID id) {
        Form form = Form.empty().put("plan.0.year", days.today().getYear());
        return Templates.budgetLineNew(form, SIDES, "/budgetten/" + id);
    }

    /** Adds a line with what is planned for a year. */
    @POST
    @Path("{id}/regels/nieuw")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response addLine(@PathParam("id") UUID id, MultivaluedMap<String, String> values) {
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.addLine(id, line(form));
                    return "/budgetten/" + id + "?gedaan=line-added";
                },
                () -> Templates.budgetLineNew(form, SIDES, "/budgetten/" + id));
    }

    private static Map<String, Object> line(Form form) {
        Map<String, Object> line = form.body().text("side", "heading", "name").build();
        if (!form.value("plan.0.amount").isEmpty()) {
            Map<String, Object> year =
                    form.body().number("plan.0.year", "plan.0.amount").build();
            line.put("plan", List.of(((Map<?, ?>) year.get("plan")).get("0")));
        }
        return line;
    }

    private boolean keeps() {
        return visitor.has("regional-director@REGION");
    }
}
