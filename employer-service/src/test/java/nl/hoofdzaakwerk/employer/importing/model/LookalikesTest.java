package nl.hoofdzaakwerk.employer.importing.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.hoofdzaakwerk.employer.relation.model.NormalisedName;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LookalikesTest {
    private static final double ENOUGH = 0.6;

    private static NormalisedName name(String text) {
        return NormalisedName.of(text, "");
    }

    private static Lookalikes<String> of(String... names) {
        var lookalikes = new Lookalikes<String>(ENOUGH);
        List.of(names).forEach(text -> lookalikes.expect(name(text)));
        lookalikes.expect(name("Bakkerij Korenaar"));
        List.of(names).forEach(text -> lookalikes.add("Leiden", name(text), text));
        return lookalikes;
    }

    @Test
    @DisplayName("D3 the most alike of a place is found, of those that may be taken")
    void findsMostAlike() {
        var lookalikes = of("Bakkerij De Korenaar B.V.", "Bakkerij Korenaars", "Slagerij Pol");

        assertThat(lookalikes.find("Leiden", name("Bakkerij Korenaar"), _ -> true))
                .contains(new Lookalikes.Found<>("Bakkerij De Korenaar B.V.", 1.0));
        assertThat(lookalikes
                        .find("Leiden", name("Bakkerij Korenaar"), text -> !text.contains("B.V."))
                        .map(Lookalikes.Found::what))
                .contains("Bakkerij Korenaars");
    }

    @Test
    @DisplayName("D3 nobody is found in another place, or with too little in common")
    void findsNobody() {
        assertThat(of("Bakkerij De Korenaar").find("Lisse", name("Bakkerij Korenaar"), _ -> true))
                .isEmpty();
        assertThat(of("Bakkerij Zonnebloem").find("Leiden", name("Bakkerij Korenaar"), _ -> true))
                .isEmpty();
    }

    @Test
    @DisplayName("D3 looking among the rarest trigrams only finds whom looking at everybody finds")
    void missesNobody() {
        var random = new Random(5);
        var words =
                List.of("bakker", "bakkerij", "korenaar", "korenaars", "pol", "smit", "smid", "zon", "zonne", "hout");
        var names = new ArrayList<NormalisedName>();
        for (int i = 0; i < 300; i++) {
            names.add(name(words.get(random.nextInt(10)) + " " + words.get(random.nextInt(10)) + " "
                    + words.get(random.nextInt(10))));
        }
        var lookalikes = new Lookalikes<NormalisedName>(ENOUGH);
        names.forEach(lookalikes::expect);
        int found = 0;
        for (int i = 0; i < names.size(); i++) {
            var wanted = names.get(i);
            var best = names.subList(0, i).stream()
                    .mapToDouble(wanted::likeness)
                    .filter(likeness -> likeness >= ENOUGH)
                    .max();
            var most = lookalikes.find("Leiden", wanted, _ -> true);
            assertThat(most.isPresent()).isEqualTo(best.isPresent());
            if (most.isPresent()) {
                found++;
                assertThat(most.get().likeness()).isEqualTo(best.getAsDouble());
            }
            lookalikes.add("Leiden", wanted, wanted);
        }
        assertThat(found).isBetween(100, 299);
    }

    @Test
    @DisplayName("D3 a name that was not expected is a mistake of the caller")
    void wantsExpectations() {
        assertThatThrownBy(() -> of("Bakkerij").find("Leiden", name("Xylofoon"), _ -> true))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
