package nl.hoofdzaakwerk.portal.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class QrCodeTest {
    private static final String ADDRESS = "https://portaal.example.nl/mijn/01234-ABCDE-56789-FGHJK";
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");
    private static final int PIXELS = 8;

    @Test
    @DisplayName("X7 the picture of a client's link reads as the link")
    void shouldBeReadByATelephone() throws Exception {
        QrCode code = QrCode.of(ADDRESS);

        int side = code.size() * PIXELS;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher run = RUN.matcher(code.path());
        while (run.find()) {
            int from = Integer.parseInt(run.group(1)) * PIXELS;
            int until = from + Integer.parseInt(run.group(3)) * PIXELS;
            int top = Integer.parseInt(run.group(2)) * PIXELS;
            for (int y = top; y < top + PIXELS; y++) {
                Arrays.fill(pixels, y * side + from, y * side + until, 0);
            }
        }
        BinaryBitmap picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));

        assertThat(new QRCodeReader().decode(picture).getText()).isEqualTo(ADDRESS);
    }

    @Test
    void shouldRefuseWhatNoPictureHolds() {
        String tooLong = "a".repeat(5_000);

        assertThatThrownBy(() -> QrCode.of(tooLong)).isInstanceOf(IllegalArgumentException.class);
    }
}
