package nl.hoofdzaakwerk.matching;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Turns VUM on in all tests of the running service, with {@link FakeVum} as the other side. */
public final class FakeVumResource implements QuarkusTestResourceLifecycleManager {
    static final String FROM = "00000001000000000001";
    static final String TO = "00000001000000000002";
    static final String VIA = "00000001000000000003";

    private static FakeVum running;

    static synchronized FakeVum vum() {
        if (running == null) {
            running = FakeVum.start();
        }
        return running;
    }

    @Override
    public Map<String, String> start() {
        return Map.of(
                "HW_VUM_ENABLED",
                "true",
                "HW_VUM_BASE_URL",
                vum().address().toString(),
                "HW_VUM_FROM_PARTY",
                FROM,
                "HW_VUM_TO_PARTY",
                TO,
                "HW_VUM_VIA_PARTY",
                VIA,
                "HW_VUM_TOKEN",
                FakeVum.TOKEN,
                "HW_VUM_READ_TIMEOUT",
                "1s",
                "nl.hoofdzaakwerk.matching.vum.VumConnection/Timeout/value",
                "2500");
    }

    /** Does nothing: it stays until the JVM ends. */
    @Override
    public void stop() {}
}
