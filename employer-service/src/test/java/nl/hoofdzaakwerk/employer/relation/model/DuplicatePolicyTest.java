package nl.hoofdzaakwerk.employer.relation.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.hoofdzaakwerk.employer.relation.model.DuplicatePolicy.Description;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicatePolicyTest {

    @ParameterizedTest
    @DisplayName("D3 a name is compared without case, accents, signs, legal form, articles and place")
    @CsvSource(delimiter = '|', textBlock = """
                    Bakkerij De Korenaar B.V.             | bakkerij korenaar
                    BAKKERIJ DE KORENAAR BV               | bakkerij korenaar
                    Holding Bakkerij Korenaar N.V.        | bakkerij korenaar
                    V.O.F. Jansen & Zonen                 | jansen zonen
                    Jansen en Zonen VOF                   | jansen zonen
                    Café 't Hoekje                        | cafe hoekje
                    Het Hoekje                            | hoekje
                    Coöperatieve Vereniging De Bloem U.A. | bloem
                    Stichting ’s Heeren Loo               | s heeren loo
                    Hotel-Restaurant Leiden               | hotel restaurant
                    De Groep B.V.                         | de groep bv
                    Leiden                                | leiden
                    """)
    void normalises(String name, String expected) {
        var normalised = NormalisedName.of(name.replace("’s ", "'s "), "Leiden").value();

        assertThat(normalised).isEqualTo(expected);
    }

    @ParameterizedTest
    @DisplayName("D3 two names in one municipality are nearly certainly one employer, likely one, or two")
    @CsvSource(delimiter = '|', textBlock = """
                    Bakkerij De Korenaar        | Bakkerij Korenaar B.V.         | 100
                    Schildersbedrijf Van Dijk   | Van Dijk Schildersbedrijf B.V. | 100
                    Café 't Hoekje              | CAFE HET HOEKJE                | 100
                    Bakkerij Jansen             | Bakkerij Janssen               | 86
                    Kwekerij De Linde           | Kwekerij Linden                | 85
                    Bakkerij Jansen             | Bakkerij Pietersen             | 54
                    Bakkerij Jansen             | Slagerij Jansen                | 54
                    Albert Heijn                | Jumbo                          | 15
                    """)
    void judgesInOneMunicipality(String one, String other, int likeness) {
        assertThat(DuplicatePolicy.judge(in("Leiden", one), in("leiden", other)))
                .isEqualTo(likeness);
        assertThat(DuplicatePolicy.judge(in("leiden", other), in("Leiden", one)))
                .isEqualTo(likeness);
    }

    @Test
    @DisplayName("D3 the same name in another municipality is likely and never nearly certain")
    void weighsMunicipality() {
        var likeness = DuplicatePolicy.judge(in("Leiden", "Albert Heijn B.V."), in("Katwijk", "Albert Heijn"));

        assertThat(likeness).isEqualTo(85).isBetween(DuplicatePolicy.LIKELY, DuplicatePolicy.NEARLY_CERTAIN - 1);
    }

    @Test
    @DisplayName("D3 KvK numbers decide when both are known, whatever the names")
    void letsNumbersDecide() {
        var korenaar = with("12345678", "Bakkerij De Korenaar");

        assertThat(DuplicatePolicy.judge(korenaar, with("12345678", "Grand Hotel")))
                .isEqualTo(100);
        assertThat(DuplicatePolicy.judge(korenaar, with("12345679", "Bakkerij De Korenaar")))
                .isZero();
        assertThat(DuplicatePolicy.judge(korenaar, in("Leiden", "Bakkerij De Korenaar")))
                .isEqualTo(100);
    }

    private static Description in(String municipality, String name) {
        return new Description(name, municipality, Optional.empty());
    }

    private static Description with(String number, String name) {
        return new Description(name, "Leiden", Optional.of(new KvkNumber(number)));
    }
}
