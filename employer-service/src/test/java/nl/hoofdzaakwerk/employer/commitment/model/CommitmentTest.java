package nl.hoofdzaakwerk.employer.commitment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CommitmentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);

    @Test
    @DisplayName("X10 promised places are open, a match takes one and a placement fills it")
    void goesFromPromiseToPlacement() {
        var commitment = commitment();

        assertThat(commitment.promise(3, Optional.empty(), TODAY))
                .isEqualTo(new Entry(EntryKind.PROMISED, Optional.empty(), Optional.of(Bucket.OPEN), 3));
        assertThat(commitment.match(TODAY))
                .contains(new Entry(EntryKind.MATCHED, Optional.of(Bucket.OPEN), Optional.of(Bucket.MATCHED), 1));
        assertThat(commitment.fill(true, TODAY))
                .contains(new Entry(EntryKind.FILLED, Optional.of(Bucket.MATCHED), Optional.of(Bucket.FILLED), 1));
        assertThat(commitment.fill(false, TODAY))
                .contains(new Entry(EntryKind.FILLED, Optional.of(Bucket.OPEN), Optional.of(Bucket.FILLED), 1));

        assertThat(commitment.balance()).isEqualTo(new Balance(1, 0, 2, 0, 0));
        assertThat(commitment.balance().promised()).isEqualTo(3);
    }

    @Test
    @DisplayName("X10 a match that comes to nothing gives its place back")
    void givesBack() {
        var commitment = promised(1);
        commitment.match(TODAY);

        assertThat(commitment.release(TODAY))
                .contains(new Entry(EntryKind.CORRECTED, Optional.of(Bucket.MATCHED), Optional.of(Bucket.OPEN), 1));
        assertThat(commitment.balance()).isEqualTo(new Balance(1, 0, 0, 0, 0));
    }

    @Test
    @DisplayName("X10 more matches and placements than places leave the ledger as it is")
    void neverGoesBelowNone() {
        var commitment = promised(1);
        commitment.fill(false, TODAY);

        assertThat(commitment.match(TODAY)).isEmpty();
        assertThat(commitment.fill(false, TODAY)).isEmpty();
        assertThat(commitment.fill(true, TODAY)).isEmpty();
        assertThat(commitment.release(TODAY)).isEmpty();
        assertThat(commitment.balance()).isEqualTo(new Balance(0, 0, 1, 0, 0));
    }

    @Test
    @DisplayName("X10 what is open after the last day expires; a matched place waits for its match")
    void expires() {
        var commitment = promised(3);
        commitment.match(TODAY);

        assertThat(commitment.expire(LAST_DAY)).isEmpty();
        assertThat(commitment.expire(LAST_DAY.plusDays(1)))
                .contains(new Entry(EntryKind.EXPIRED, Optional.of(Bucket.OPEN), Optional.of(Bucket.EXPIRED), 2));
        assertThat(commitment.expire(LAST_DAY.plusDays(1))).isEmpty();
        assertThat(commitment.balance()).isEqualTo(new Balance(0, 1, 0, 2, 0));
    }

    @Test
    @DisplayName("X10 only open places are withdrawn or corrected away")
    void withdrawsAndCorrects() {
        var commitment = promised(3);

        assertThat(commitment.withdraw(4, TODAY)).isEqualTo(refused("/places", 3));
        assertThat(commitment.correct(-4, TODAY)).isEqualTo(refused("/difference", 3));
        assertThat(commitment.withdraw(1, TODAY))
                .isEqualTo(new Commitment.Outcome.Entered(
                        new Entry(EntryKind.WITHDRAWN, Optional.of(Bucket.OPEN), Optional.of(Bucket.WITHDRAWN), 1)));
        assertThat(commitment.correct(-2, TODAY))
                .isEqualTo(new Commitment.Outcome.Entered(
                        new Entry(EntryKind.CORRECTED, Optional.of(Bucket.OPEN), Optional.empty(), 2)));
        assertThat(commitment.correct(5, TODAY))
                .isEqualTo(new Commitment.Outcome.Entered(
                        new Entry(EntryKind.CORRECTED, Optional.empty(), Optional.of(Bucket.OPEN), 5)));
        assertThat(commitment.balance()).isEqualTo(new Balance(5, 0, 0, 0, 1));
        assertThat(commitment.balance().promised()).isEqualTo(6);
    }

    @Test
    @DisplayName("P6 X10 something is next while a place is open or matched, and again when one opens")
    void plansWhileOpen() {
        var planned = new NextStep("Rondleiding geven", TODAY.plusDays(3));
        var usual = new NextStep("Toegezegde plekken invullen", TODAY.plusDays(14));
        var commitment = commitment();
        commitment.promise(1, Optional.of(planned), TODAY);

        assertThat(commitment.nextStep()).contains(planned);
        commitment.fill(false, TODAY);
        assertThat(commitment.nextStep()).isEmpty();
        assertThat(commitment.plan(planned)).contains(Refusal.of("", "X10", "nothing-open"));
        commitment.correct(1, TODAY);
        assertThat(commitment.nextStep()).contains(usual);
        assertThat(commitment.plan(planned)).isEmpty();
        assertThat(commitment.nextStep()).contains(planned);
    }

    @Test
    @DisplayName("X10 a promise is not from tomorrow, does not end before it began, and all complaints come at once")
    void checksPromise() {
        var wrong = new Promise(
                1,
                TODAY.plusDays(1),
                TODAY,
                "Magazijn",
                Optional.of(new Promise.Hours(24, 12)),
                "Hoofd personeelszaken");

        assertThat(wrong.check(TODAY))
                .containsExactly(
                        Refusal.of("/promisedDate", "X10", "promised-in-the-future", TODAY),
                        Refusal.of("/validUntilDate", "X10", "ends-before-promise", TODAY.plusDays(1)),
                        Refusal.of("/minimumHours", "X10", "hours-upside-down", 12));
        assertThat(promise().check(TODAY)).isEmpty();
    }

    @Test
    @DisplayName("X10 an entry moves a place or more from one bucket to another")
    void refusesImpossibleEntries() {
        assertThatThrownBy(() -> new Entry(EntryKind.MATCHED, Optional.of(Bucket.OPEN), Optional.of(Bucket.OPEN), 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Entry(EntryKind.MATCHED, Optional.of(Bucket.OPEN), Optional.empty(), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Balance.NONE.with(
                        new Entry(EntryKind.MATCHED, Optional.of(Bucket.OPEN), Optional.of(Bucket.MATCHED), 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Commitment.Outcome refused(String pointer, int open) {
        return new Commitment.Outcome.Refused(Refusal.of(pointer, "X10", "fewer-open", open));
    }

    private static Commitment promised(int places) {
        var commitment = commitment();
        commitment.promise(places, Optional.empty(), TODAY);
        return commitment;
    }

    private static Promise promise() {
        return new Promise(
                3, TODAY, LAST_DAY, "Magazijn", Optional.of(new Promise.Hours(12, 24)), "Hoofd personeelszaken");
    }

    static Commitment commitment() {
        return new Commitment(
                new UUID(0, 1),
                new Commitment.Promiser(new UUID(0, 2), new RegionCode("AM19")),
                promise(),
                new Commitment.Notary(new OrganisationAlias("wsp"), "user", "name"));
    }
}
