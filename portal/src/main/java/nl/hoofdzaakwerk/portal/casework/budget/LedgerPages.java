package nl.hoofdzaakwerk.portal.casework.budget;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
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
import java.util.UUID;
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

/** The ledger of a line: every entry with the balance after it, and writing new ones; none is ever changed (B7). */
@Path("/budgetten")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class LedgerPages {
    private final BudgetApi api;
    private final Visitor visitor;
    private final Days days;
    private final Texts texts;

    @CheckedTemplate(basePath = "casework")
    static class Templates {
        private Templates() {}

        static native TemplateInstance ledger(
                Budget budget, Budget.Line line, Listing<Entry> list, String address, boolean keeps, String done);

        static native TemplateInstance ledgerEntryNew(Form form, Booking booking, Budget.Line line, String back);
    }

    LedgerPages(@RestClient BudgetApi api, Visitor visitor, Days days, Texts texts) {
        this.api = api;
        this.visitor = visitor;
        this.days = days;
        this.texts = texts;
    }

    /** Entries, newest first. */
    @GET
    @Path("{budget}/regels/{line}")
    public Response entries(
            @BeanParam ListAsk ask,
            @PathParam("budget") UUID budgetId,
            @PathParam("line") UUID lineId,
            @QueryParam("gedaan") @DefaultValue("") String done) {
        boolean keeps = visitor.has("regional-director@REGION");
        Listing<Entry> entries = ledger(ask, lineId);
        if (keeps) {
            entries.plain(texts.of(BudgetMessages.class).toDo());
        }
        return entries.answer(list -> {
            Budget budget = api.one(budgetId);
            return Templates.ledger(budget, line(budget, lineId), list, address(budgetId, lineId), keeps, done);
        });
    }

    private Listing<Entry> ledger(ListAsk ask, UUID lineId) {
        CaseworkMessages text = texts.of(CaseworkMessages.class);
        BudgetMessages budget = texts.of(BudgetMessages.class);
        return Listing.<Entry>of(ask, (after, limit) -> api.entries(lineId, after, limit))
                .number("nummer", budget.number(), Entry::sequence)
                .day("datum", text.date(), Entry::bookedDate)
                .text("wat", budget.what(), LedgerPages::what)
                .text("omschrijving", budget.description(), Entry::purpose)
                .money("bedrag", text.amount(), Entry::amount)
                .number("vrij", budget.leftAfter(), Entry::left)
                .number("gereserveerd", budget.reservedAfter(), Entry::reserved)
                .number("betaald", budget.paidAfter(), Entry::paid);
    }

    private static String what(Entry entry) {
        return "%s, %s → %s"
                .formatted(
                        Codes.of("LedgerEntry", entry.kind()),
                        Codes.of("LedgerAccount", entry.from()),
                        Codes.of("LedgerAccount", entry.to()));
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
