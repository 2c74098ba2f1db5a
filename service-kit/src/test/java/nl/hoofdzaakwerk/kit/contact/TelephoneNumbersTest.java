package nl.hoofdzaakwerk.kit.contact;

import static org.assertj.core.api.Assertions.assertThat;

import nl.hoofdzaakwerk.kit.contact.model.TelephoneNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TelephoneNumbersTest {

    @ParameterizedTest
    @DisplayName("P7 a number is kept one way, however people write it")
    @CsvSource(delimiter = '|', textBlock = """
                    071-516 01 60      | +31715160160
                    (071) 5160160      | +31715160160
                    +31 71 516 0160    | +31715160160
                    0031 71 5160160    | +31715160160
                    +31 (0)71 516 0160 | +31715160160
                    06 12345678        | +31612345678
                    06-12 34 56 78     | +31612345678
                    0800 2352355       | +318002352355
                    +32 2 555 12 12    | +3225551212
                    +49 30 901820      | +4930901820
                    """)
    void readsDutchNotations(String text, String expected) {
        assertThat(TelephoneNumbers.read(text)).contains(new TelephoneNumber(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "abc",
                "071",
                "5160160",
                "071-516016",
                "071-51601600",
                "00000000000",
                "06 1234567",
                "06 123456789",
                "+999 123456789",
                "+",
                "071 5160160 ext 12",
                "call me",
                "1e2345678901"
            })
    @DisplayName("P7 what is no telephone number is refused")
    void refusesNonsense(String text) {
        assertThat(TelephoneNumbers.read(text)).isEmpty();
    }
}
