package nl.hoofdzaakwerk.testkit.platform;

/** Names under which the child process reports its addresses. */
public final class PlatformKeys {

    /** TCP port of PostgreSQL on 127.0.0.1; superuser {@code postgres}, no password. */
    public static final String POSTGRES_PORT = "postgres.port";

    /** Kafka bootstrap address, {@code host:port}. */
    public static final String KAFKA_BOOTSTRAP = "kafka.bootstrap";

    /** The issuer's URL, as in the token's {@code iss}. */
    public static final String OIDC_ISSUER = "oidc.issuer";

    /** The issuer's RSA private key: PKCS#8, base64. */
    public static final String OIDC_KEY = "oidc.key";

    private PlatformKeys() {}
}
