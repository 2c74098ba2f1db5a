package nl.hoofdzaakwerk.portal.list;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.hoofdzaakwerk.portal.api.NextStep;
import nl.hoofdzaakwerk.portal.api.Part;
import nl.hoofdzaakwerk.portal.organisation.OrganisationNames;
import nl.hoofdzaakwerk.portal.text.Values;

/**
 * A list as a page shows it. As long as nobody searches, sorts or exports, a page shows one part as the service gives
 * it. Else the first {@value #MOST} rows of what the page's filters leave are gathered here; a list that is longer says
 * so, because the rest is not among them.
 */
public final class Listing<T> {
    /** How many rows a page shows. */
    public static final int ON_A_PAGE = 40;

    /** How many rows can be searched, sorted and exported. */
    public static final int MOST = 1000;

    private static final int AT_ONCE = 100;
    private static final String DOWN = "-";
    private static final String CSV = "csv";

    private final ListAsk ask;
    private final Source<T> source;
    private final List<Column<T>> columns = new ArrayList<>();
    private String searchAt;
    private boolean cut;
    private String next;
    private List<T> gathered;
    private List<T> rows;

    /** Where rows come from, in the order of the service. */
    @FunctionalInterface
    public interface Source<T> {
        /**
         * @param after the last row of the part before; null for the first part
         * @param limit how many rows at most
         */
        Part<T> read(UUID after, int limit);
    }

    private Listing(ListAsk ask, Source<T> source) {
        this.ask = ask;
        this.source = source;
    }

    /** A list that a service gives in parts. */
    public static <T> Listing<T> of(ListAsk ask, Source<T> source) {
        return new Listing<>(ask, source);
    }

    /** A list that a service gives whole. */
    public static <T> Listing<T> of(ListAsk ask, List<T> whole) {
        Listing<T> list = new Listing<>(ask, null);
        list.gathered = whole;
        return list;
    }

    /** A column of texts. @param key what an address calls it when the list is sorted by it */
    public Listing<T> text(String key, String heading, Function<T, String> value) {
        return column(Column.text(key, heading, value));
    }

    /** A column of organisations, of which a row has the alias and people read the name. */
    public Listing<T> organisation(String key, String heading, Function<T, String> alias) {
        return text(key, heading, row -> alias.apply(row) == null ? null : OrganisationNames.name(alias.apply(row)));
    }

    /** A column of numbers. */
    public <N extends Number & Comparable<? super N>> Listing<T> number(
            String key, String heading, Function<T, N> value) {
        return column(Column.of(key, heading, true, value, Values::grouped));
    }

    /** A column of days. */
    public Listing<T> day(String key, String heading, Function<T, LocalDate> value) {
        return column(Column.of(key, heading, false, value, Values::date));
    }

    /** A column of moments. */
    public Listing<T> moment(String key, String heading, Function<T, Instant> value) {
        return column(Column.of(key, heading, false, value, Values::time));
    }

    /** A column of numbers some of which are not told. @param instead what is said for those */
    public <N extends Number & Comparable<? super N>> Listing<T> figure(
            String key, String heading, Function<T, N> value, Function<T, String> instead) {
        return column(Column.figure(key, heading, value, instead));
    }

    /** A column of amounts in euros. */
    public Listing<T> money(String key, String heading, Function<T, BigDecimal> value) {
        return column(Column.of(key, heading, true, value, Values::euro));
    }

    /** A column of what happens next, in the order of when; null for nothing. */
    public Listing<T> step(String key, String heading, Function<T, NextStep> value) {
        return column(Column.step(key, heading, value));
    }

    /** A column that only has a heading, such as one of links; no file has it. */
    public Listing<T> plain(String heading) {
        return column(new Column<>("", heading, false, row -> "", row -> null, null));
    }

    /**
     * Words are sent by a form and stand in no address: for lists that name people. What was found is then shown on one
     * page.
     *
     * @param address one below that of the list
     */
    public Listing<T> searchedAt(String address) {
        searchAt = address;
        return this;
    }

    private Listing<T> column(Column<T> column) {
        columns.add(column);
        return this;
    }

    /** The page, or the file where that is asked for. */
    public Response answer(Function<Listing<T>, TemplateInstance> page) {
        if (CSV.equals(ask.file)) {
            return ListFile.of(ask.path(), fileColumns(), ordered(found(gathered())));
        }
        return Response.ok(page.apply(this)).build();
    }

