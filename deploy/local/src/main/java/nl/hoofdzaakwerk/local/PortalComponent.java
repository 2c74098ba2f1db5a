package nl.hoofdzaakwerk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The web pages, run from their built module. They ask the services as they need them, and so need none to start. */
final class PortalComponent extends ProcessComponent {

    static final String NAME = "portal";

    private static final int KEY_BITS = 2048;

    private final Path runnable;
    private final List<String> options;

    PortalComponent(Path runnable, Workspace workspace, Ports ports, List<String> options) {
        super(NAME, workspace, ports);
        this.runnable = runnable;
        this.options = List.copyOf(options);
    }

    @Override
    public PortName port() {
        return PortName.PORTAL;
    }

    @Override
    public List<PortName> ports() {
        return List.of(PortName.PORTAL, PortName.PORTAL_MANAGEMENT);
    }

    /** It waits for Keycloak by itself. */
    @Override
    public List<String> needs() {
        return List.of(PostgresComponent.NAME);
    }

    /** Makes the key by which the portal proves itself to Keycloak, once for this platform. */
    @Override
    public void prepare() {
        if (!Files.exists(runnable)) {
            throw failure("is not built: " + runnable + " is missing", null);
        }
        try {
            if (!Files.exists(key())) {
                writeKey();
            }
        } catch (IOException | GeneralSecurityException failed) {
            throw failure("could not make its key: " + failed.getMessage(), failed);
        }
    }

    @Override
    List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Installation.java(),
                "-Xms32m",
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-jar", runnable.toString()));
        return command;
    }

    @Override
    Map<String, String> environment() {
        Addresses addresses = addresses();
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("HW_HTTP_HOST", Addresses.HOST);
        environment.put("HW_HTTP_PORT", String.valueOf(port(PortName.PORTAL)));
        environment.put("HW_MANAGEMENT_PORT", String.valueOf(port(PortName.PORTAL_MANAGEMENT)));
        environment.put("HW_OIDC_ISSUER", addresses.issuer().toString());
        environment.put("QUARKUS_OIDC_CONNECTION_DELAY", startTimeout().toSeconds() + "S");
        environment.put("HW_PORTAL_KEY_FILE", key().toString());
        environment.put("HW_PORTAL_COOKIE_SECRET", "local-only-secret-for-the-portals-cookies");
        environment.put("HW_PORTAL_SECURE_COOKIES", "false");
        for (Service service : Service.values()) {
            String name = "HW_" + service.name() + "_SERVICE";
            environment.put(name, addresses.service(service).toString());
            environment.put(name + "_MANAGEMENT", addresses.management(service).toString());
        }
        return environment;
    }

    @Override
    public boolean isReady() {
        return Http.answersOk(addresses().portalManagement().resolve("/q/health/ready"));
    }

    private Path key() {
        return workspace().data(NAME).resolve("key.pem");
    }

    private void writeKey() throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(KEY_BITS);
        String encoded = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(generator.generateKeyPair().getPrivate().getEncoded());
        Files.createDirectories(key().getParent());
        Path unfinished = key().resolveSibling("key.pem.new");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(unfinished, "-----BEGIN PRIVATE KEY-----\n" + encoded + "\n-----END PRIVATE KEY-----\n");
        Files.move(unfinished, key());
    }
}
