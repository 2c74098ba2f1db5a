package nl.hoofdzaakwerk.employer.willingness.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class WillingnessPropertiesTest {

    @Property(tries = 500)
    @Label("X9 more evidence or more contact never lowers the level")
    void neverLowers(
            @ForAll("pieces") @Size(max = 8) List<Evidence> evidence,
            @ForAll("days") @Size(max = 8) List<LocalDate> contacts,
            @ForAll("piece") Evidence more,
            @ForAll("day") LocalDate contact) {
        var day = WillingnessPolicyTest.DAY.plusDays(1500);
        int before = WillingnessPolicyTest.level(evidence, contacts, day);

        assertThat(WillingnessPolicyTest.level(plus(evidence, more), contacts, day))
                .isGreaterThanOrEqualTo(before);
        assertThat(WillingnessPolicyTest.level(evidence, plus(contacts, contact), day))
                .isGreaterThanOrEqualTo(before);
    }

    @Property(tries = 500)
    @Label("X9 time without contact never raises the level, and it lies between 0 and 100")
    void neverRaises(
            @ForAll("pieces") @Size(max = 8) List<Evidence> evidence,
            @ForAll("days") @Size(max = 8) List<LocalDate> contacts,
            @ForAll @IntRange(max = 3000) int later) {
        var day = WillingnessPolicyTest.DAY.plusDays(1500);
        int now = WillingnessPolicyTest.level(evidence, contacts, day);

        assertThat(now).isBetween(0, Willingness.MOST);
        assertThat(WillingnessPolicyTest.level(evidence, contacts, day.plusDays(later)))
                .isLessThanOrEqualTo(now);
    }

    @Provide
    Arbitrary<LocalDate> day() {
        return Arbitraries.integers().between(0, 1500).map(WillingnessPolicyTest.DAY::plusDays);
    }

    @Provide
    Arbitrary<List<LocalDate>> days() {
        return day().list();
    }

    @Provide
    Arbitrary<Evidence> piece() {
        return Combinators.combine(Arbitraries.of(EvidenceKind.values()), day()).as(Evidence::new);
    }

    @Provide
    Arbitrary<List<Evidence>> pieces() {
        return piece().list();
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