    public List<Column<T>> columns() {
        return columns;
    }

    /** The rows of this page. */
    public List<T> rows() {
        if (rows == null) {
            rows = sorted() || searched() || source == null ? pageOf(ordered(found(gathered()))) : part();
        }
        return rows;
    }

    public boolean isEmpty() {
        return rows().isEmpty();
    }

    /** Address of the rows after these; null at the end. */
    public String next() {
        rows();
        return next;
    }

    /** Whether what is searched or sorted is not all there is. */
    public boolean isCut() {
        rows();
        return cut;
    }

    /** How many rows were searched, sorted or exported at most. */
    public int most() {
        return MOST;
    }

    public boolean searched() {
        return !ask.words.isBlank();
    }

    /** What was searched for, as typed. */
    public String words() {
        return ask.words;
    }

    /** The order asked for, as an address has it. */
    public String order() {
        return ask.order;
    }

    /** Where the search form goes: to the list itself, unless words may stand in no address; then the order does. */
    public String path() {
        if (!byForm()) {
            return ask.path();
        }
        UriBuilder address = UriBuilder.fromPath(searchAt);
        if (!order().isEmpty()) {
            address.queryParam(ListAsk.ORDER, "{order}").resolveTemplate("order", order());
        }
        return address.build().toString();
    }

    /** Whether words may stand in no address. */
    public boolean byForm() {
        return searchAt != null;
    }

    /** Address of the list without what was searched for. */
    public String all() {
        return byForm() ? searchAt.substring(0, searchAt.lastIndexOf('/')) : ask.with(ListAsk.WORDS, "");
    }

    /** Whether this page has an address at which it can be asked for in another order, or as a file. */
    public boolean addressed() {
        return !(byForm() && searched());
    }

    /** Address of the list as a file. */
    public String file() {
        return ask.with(ListAsk.FILE, CSV);
    }

    /** Whether a list can be sorted by a column on this page. */
    public boolean sortable(Column<T> column) {
        return !column.key().isEmpty() && addressed();
    }

    /** How a column is sorted now, as {@code aria-sort} has it. */
    public String direction(Column<T> column) {
        if (!column.key().equals(orderedBy())) {
            return "none";
        }
        return down() ? "descending" : "ascending";
    }

    /** The same list sorted by a column; the other way round when it is sorted by it already. */
    public String link(Column<T> column) {
        boolean turn = direction(column).equals("ascending");
        return ask.with(ListAsk.ORDER, turn ? DOWN + column.key() : column.key());
    }

    private boolean down() {
        return ask.order.startsWith(DOWN);
    }

    private String orderedBy() {
        return down() ? ask.order.substring(DOWN.length()) : ask.order;
    }

    private Optional<Column<T>> orderColumn() {
        return columns.stream()
                .filter(column -> !column.key().isEmpty() && column.key().equals(orderedBy()))
                .findFirst();
    }

    private boolean sorted() {
        return orderColumn().isPresent();
    }

    private List<T> part() {
        Part<T> part = source.read(ask.after, ON_A_PAGE);
        next = part.next() == null ? null : ask.with(ListAsk.AFTER, part.next().toString());
        return part.items();
    }

    private List<T> gathered() {
        if (gathered == null) {
            List<T> all = new ArrayList<>();
            Part<T> part = source.read(null, AT_ONCE);
            all.addAll(part.items());
            while (part.next() != null && all.size() < MOST) {
                part = source.read(part.next(), AT_ONCE);
                all.addAll(part.items());
            }
            cut = part.next() != null;
            gathered = all;
        }
        return gathered;
    }

    private List<T> ordered(List<T> list) {
        return orderColumn()
                .map(column -> column.order().apply(down()))
                .map(order -> list.stream().sorted(order).toList())
                .orElse(list);
    }

    private List<T> found(List<T> list) {
        return searched() ? new Words(ask.words).among(list, columns) : list;
    }

    private List<T> pageOf(List<T> list) {
        int from = Math.min(ask.from(), list.size());
        int until = addressed() ? Math.min(from + ON_A_PAGE, list.size()) : list.size();
        next = until < list.size() ? ask.with(ListAsk.FROM, String.valueOf(until)) : null;
        return list.subList(from, until);
    }

    private List<Column<T>> fileColumns() {
        return columns.stream().filter(column -> !column.key().isEmpty()).toList();
    }
}
