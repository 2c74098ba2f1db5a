package nl.hoofdzaakwerk.employer.importing.model;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TextInspectionTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static TextInspection of(byte[]... pieces) {
        var inspection = new TextInspection();
        for (var piece : pieces) {
            inspection.see(piece, piece.length);
        }
        return inspection;
    }

    private static Optional<String> code(TextInspection inspection) {
        return inspection.refusal().map(Refusal::code);
    }

    @Test
    @DisplayName("D10 valid UTF-8 is UTF-8, whatever its signs, with and without a mark")
    void knowsUtf8() {
        for (var text : new String[] {"Naam;Plaats\n", "\uFEFFCaf\u00E9;\u20AC\n", "\uD83D\uDE00 Loods\n"}) {
            assertThat(of(text.getBytes(UTF_8)).text().encoding()).isEqualTo(TextEncoding.UTF_8);
        }
    }

    @Test
    @DisplayName("D10 what is no UTF-8 is Windows-1252, with its euro sign and curly quotes")
    void knowsWindows1252() {
        var text = "Caf\u00E9 Zo\u00EB\n\u2019t Vers, \u20AC\n".getBytes(WINDOWS_1252);

        assertThat(of(text).text().encoding()).isEqualTo(TextEncoding.WINDOWS_1252);
    }

    @Test
    @DisplayName("D10 a sign that a piece of the file cuts in two is still one sign")
    void looksAcrossPieces() {
        var text = "Caf\u00E9\n".getBytes(UTF_8);
        var first = java.util.Arrays.copyOfRange(text, 0, 4);
        var second = java.util.Arrays.copyOfRange(text, 4, text.length);

        assertThat(of(first, second).text()).isEqualTo(new TextInspection.Text(TextEncoding.UTF_8, text.length, 1));
    }

    @Test
    @DisplayName("D10 lines are counted with and without an end to the last one")
    void countsLines() {
        assertThat(of("a\r\nb\r\nc".getBytes(UTF_8)).text().lines()).isEqualTo(3);
        assertThat(of("a\nb\nc\n".getBytes(UTF_8)).text().lines()).isEqualTo(3);
    }

    @Test
    @DisplayName("D10 an empty file, a work book, a PDF and UTF-16 are no CSV")
    void refusesWhatIsNoText() {
        assertThat(code(of())).contains("file-empty");
        assertThat(code(of(new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0}))).contains("no-csv");
        assertThat(code(of("%PDF-1.7\n1 0 obj\n\u0001\u0002".getBytes(UTF_8)))).contains("no-csv");
        assertThat(code(of("Naam;Plaats".getBytes(UTF_16)))).contains("no-csv");
        assertThatThrownBy(() -> of().text()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @DisplayName("D10 a file that was put together of both encodings is refused, and so is one of neither")
    void refusesMixtures() {
        assertThat(code(of("Caf\u00E9, Zo\u00EB, \u20AC".getBytes(UTF_8), "Ren\u00E9 ".getBytes(WINDOWS_1252))))
                .contains("encoding-mixed");
        assertThat(code(of(new byte[] {'a', (byte) 0x81, 'b'}))).contains("encoding-unknown");
    }

    @Test
    @DisplayName("D10 two signs of Windows-1252 that happen to be one of UTF-8 make no mixture")
    void keepsWindows1252() {
        var text = "CAF\u00C9\u2019S, Ren\u00E9, Zo\u00EB\n".getBytes(WINDOWS_1252);

        assertThat(of(text).text().encoding()).isEqualTo(TextEncoding.WINDOWS_1252);
    }

    @Test
    @DisplayName("D10 over-long forms, halves of pairs and what lies beyond Unicode are no UTF-8")
    void followsTheStandard() {
        for (var wrong :
                new int[][] {{0xC0, 0xAF}, {0xE0, 0x80, 0x80}, {0xED, 0xA0, 0x80}, {0xF4, 0x90, 0x80, 0x80}, {0xC3}}) {
            var bytes = new byte[wrong.length];
            for (int i = 0; i < wrong.length; i++) {
                bytes[i] = (byte) wrong[i];
            }
            assertThat(of(bytes).refusal().isEmpty() && of(bytes).text().encoding() == TextEncoding.UTF_8)
                    .as("%x", wrong[0])
                    .isFalse();
        }
    }
}
