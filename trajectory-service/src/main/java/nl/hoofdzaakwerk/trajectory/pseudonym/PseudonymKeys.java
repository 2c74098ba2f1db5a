package nl.hoofdzaakwerk.trajectory.pseudonym;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;

/** One secret per receiving service, base64 of at least 32 bytes. Production has no default. */
@ConfigMapping(prefix = "hw.pseudonym")
interface PseudonymKeys {

    /** {@code HW_PSEUDONYM_KEY_MATCHING}. */
    @WithName("key.matching")
    String matching();

    /** {@code HW_PSEUDONYM_KEY_REPORTING}. */
    @WithName("key.reporting")
    String reporting();
}
