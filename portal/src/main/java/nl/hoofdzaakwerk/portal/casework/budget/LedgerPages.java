package nl.hoofdzaakwerk.portal.casework.budget;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.session.Visitor;
import nl.hoofdzaakwerk.portal.web.Answers;
import nl.hoofdzaakwerk.portal.web.Days;
import nl.hoofdzaakwerk.portal.web.Form;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The ledger of a line: every entry with the balance after it, and writing new ones; none is ever changed (B7). */
@Path("/budgetten")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class LedgerPages {
    private static final int AT_ONCE = 50;

    private final BudgetApi api;
    private final Visitor visitor;
    private final Days days;

    @CheckedTemplate(basePath = "casework")
    static class Templates {
        private Templates() {}

        static native TemplateInstance ledger(
                Budget budget,
                Budget.Line line,
                List<Entry> entries,
                UUID next,
                String address,
                boolean keeps,
                String done);

        static native TemplateInstance ledgerEntryNew(Form form, Booking booking, Budget.Line line, String back);
    }

    LedgerPages(@RestClient BudgetApi api, Visitor visitor, Days days) {
        this.api = api;
        this.visitor = visitor;
        this.days = days;
    }

    /** Entries, newest first. */
    @GET
    @Path("{budget}/regels/{line}")
    public TemplateInstance entries(
            @PathParam("budget") UUID budgetId,
            @PathParam("line") UUID lineId,
            @QueryParam("na") UUID after,
            @QueryParam("gedaan") @DefaultValue("") String done) {
        Budget budget = api.one(budgetId);
        Part<Entry> part = api.entries(lineId, after, AT_ONCE);
        return Templates.ledger(
                budget,
                line(budget, lineId),
                part.items(),
                part.next(),
                address(budgetId, lineId),
                visitor.has("regional-director@REGION"),
                done);
    }

    /**
     * The form for an entry.
     *
     * @param entry the entry that is paid, made free or moved back, if any
     * @param amount that stands in the form at first
     */
    @GET
    @Path("{budget}/regels/{line}/{booking}")
    public TemplateInstance toWrite(
            @PathParam("budget") UUID budgetId,
            @PathParam("line") UUID lineId,
            @PathParam("booking") String address,
            @QueryParam("boeking") @DefaultValue("") String entry,
            @QueryParam("bedrag") @DefaultValue("") String amount) {
        Booking booking = booking(address);
        Form form = Form.empty()
                .put("bookedDate", days.today())
                .put("year", days.today().getYear())
                .put("amount", amount.replace('.', ','));
        if (!booking.about().isEmpty()) {
            form.put(booking.about(), entry);
        }
        return form(form, booking, budgetId, lineId);
    }

    /** Writes an entry. */
    @POST
    @Path("{budget}/regels/{line}/{booking}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(
            @PathParam("budget") UUID budgetId,
            @PathParam("line") UUID lineId,
            @PathParam("booking") String address,
            MultivaluedMap<String, String> values) {
        Booking booking = booking(address);
        Form form = Form.sent(values);
        return Answers.of(
                form,
                () -> {
                    api.write(lineId, booking.collection(), booking.body(form));
                    return address(budgetId, lineId) + "?gedaan=entry-written";
                },
                () -> form(form, booking, budgetId, lineId));
    }

    private TemplateInstance form(Form form, Booking booking, UUID budgetId, UUID lineId) {
        return Templates.ledgerEntryNew(form, booking, line(api.one(budgetId), lineId), address(budgetId, lineId));
    }

    private static Booking booking(String address) {
        return Booking.at(address).orElseThrow(NotFoundException::new);
    }

    private static Budget.Line line(Budget budget, UUID id) {
        return budget.lines().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static String address(UUID budget, UUID line) {
        return "/budgetten/" + budget + "/regels/" + line;
    }
}
