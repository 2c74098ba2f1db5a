package nl.hoofdzaakwerk.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CookiesTest {
    private static final URI LOGIN = URI.create("http://127.0.0.1:1/realms/hw/login");
    private static final URI START = URI.create("http://127.0.0.1:2/");

    private final Cookies cookies = new Cookies();

    @Test
    void shouldSendASecureCookieToTheLoopbackAddressAsItCame() {
        told("SESSION=a=b|c;Version=1;Path=/realms/hw/;Secure;SameSite=None");

        assertThat(cookies.get(LOGIN, Map.of())).isEqualTo(Map.of("Cookie", List.of("SESSION=a=b|c")));
    }

    @Test
    void shouldKeepToThePath() {
        told("SESSION=a; Path=/realms/hw/", "everywhere=b; path=/");

        assertThat(cookies.get(START, Map.of())).isEqualTo(Map.of("Cookie", List.of("everywhere=b")));
        assertThat(cookies.get(LOGIN, Map.of())).isEqualTo(Map.of("Cookie", List.of("SESSION=a; everywhere=b")));
    }

    @Test
    void shouldForgetWhatIsOver() {
        told("state=a; Path=/; Max-Age=60");
        told("state=; Path=/; Max-Age=0");

        assertThat(cookies.get(START, Map.of())).isEmpty();
    }

    private void told(String... setCookies) {
        cookies.put(START, Map.of("Set-Cookie", List.of(setCookies)));
    }
}
