package nl.hoofdzaakwerk.portal.list;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.portal.api.Part;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Lists are searched, sorted, paged and exported in one way. */
class ListingTest {
    private static final Line LATER = new Line("école", LocalDate.of(2026, 3, 2), new BigDecimal("1.50"));
    private static final Line SOONER = new Line("Fabriek", LocalDate.of(2026, 3, 1), null);
    private static final Line NEVER = new Line("Depot", null, new BigDecimal("-2"));
    private static final List<Line> LINES = List.of(LATER, SOONER, NEVER);

    private record Line(String name, LocalDate due, BigDecimal amount) {}

    @Test
    @DisplayName("texts are sorted as the alphabet has them, whatever their accents and capitals")
    void shouldSortTexts() {
        assertThat(whole("volgorde=naam").rows()).containsExactly(NEVER, LATER, SOONER);
    }

    @Test
    @DisplayName("the other way round, what is not known still comes last")
    void shouldKeepTheUnknownLast() {
        assertThat(whole("volgorde=dag").rows()).containsExactly(SOONER, LATER, NEVER);
        assertThat(whole("volgorde=-dag").rows()).containsExactly(LATER, SOONER, NEVER);
        assertThat(whole("volgorde=geheim").rows()).isEqualTo(LINES);
    }

    @Test
    @DisplayName("a heading tells its order and leads to the other one; filters stay, the part does not")
    void shouldTellAndTurn() {
        Listing<Line> list = whole("stand=OPEN&volgorde=naam&na=" + UUID.randomUUID());
        Column<Line> name = list.columns().getFirst();

        assertThat(list.direction(name)).isEqualTo("ascending");
        assertThat(list.direction(list.columns().get(1))).isEqualTo("none");
        assertThat(list.link(name)).isEqualTo("/lijst?stand=OPEN&volgorde=-naam#deze-lijst");
        assertThat(whole("volgorde=-naam").direction(name)).isEqualTo("descending");
        assertThat(whole("volgorde=-naam").link(name)).isEqualTo("/lijst?volgorde=naam#deze-lijst");
    }

    @Test
    @DisplayName("all words that are searched for stand somewhere in a row, with or without accents and capitals")
    void shouldSearch() {
        assertThat(whole("zoek=ECOLE").rows()).containsExactly(LATER);
        assertThat(whole("zoek=maart+fab").rows()).containsExactly(SOONER);
        assertThat(whole("zoek=nergens").isEmpty()).isTrue();
        assertThat(whole("stand=OPEN&zoek=nergens").all()).isEqualTo("/lijst?stand=OPEN#deze-lijst");
    }

    @Test
    @DisplayName("a list in parts is asked for one part, and for all of them only to sort, search or export")
    void shouldAskForOnePart() {
        Many many = new Many(260);

        assertThat(many.list("").rows()).hasSize(Listing.ON_A_PAGE);
        assertThat(many.asked).hasValue(1);
        Listing<Integer> sorted = many.list("volgorde=-nummer");
        assertThat(sorted.rows()).hasSize(Listing.ON_A_PAGE).startsWith(259, 258);
        assertThat(sorted.next()).isEqualTo("/lijst?volgorde=-nummer&rij=" + Listing.ON_A_PAGE + "#deze-lijst");
        assertThat(sorted.isCut()).isFalse();
        assertThat(many.list("volgorde=-nummer&rij=250").rows()).hasSize(10).endsWith(0);
        assertThat(many.list("volgorde=-nummer&rij=250").next()).isNull();
    }

    @Test
    @DisplayName("of a longer list the first thousand are sorted, and it says so")
    void shouldSayThatAListIsCut() {
        Listing<Integer> sorted = new Many(1001).list("volgorde=-nummer");

        assertThat(sorted.rows()).startsWith(999);
        assertThat(sorted.isCut()).isTrue();
        assertThat(new Many(1000).list("volgorde=-nummer").isCut()).isFalse();
    }

