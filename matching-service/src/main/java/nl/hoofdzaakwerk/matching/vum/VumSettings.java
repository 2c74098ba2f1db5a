package nl.hoofdzaakwerk.matching.vum;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** How this installation asks VUM; see {@link VumSwitch} for what must be there when it is on. */
@ConfigMapping(prefix = "hw.vum")
interface VumSettings {

    boolean enabled();

    /** Where VUM's paths begin. */
    Optional<URI> baseUrl();

    /** OIN of who asks. */
    Optional<String> fromParty();

    /** OIN of who runs the exchange. */
    Optional<String> toParty();

    /** OIN of who asks on behalf of the party; the party itself when absent. */
    Optional<String> viaParty();

    /** Version of VUM's messages. */
    String messageVersion();

    /** Version of VUM's API. */
    String apiVersion();

    /** Bearer token, where the way to VUM asks one. A secret: by environment only. */
    Optional<String> token();

    Duration connectTimeout();

    /** How long VUM may be silent. */
    Duration readTimeout();

    /** How long to leave VUM alone when it says "too often" without saying how long. */
    Duration pause();

    /** How long answers are kept. */
    Duration kept();

    /** How far around the work jobseekers are looked for unless another distance is chosen. */
    int profileKilometres();
}
