package nl.hoofdzaakwerk.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AssetsTest {
    /** Of the 150 kB that a first view may weigh, the rest is for the page itself. */
    private static final int MOST_BYTES = 100_000;

    @Test
    @DisplayName("styles and script leave a page 50 kB of the 150 kB that a first view may weigh, compressed")
    void shouldStaySmall() throws IOException {
        int styles = compressed(Assets.url("portal.css"));
        int script = compressed(Assets.url("portal.js"));

        assertThat(styles).isPositive();
        assertThat(script).isPositive();
        assertThat(styles + script).isLessThanOrEqualTo(MOST_BYTES);
    }

    private static int compressed(String address) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream file = Assets.class.getResourceAsStream("/META-INF/resources" + address);
                GZIPOutputStream compressing = new GZIPOutputStream(bytes)) {
            file.transferTo(compressing);
        }
        return bytes.size();
    }
}