    @Test
    @DisplayName("a file has every row that was found, as spreadsheets here read it, and no formula")
    void shouldExport() {
        Response file = whole("als=csv&volgorde=naam").answer(list -> null);

        assertThat(file.getHeaderString("Content-Disposition")).isEqualTo("attachment; filename=\"lijst.csv\"");
        assertThat((String) file.getEntity()).isEqualToNormalizingNewlines("""
                \uFEFFNaam;Dag;Bedrag
                Depot;;-2
                école;2026-03-02;1,50
                Fabriek;2026-03-01;
                """);
        Listing<Line> formula = list("als=csv", List.of(new Line("=1+1", null, null)));
        assertThat((String) formula.answer(list -> null).getEntity()).contains("'=1+1");
        assertThat((String) whole("als=csv&zoek=depot").answer(list -> null).getEntity())
                .contains("Depot")
                .doesNotContain("Fabriek");
    }

    @Test
    @DisplayName("words that name people stand in no address, and neither does what they found")
    void shouldKeepNamesOutOfAddresses() {
        Listing<Line> found = Listing.of(ask("").searching("depot"), LINES)
                .text("naam", "Naam", Line::name)
                .searchedAt("/lijst/zoeken");

        assertThat(found.rows()).containsExactly(NEVER);
        assertThat(found.byForm()).isTrue();
        assertThat(found.addressed()).isFalse();
        assertThat(found.all()).isEqualTo("/lijst");
        assertThat(found.sortable(found.columns().getFirst())).isFalse();
    }

    @Test
    @DisplayName("the order a list stands in goes along with what is searched for by a form")
    void shouldKeepTheOrderOfASearch() {
        Listing<Line> sorted = Listing.of(ask("volgorde=-naam").searching("o"), LINES)
                .text("naam", "Naam", Line::name)
                .searchedAt("/lijst/zoeken");

        assertThat(sorted.path()).isEqualTo("/lijst/zoeken?volgorde=-naam");
        assertThat(sorted.rows().getFirst().name()).isEqualTo("école");
        assertThat(Listing.of(ask(""), LINES).searchedAt("/lijst/zoeken").path())
                .isEqualTo("/lijst/zoeken");
    }

    /** So many numbers, in parts. */
    private static final class Many {
        private final List<Integer> all;
        private final AtomicInteger asked = new AtomicInteger();

        private Many(int size) {
            all = IntStream.range(0, size).boxed().toList();
        }

        private Listing<Integer> list(String query) {
            return Listing.of(ask(query), this::part).number("nummer", "Nummer", number -> number);
        }

        private Part<Integer> part(UUID after, int limit) {
            asked.incrementAndGet();
            int from = after == null ? 0 : (int) after.getLeastSignificantBits();
            int until = Math.min(from + limit, all.size());
            return new Part<>(all.subList(from, until), until < all.size() ? new UUID(0, until) : null);
        }
    }

    private static Listing<Line> whole(String query) {
        return list(query, LINES);
    }

    private static Listing<Line> list(String query, List<Line> lines) {
        return Listing.of(ask(query), lines)
                .text("naam", "Naam", Line::name)
                .day("dag", "Dag", Line::due)
                .number("bedrag", "Bedrag", Line::amount);
    }

    /** What an address with these questions asks. */
    private static ListAsk ask(String query) {
        MultivaluedMap<String, String> asked = new MultivaluedHashMap<>();
        Stream.of(query.split("&"))
                .filter(question -> !question.isEmpty())
                .map(question -> question.split("="))
                .forEach(question -> asked.add(question[0], question[1].replace('+', ' ')));
        ListAsk ask = new ListAsk();
        ask.uri = (UriInfo) Proxy.newProxyInstance(
                ListingTest.class.getClassLoader(),
                new Class<?>[] {UriInfo.class},
                (_, method, _) -> switch (method.getName()) {
                    case "getPath" -> "/lijst";
                    case "getQueryParameters" -> asked;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        ask.after = asked.containsKey("na") ? UUID.fromString(asked.getFirst("na")) : null;
        ask.from = asked.getFirst("rij") == null ? "0" : asked.getFirst("rij");
        ask.order = Objects.requireNonNullElse(asked.getFirst(ListAsk.ORDER), "");
        ask.words = Objects.requireNonNullElse(asked.getFirst(ListAsk.WORDS), "");
        ask.file = asked.getFirst(ListAsk.FILE);
        return ask;
    }
}
